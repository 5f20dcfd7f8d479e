import { bartholomew, expect, openSignedIn, test, throughESignet } from '../support/portal.js';

// One resident, several tabs: what ends in one ends in all.

const profile = new RegExp(`^Your profile: ${bartholomew.name}$`);

test('signing out in one tab empties the other; Back shows nothing', async ({ page, context }) => {
  await openSignedIn(page, bartholomew, '/vid');
  const other = await context.newPage();
  await other.goto('/history');
  await expect(other.locator('rp-requests-event-item').first()).toBeVisible();

  await page.getByRole('button', { name: profile }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();

  for (const tab of [page, other]) {
    await expect(tab.getByRole('heading', { level: 1, name: 'You are signed out' })).toBeVisible();
    await expect(tab.getByText('Bartholomew')).toHaveCount(0);
    await tab.goBack();
    await expect(tab.getByRole('heading', { level: 1, name: 'Sign in', exact: true })).toBeVisible(); // at e-Signet
  }
});

test('signing in in one tab is known in the other', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('/');
  await expect(other.getByRole('link', { name: 'Sign in', exact: true })).toBeVisible();
  await expect(other.locator('html')).toHaveAttribute('data-rp-ready', '');

  await openSignedIn(page, bartholomew, '/services');

  await expect(other.getByRole('button', { name: profile })).toBeVisible();
});

test('signing in again before the visit ends takes no tab away, and the bell goes on listening', async ({ page, context }) => {
  const streams: string[] = [];
  context.on('request', (request) => void (request.url().includes('/notifications/stream') && streams.push(request.url())));
  await openSignedIn(page, bartholomew, '/vid');
  await expect(page.locator('rp-vid-section').first()).toBeVisible();
  await expect.poll(() => streams.length).toBe(1);

  const other = await context.newPage();
  await other.goto('/sign-in');
  await throughESignet(other, bartholomew);
  await other.waitForURL('/signed-in');

  await expect.poll(() => streams.length, 'the line of the session before has ended, and there is one of the new session').toBeGreaterThan(1);
  for (const tab of [page, other]) await expect(tab.locator('html')).toHaveAttribute('data-rp-session', 'in');
  await expect(page.locator('rp-vid-section').first()).toBeVisible();
});

test('SH-8 SH-18: a session that ended on the server: told so, signed in again, the same page goes on', async ({ page, context }) => {
  const listens = page.waitForRequest(/notifications\/stream/); // the last that a page does by itself, when it is idle
  await openSignedIn(page, bartholomew, '/vid');
  await listens;
  await expect(page.locator('rp-vid-section').first()).toBeVisible();
  await page.waitForLoadState('networkidle'); // else what the page asks by itself learns of it before the resident does
  await context.clearCookies({ name: /rp_sid/ });

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My history' }).click();

  await expect(page.getByRole('alertdialog', { name: 'Sign in to go on' })).toBeVisible();
  await expect(page.getByText('Bartholomew')).toHaveCount(0);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await throughESignet(await opened, bartholomew);
  await expect(page).toHaveURL('/history');
  await expect(page.locator('rp-requests-event-item').first()).toBeVisible();
});

test('SH-18: who does not want to go on leaves the page, and signs in on it', async ({ page, context }) => {
  await openSignedIn(page, bartholomew, '/vid');
  await expect(page.locator('rp-vid-section').first()).toBeVisible();
  await page.waitForLoadState('networkidle'); // else what the page asks by itself learns of it before the resident does
  await context.clearCookies({ name: /rp_sid/ });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  await page.getByRole('button', { name: 'Leave this page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to go on' })).toBeVisible();
  await expect(page.locator('rp-vid-section')).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await throughESignet(page, bartholomew);

  await expect(page).toHaveURL('/vid');
});

test('signing in in two tabs at once: each comes back to its own page', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('/vid');
  await page.locator('input#id').waitFor();
  await other.goto('/history');
  await other.locator('input#id').waitFor();

  await throughESignet(page, bartholomew);
  await expect(page).toHaveURL('/vid');
  await throughESignet(other, bartholomew);

  await expect(other).toHaveURL('/history');
  await expect(other.locator('rp-requests-event-item').first()).toBeVisible();
});
