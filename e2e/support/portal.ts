import { test as base, expect, type Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Account } from './residents.js';

export { expect } from '@playwright/test';
export { accounts, type Account } from './residents.js';

export interface Where {
  origin: string;
  inbox: string;
}

export const shared = (): Where => ({ origin: process.env['RP_ORIGIN']!, inbox: process.env['RP_INBOX']! });

/** Each page of a test must stay free of script errors and of violations of the content security policy. */
export const test = base.extend<{ origin: string; problems: string[] }>({
  origin: async ({}, use) => use(shared().origin),
  baseURL: async ({}, use) => use(shared().origin),
  problems: [
    async ({ context }, use) => {
      const problems: string[] = [];
      context.on('weberror', (error) => problems.push(`script error: ${error.error().message}`));
      context.on('console', (message) => {
        if (/Content Security Policy|Trusted Type/i.test(message.text())) problems.push(message.text());
      });
      await use(problems);
      expect(problems, 'script errors and CSP violations').toEqual([]);
    },
    { auto: true },
  ],
});

/** The newest sign-in code that was mailed to this address after `since`. */
export async function readCode({ inbox }: Where, to: string, since: number): Promise<string> {
  let code = '';
  await expect(async () => {
    const response = await fetch(`${inbox}/api/messages?to=${encodeURIComponent(to)}`);
    const messages = (await response.json()) as { receivedAt: string; code?: string }[];
    code = messages.find((message) => message.code !== undefined && Date.parse(message.receivedAt) >= since)?.code ?? '';
    expect(code).toMatch(/^\d{6}$/);
  }).toPass({ timeout: 15_000 });
  return code;
}

/** Signs in by mouse, beginning where the page is on its way to e-Signet, and allows everything. */
export async function throughESignet(page: Page, account: Account, { id = account.uin, where = shared() }: { id?: string; where?: Where } = {}) {
  await page.locator('input#id').fill(id);
  const since = Date.now();
  await page.locator('button.es-next').click();
  const email = page.locator('input[name=channel][value=EMAIL]');
  await page.locator('input#code, input[name=channel]').first().waitFor();
  if (await email.count()) {
    await email.check();
    await page.locator('button.es-next').click();
  }
  await page.locator('input#code').fill(await readCode(where, account.email, since));
  await page.locator('button.es-next').click();
  await page.locator('.es-agree button').click();
}

/** Opens a path of a resident; signs in on the way when that is asked. */
export async function openSignedIn(page: Page, account: Account, path: string, options: { id?: string; where?: Where } = {}) {
  const { origin } = options.where ?? shared();
  await page.goto(origin + path);
  await throughESignet(page, account, options);
  await page.waitForURL(origin + path);
}

export const inLanguage = (page: Page, tag: string, origin = shared().origin) => page.context().addCookies([{ name: 'rp_lang', value: tag, url: origin }]);

/** No violation of WCAG A and AA or of axe's best practices on the page as it is; nothing left out. */
export async function expectAccessible(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), what).toEqual([]);
}

/** Nothing reaches past the inline end of the viewport. */
export async function expectNoOverflow(page: Page, what: string) {
  const past = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(past, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
}
