import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, expectGoodPage, inLanguage, mira, openSignedIn, test } from '../support/portal.js';
import { freshPortal } from '../support/start.js';

// A country's brand: a folder of files and a restart. Its colours, name and logo stand on every page, in each language,
// and the pages stay as readable as ours.

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let portal: Awaited<ReturnType<typeof freshPortal>>;
let page: Page;

test.beforeAll(async ({ browser }) => {
  portal = await freshPortal({ BRAND_DIR: fileURLToPath(new URL('../../examples/brand', import.meta.url)) });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

test.afterAll(async () => {
  await page?.close();
  await portal?.stop();
});

const styleOf = (selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('the landing has its name, its logo and its colours, light and dark', async () => {
  await page.goto(portal.origin);
  await page.locator('html[data-rp-ready]').waitFor();

  await expect(page).toHaveTitle('Morvane ID');
  await expect(page.getByRole('link', { name: 'Morvane ID' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Morvane ID');
  expect(await styleOf('.mark', 'background-image')).toContain('/assets/brand/logo-');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await styleOf('.cta', 'background-color')).toBe('rgb(58, 47, 135)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await styleOf('.cta', 'background-color')).toBe('rgb(189, 181, 255)');
  expect(await styleOf('.mark', 'background-image')).toContain('/assets/brand/logo-dark-');

  await expectGoodPage(page, 'en', 'landing under a brand');
});

test('its name turns with the language, in the page and in the title', async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Language English' }).click();

  await page.getByRole('menuitemradio', { name: 'العربية' }).click();

  await expect(page.getByRole('link', { name: 'هوية مورفان' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('هوية مورفان');
  await page.reload();
  await expect(page).toHaveTitle('هوية مورفان');
  await expectGoodPage(page, 'ar', 'landing under a brand');
});

test('a micro-frontend and the display settings wear it too', async () => {
  await inLanguage(page, 'en', portal.origin);
  await page.emulateMedia({ colorScheme: 'light' });
  await openSignedIn(page, mira, '/vid', { where: portal });
  await page.locator('rp-vid-section').first().waitFor();

  await expect(page).toHaveTitle('My VIDs - Morvane ID');
  expect(await styleOf('main rp-button', '--rp-accent')).toBe('#3a2f87');
  await expectGoodPage(page, 'en', 'VIDs under a brand');

  await page.getByRole('banner').getByRole('button', { name: 'Display settings' }).click();
  expect(await styleOf('rp-display-settings', '--light-accent')).toBe('#3a2f87');
});
