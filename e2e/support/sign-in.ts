import { expect, type Page } from '@playwright/test';
import { shared, type Where } from './place.js';
import type { Resident } from './residents.js';
import { inTurn } from './turns.js';

interface SignIn {
  /** UIN or VID; default: the UIN. */
  id?: string;
  where?: Where;
}

/** The newest sign-in code that was mailed to this address after `since`. */
export async function readCode({ inbox }: Where, to: string, since: number): Promise<string> {
  let code = '';
  await expect(async () => {
    const response = await fetch(`${inbox}/api/messages?to=${encodeURIComponent(to)}`);
    const messages = (await response.json()) as { receivedAt: string; code?: string }[];
    code = messages.find((message) => message.code !== undefined && Date.parse(message.receivedAt) >= since)?.code ?? '';
    expect(code).toMatch(/^\d{6}$/);
  }).toPass({ timeout: 15_000, intervals: [50, 100, 200] });
  return code;
}

/** From the page that asks for the ID to the one that asks for the code. */
export async function toCode(page: Page, id: string) {
  await page.locator('input#id').fill(id);
  await page.locator('button.es-next').click();
  const email = page.locator('input[name=channel][value=EMAIL]');
  await page.locator('input#code, input[name=channel]').first().waitFor();
  if (await email.count()) {
    await email.check();
    await page.locator('button.es-next').click();
  }
  await page.locator('input#code').waitFor();
}

/** Asks for a code. @returns it, from the email. */
export async function askForCode(page: Page, resident: Resident, { id = resident.uin, where = shared() }: SignIn = {}): Promise<string> {
  const since = Date.now();
  await toCode(page, id);
  return readCode(where, resident.email, since);
}

/** Lets one test at a time ask for a code of this resident and use it, whatever the way. */
export const inTurnOf = (resident: Resident, where: Where, act: () => Promise<void>) => inTurn(`${new URL(where.origin).port}-${resident.uin}`, act);

/** Up to the page that asks what the portal may see and do. */
export async function upToConsent(page: Page, resident: Resident, options: SignIn = {}) {
  await inTurnOf(resident, options.where ?? shared(), async () => {
    await page.locator('input#code').fill(await askForCode(page, resident, options));
    await page.locator('button.es-next').click();
    await page.locator('.es-agree button').waitFor();
  });
}

/** Signs in by mouse, beginning where the page is on its way to e-Signet, and allows everything. */
export async function throughESignet(page: Page, resident: Resident, options: SignIn = {}) {
  await upToConsent(page, resident, options);
  await page.locator('.es-agree button').click();
}

/** Opens a path of a resident; signs in on the way. */
export async function openSignedIn(page: Page, resident: Resident, path: string, options: SignIn = {}) {
  const { origin } = options.where ?? shared();
  await page.goto(origin + path);
  await throughESignet(page, resident, options);
  await page.waitForURL(origin + path);
}
