import type { Page } from '@playwright/test';
import { askForCode, expect, inTurnOf, ines, mira, nobody, openSignedIn, shared, test, throughESignet, toCode, upToConsent } from '../support/portal.js';

// Every way in which signing in can go wrong, and what the resident reads then.

const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const next = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

/** Addresses that the browser was sent to, and codes that the portal tried to redeem. */
function watch(page: Page) {
  const seen: { callbacks: string[]; states: string[]; redemptions: number } = { callbacks: [], states: [], redemptions: 0 };
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/callback' && searchParams.has('code')) seen.callbacks.push(request.url());
    if (pathname === '/authorize') seen.states.push(searchParams.get('state')!);
    if (pathname === '/portal/v1/session/token') seen.redemptions++;
  });
  return seen;
}

test('cancelled at e-Signet: told so, and from there back to the page that was wanted', async ({ page }) => {
  await page.goto('/history');
  await page.getByRole('button', { name: 'Cancel and go back' }).click();
  await heading(page, 'You did not sign in');
  expect(new URL(page.url()).search).toBe('');

  await page.getByRole('button', { name: 'Sign in again' }).click();
  await throughESignet(page, ines);

  await expect(page).toHaveURL('/history');
  await heading(page, 'My history');
});

test('an answer that nobody asked for is not redeemed', async ({ page }) => {
  const seen = watch(page);
  const { issuer } = (await (await page.request.get('/portal/v1/session/config')).json()) as { issuer: string };

  await page.goto(`/callback?code=stolen&state=of-another-browser&iss=${encodeURIComponent(issuer)}`);

  await heading(page, 'This sign-in is no longer valid');
  expect(seen.redemptions).toBe(0);
});

test('an answer in the name of another e-Signet is not redeemed', async ({ page }) => {
  const seen = watch(page);
  await page.goto('/services');
  await page.locator('input#id').waitFor();

  await page.goto(`/callback?code=stolen&state=${seen.states[0]}&iss=https%3A%2F%2Fevil.example`);

  await heading(page, 'Signing in did not work');
  expect(seen.redemptions).toBe(0);
});

test('an answer that was used already changes nothing', async ({ page }) => {
  const seen = watch(page);
  await openSignedIn(page, ines, '/services');
  expect(seen.callbacks).toHaveLength(1);

  await page.goto(seen.callbacks[0]!);

  await heading(page, 'This sign-in is no longer valid');
  expect(seen.redemptions).toBe(1);
  await page.goto('/services');
  await heading(page, `Hello ${ines.name}`);
});

test('three wrong codes pause the ID; an ID that nobody has looks like any other', async ({ page }) => {
  const id = nobody();
  await page.goto('/services');
  await toCode(page, id);
  await expect(page.getByText('If this ID is right')).toBeVisible();

  for (const left of ['You have 2 tries left.', 'You have 1 try left.']) {
    await page.getByLabel('6-digit code').fill('123456');
    await next(page);
    await expect(page.getByRole('group', { name: 'There is a problem' })).toContainText('This code is not right. Check it and enter it again.');
    await expect(page.getByLabel('6-digit code')).toHaveAccessibleDescription(new RegExp(left));
  }
  await page.getByLabel('6-digit code').fill('123456');
  await next(page);

  await heading(page, 'Signing in is paused');
  await page.getByRole('button', { name: 'Back to the portal' }).click();
  await heading(page, 'You did not sign in');
});

for (const [what, typed, told] of [
  ['nothing', '', 'Enter your UIN or VID'],
  ['letters', 'Mira Solen', 'Enter digits only.'],
  ['a digit too few', '409219329', 'You entered 9 digits.'],
  ['a digit too many', '40921932951', 'You entered 11 digits.'],
] as const) {
  test(`${what} in place of an ID: said at the field, nothing lost`, async ({ page }) => {
    await page.goto('/services');

    await page.getByLabel('UIN or VID').fill(typed);
    await next(page);

    await expect(page.getByLabel('UIN or VID')).toHaveAccessibleDescription(new RegExp(told));
    await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();
    await expect(page.getByLabel('UIN or VID')).toHaveValue(typed);
    await expect(page).toHaveTitle(/^Error: /);
  });
}

test('digits of another script and spaces are understood', async ({ page }) => {
  const arabicIndic = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
  await page.goto('/services');

  await inTurnOf(ines, shared(), async () => {
    const code = await askForCode(page, ines, { id: arabicIndic(ines.uin.replace(/(\d{5})/, '$1 ')) });
    await page.getByLabel('6-digit code').fill(arabicIndic(code));
    await next(page);
    await heading(page, 'What may Resident Portal see and do?');
  });
});

test('what the resident did not allow is explained; the rest works', async ({ page }) => {
  await page.goto('/vid');
  await upToConsent(page, ines);
  await page.getByRole('checkbox', { name: 'Your VIDs' }).uncheck();
  await page.getByRole('button', { name: 'Agree and sign in' }).click();

  await heading(page, 'My VIDs');
  await expect(page.locator('rp-vid-app rp-error')).toContainText('You did not allow this service when you signed in. Sign in again and allow it.');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My history' }).click();
  await expect(page.locator('rp-requests-event-item').first()).toBeVisible();
});

test('no code, verifier or token can be found by a script, in the page, its address or its console', async ({ page }) => {
  const secrets: string[] = [];
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => {
    if (request.url().includes('/callback?')) secrets.push(new URL(request.url()).searchParams.get('code') ?? '');
    if (request.url().endsWith('/session/token')) secrets.push(new URLSearchParams(request.postData() ?? '').get('code_verifier') ?? '');
  });
  await openSignedIn(page, mira, '/services');
  secrets.push(...(await page.context().cookies()).filter(({ httpOnly }) => httpOnly).map(({ value }) => value));

  const found = await page.evaluate(() =>
    [document.cookie, document.documentElement.outerHTML, location.href, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join('\n'),
  );

  expect(secrets.filter((secret) => secret.length > 20).length).toBeGreaterThanOrEqual(3);
  for (const secret of secrets) expect(`${found}\n${said.join('\n')}`).not.toContain(secret);
  expect(found).not.toMatch(/eyJ[\w-]{10,}\./);
  expect(await page.evaluate(() => document.cookie)).not.toMatch(/sid|txn/);
});
