import { expect, inLanguage, listenForWords, mira, test, wordsNotGiven } from '../support/portal.js';

// The languages that are made of the sources. That every word of every page stands in brackets: accessible.spec.ts.

test('a word that nobody gave to translators is found, in the text and in a name', async ({ page }) => {
  await listenForWords(page);
  await inLanguage(page, 'en-XA');
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-rp-ready', '');

  await page.evaluate(() => {
    const button = Object.assign(document.createElement('button'), { textContent: 'Forgotten words', ariaLabel: 'Forgotten name' });
    document.querySelector('main h1')!.after(button);
  });

  expect(await wordsNotGiven(page)).toEqual(['Forgotten words', 'Forgotten name']);
});

test('a page from right to left turns its words round', async ({ page, as }) => {
  await as(mira);
  await inLanguage(page, 'ar-XB');

  await page.goto('/vid');

  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\u202e/);
});
