import type { Page } from '@playwright/test';
import { expect, inLanguage, test, type Language } from '../support/portal.js';
import { states, type State } from '../specs/accessible.states.js';
import { holdStill } from './still.js';

// How twelve pages look from their first line to their last, compared with the pictures that were approved: on a wide screen, and dark and from right to left
// on a phone. Run with `--update-snapshots` to approve others, and look at them.

const signIn: State = { name: 'signing in', open: async (page) => (await page.goto('/services'), page.locator('input#id').waitFor()) };

const pictured = [
  'landing',
  'help',
  'not found',
  'display settings open',
  'services',
  'my profile',
  'VIDs',
  'VIDs, question before revoking',
  'history',
  'event SUCCESS',
  'track, wrong number',
].map((name) => states.find((state) => state.name === name)!);

interface Shot {
  language: Language;
  theme: 'light' | 'dark';
  width: number;
}

const shots: readonly Shot[] = [
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'ar', theme: 'dark', width: 320 },
];

/** Typefaces are there, the bell has counted, and nothing is on its way any more. */
async function settle(page: Page, signedIn: boolean) {
  if (signedIn) await expect(page.locator('.bell-badge')).toBeVisible();
  await expect(page.locator('rp-skeleton:visible')).toHaveCount(0);
  await expect(page.locator('html[data-rp-faces]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  for (const clock of await page.locator('time[data-clock]').all()) await clock.evaluate((time) => (time.textContent = '10:30')); // a one is narrow
}

for (const { language, theme, width } of shots) {
  for (const { name, who, open } of [...pictured, signIn]) {
    test(`the looks of ${name}, ${language} ${theme} ${width} px`, async ({ page, as }) => {
      if (who) {
        await as(who);
        await holdStill(page);
      }
      await inLanguage(page, language);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: width === 320 ? 900 : 800 });

      await open(page, language);
      await settle(page, Boolean(who));

      const picture = `${name.replace(/\W+/g, '-').toLowerCase()}-${language}-${theme}-${width}.png`;
      const fullPage = (await page.locator(':modal').count()) === 0; // a dialog stands in the window, not on the page
      await expect(page).toHaveScreenshot(['looks', picture], { fullPage, threshold: 0.02, maxDiffPixels: 60 });
    });
  }
}
