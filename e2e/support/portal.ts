import { test as base, expect, type Browser, type BrowserContext, type Cookie } from '@playwright/test';
import { shared } from './place.js';
import type { Resident } from './residents.js';
import { openSignedIn } from './sign-in.js';

export { expect } from '@playwright/test';
export * from './checks.js';
export * from './given.js';
export * from './place.js';
export * from './residents.js';
export * from './sign-in.js';
export * from './words.js';

interface Fixtures {
  origin: string;
  /** Lets this test's browser be signed in as a resident, on a later visit; only for tests that do not sign out. */
  as: (resident: Resident) => Promise<void>;
  problems: string[];
}

interface WorkerFixtures {
  /** The cookies of one sign-in a resident and worker: signing in takes seconds. */
  sessionOf: (resident: Resident) => Promise<Cookie[]>;
}

/** Each page of a test must stay free of script errors and of violations of the content security policy. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  origin: async ({}, use) => use(shared().origin),
  baseURL: async ({}, use) => use(shared().origin),
  sessionOf: [
    async ({ browser }, use) => {
      const known = new Map<string, Promise<Cookie[]>>();
      await use((resident) => known.get(resident.uin) ?? remember(known, resident.uin, signInApart(browser, resident)));
    },
    { scope: 'worker' },
  ],
  as: async ({ context, origin, sessionOf }, use) =>
    use(async (resident) => context.addCookies([...(await sessionOf(resident)), { name: 'rp_faces', value: 'here', url: origin }])),
  problems: [
    async ({ context }, use) => {
      const problems = watch(context);
      await use(problems);
      expect(problems, 'script errors and CSP violations').toEqual([]);
    },
    { auto: true },
  ],
});

function watch(context: BrowserContext) {
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(`script error: ${error.error().message}`));
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted Type/i.test(message.text())) problems.push(message.text());
  });
  return problems;
}

async function signInApart(browser: Browser, resident: Resident) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await openSignedIn(page, resident, '/services');
  const cookies = await context.cookies();
  await context.close();
  return cookies.filter(({ name }) => name.endsWith('rp_sid'));
}

function remember<T>(known: Map<string, T>, key: string, value: T) {
  known.set(key, value);
  return value;
}
