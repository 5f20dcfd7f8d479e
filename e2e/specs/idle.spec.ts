import type { Page } from '@playwright/test';
import { expect, kofi, openSignedIn, test, throughESignet } from '../support/portal.js';

// A visit that nobody attends to, and one that ends in the middle of something.

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const warning = (page: Page) => page.getByRole('alertdialog', { name: 'Are you still there?' });

/** Signed in, on a page whose clock the test sets. */
async function open(page: Page, path: string) {
  await page.clock.install();
  await openSignedIn(page, kofi, path);
  await expect(page.getByRole('button', { name: /Kofi/ })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-rp-watched', '');
}

test('SH-18 idle: warned after a quarter of an hour, one key goes on, in every tab', async ({ page, context }) => {
  await open(page, '/vid');
  const other = await context.newPage();
  await other.goto('/history');
  await expect(other.locator('html')).toHaveAttribute('data-rp-watched', '');

  await page.clock.fastForward('15:01');
  await expect(page.locator('rp-idle-warning')).toContainText('Time left');
  await expect(page.getByRole('button', { name: 'Stay signed in' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(warning(page)).toHaveCount(0);
  await page.clock.fastForward('15:01');
  await expect(warning(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(warning(page)).toHaveCount(0);
  await expect(heading(page, 'My VIDs')).toBeVisible();
});

test('SH-18 idle: signed out in every tab, told why, and back to the same page after a new sign-in', async ({ page, context }) => {
  await open(page, '/vid');
  const other = await context.newPage();
  await other.goto('/history');
  await expect(other.locator('html')).toHaveAttribute('data-rp-watched', '');

  await page.clock.fastForward('17:01');

  for (const tab of [page, other]) {
    await expect(heading(tab, 'We signed you out')).toBeVisible();
    await expect(tab.getByText('Kofi')).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await throughESignet(page, kofi);
  await expect(page).toHaveURL('/vid');
});

test('SH-18: a session that ends in the middle of something: signed in again in a window, and what was typed is still there', async ({ page, context }) => {
  await openSignedIn(page, kofi, '/track');
  await page.getByRole('textbox').fill('8251649601234567');
  await context.clearCookies({ name: /rp_sid/ });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  const opened = context.waitForEvent('page');
  await expect(page.getByRole('alertdialog', { name: 'Sign in to go on' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  const window = await opened;
  await throughESignet(window, kofi);
  await window.waitForEvent('close');

  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveValue('8251649601234567');
});

test('SH-18: where windows are blocked, the sign-in runs on the page, and what was typed comes back to its resident alone', async ({ page, context }) => {
  await page.addInitScript(() => (window.open = () => null));
  await openSignedIn(page, kofi, '/track');
  await page.getByRole('textbox').fill('8251649601234567');
  await context.clearCookies({ name: /rp_sid/ });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  await page.getByRole('button', { name: 'Sign in again' }).click();
  await expect(page.getByText('this browser keeps what you typed, locked, for 15 minutes')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in here' }).click();
  await throughESignet(page, kofi);

  await expect(page).toHaveURL('/track');
  await expect(page.getByRole('textbox')).toHaveValue('8251649601234567');
  await expect(page.getByRole('status').filter({ hasText: 'What you typed is back.' })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('rp.draft');
});
