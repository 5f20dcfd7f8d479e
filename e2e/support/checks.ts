import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Language } from './words.js';

/** No violation of WCAG A and AA, of contrast as AAA wants it, or of axe's best practices; nothing left out. */
export async function expectAccessible(page: Page, what: string) {
  const axe = new AxeBuilder({ page }).setLegacyMode(); // without frames the plain way is the same, and faster
  const { violations } = await axe
    .options({ resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    what,
  ).toEqual([]);
}

/** Nothing reaches past the inline end of the viewport. */
export async function expectNoOverflow(page: Page, what: string) {
  const past = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(past, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
}

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/** Shows the page as the display settings do, for this moment. */
const choose = (page: Page, chosen: Readonly<Record<string, string>>) =>
  page.evaluate((settings) => {
    for (const [name, value] of Object.entries(settings)) document.documentElement.setAttribute(`data-rp-${name}`, value);
  }, chosen);

/** What holds for every page in every state: language, one heading, axe in light and dark, and room at 320 pixels. */
export async function expectGoodPage(page: Page, language: Language, what: string) {
  await expect(page.locator('html'), what).toHaveAttribute('lang', language);
  await expect(page.locator('html'), what).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  await expect(page.locator('h1'), `${what}: one h1`).toHaveCount(1);
  expect(await page.title(), `${what}: title`).not.toBe('');

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page, `${what}, ${colorScheme}`);
  }
  await page.setViewportSize(narrow);
  await expectNoOverflow(page, what);
  await choose(page, { size: '200', spacing: 'wide' });
  await expectNoOverflow(page, `${what}, twice as large and spaced as WCAG 1.4.12 wants it`);
  await choose(page, { size: '100', spacing: 'normal' });
  await page.setViewportSize(wide);
}
