import type { Page } from '@playwright/test';
import { expect, say, test } from '../support/portal.js';

// The shell takes over what the edge painted while somebody is in it already: they stay where they are.

/** Opens the landing as it was painted. @returns lets the shell take it over */
async function openPainted(page: Page) {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/assets/main/main.*.js', async (route) => (await held, route.continue()));
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  return async () => {
    goOn();
    await expect(page.locator('html')).toHaveAttribute('data-rp-ready', '');
    await expect(page.locator('rp-landing-page')).toBeAttached();
  };
}

test('a focus in the header', async ({ page }) => {
  const takeOver = await openPainted(page);
  const painted = page.locator('#rp-header > .bar').getByRole('button', { name: say('en', 'shell.display') });
  await painted.focus();

  await takeOver();

  await expect(painted).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('button', { name: say('en', 'shell.display') })).toBeFocused();
});

test('a focus in the page, and what was unfolded there', async ({ page }) => {
  const takeOver = await openPainted(page);
  const first = page.getByText(say('en', 'shell.landing.how.1'));
  await page.getByText(say('en', 'shell.landing.how'), { exact: true }).click();
  await expect(first).toBeVisible();
  await page.getByRole('link', { name: say('en', 'shell.landing.sign-in') }).focus();

  await takeOver();

  await expect(page.locator('rp-landing-page').getByRole('link', { name: say('en', 'shell.landing.sign-in') })).toBeFocused();
  await expect(first).toBeVisible();
});
