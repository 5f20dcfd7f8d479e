import { expect, inLanguage, languages, mira, test } from '../support/portal.js';

// The header is one calm row in every language; on a phone with text at 200 % it is two.

const row = 70; // with text at 100 %, its edge included

const rooms = [
  { width: 1280, scale: '100', most: row },
  { width: 1024, scale: '100', most: row },
  { width: 768, scale: '100', most: row },
  { width: 320, scale: '100', most: row },
  { width: 1280, scale: '200', most: 2 * row },
  { width: 768, scale: '200', most: 2 * row },
  { width: 320, scale: '200', most: 2.6 * row },
] as const;

const visits = [...languages.map((language) => ({ language, who: mira })), { language: 'fr', who: undefined }, { language: 'ta', who: undefined }] as const;

for (const { language, who } of visits) {
  test(`the header stays low, ${language}, signed ${who ? 'in' : 'out'}`, async ({ page, as, origin }) => {
    if (who) await as(who);
    await inLanguage(page, language, origin);
    await page.goto('/help');
    await page.locator('html[data-rp-ready]').waitFor();
    if (who) await expect(page.locator('#rp-header img').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);

    for (const { width, scale, most } of rooms) {
      await page.setViewportSize({ width, height: 700 });
      const height = await page.evaluate((size) => {
        document.documentElement.dataset['rpSize'] = size;
        return document.getElementById('rp-header')!.offsetHeight;
      }, scale);
      expect.soft(height, `${width} pixels, text at ${scale} %`).toBeLessThanOrEqual(most);
    }

    await page.evaluate(() => delete document.documentElement.dataset['rpSize']);
    for (const width of [320, 360, 390, 412, 500, 520, 600]) {
      await page.setViewportSize({ width, height: 700 });
      const cut = await page.evaluate(() => {
        const [brand, ...lines] = ['.brand', '.brand-name', '.brand-name > span:last-child'].map((part) =>
          document.querySelector(`#rp-header ${part}`)!.getBoundingClientRect(),
        );
        const isWhole = ({ top, bottom, left, right }: DOMRect) =>
          top >= brand!.top - 1 && bottom <= brand!.bottom + 1 && left >= brand!.left - 1 && right <= brand!.right + 1;
        const isGone = ({ top }: DOMRect) => top >= brand!.bottom - 1;
        return !lines.every(isWhole) && !lines.every(isGone);
      });
      expect.soft(cut, `the name at ${width} pixels`).toBe(false);
    }
  });
}
