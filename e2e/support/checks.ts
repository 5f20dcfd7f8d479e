import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { leftOpen } from './left-open.js';
import { directionOf, type Language } from './words.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule that axe has for WCAG A to AAA and for good practice; those of AAA are off unless they are asked for. */
const everyRule: RunOptions = {
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
    'meta-refresh-no-exceptions': { enabled: true },
    'target-size': { enabled: true },
  },
};

/**
 * Those that another theme can change the answer of: it gives the same document other colours. What has the contrast of
 * AAA has that of AA, so one of the two is asked.
 */
const rulesOfColour: RunOptions = { runOnly: ['color-contrast-enhanced', 'link-in-text-block'] };

/** No violation of any rule, nothing left out, and nothing left open. */
export const expectAccessible = (page: Page, what: string) => expectNoViolation(page, what, everyRule);

async function expectNoViolation(page: Page, what: string, rules: RunOptions) {
  const { violations, incomplete } = await resultsOf(page, { resultTypes: ['violations', 'incomplete'], ...rules });
  const wrong = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect([...wrong, ...(await leftOpen(page, incomplete))], what).toEqual([]);
}

/** axe stays in a page that it looked at once: to bring it takes as long as to look. No page of ours has frames, so the page is all there is. */
async function resultsOf(page: Page, options: RunOptions): Promise<Pick<AxeResults, 'violations' | 'incomplete'>> {
  const look = () =>
    page.evaluate(async (chosen) => {
      const results = await (window as { axe?: { run(options: RunOptions): Promise<AxeResults> } }).axe?.run(chosen);
      return results && { violations: results.violations, incomplete: results.incomplete };
    }, options);
  const found = await look();
  if (found) return found;
  await page.evaluate(axeSource);
  return (await look())!;
}

/** Nothing reaches past the inline end of the viewport. */
export async function expectNoOverflow(page: Page, what: string) {
  const past = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(past, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
}

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/** Shows the page as the display settings do, for this moment; with nothing, as standard. */
const choose = (page: Page, chosen: Readonly<Record<string, string>>) =>
  page.evaluate((settings) => {
    for (const [name, value] of Object.entries(settings)) {
      if (value) document.documentElement.setAttribute(`data-rp-${name}`, value);
      else document.documentElement.removeAttribute(`data-rp-${name}`);
    }
  }, chosen);

interface Look {
  name: string;
  colorScheme?: 'light' | 'dark';
  /** As the system asks for it. */
  contrast?: 'more';
  /** As chosen under "Display settings". */
  chosen?: Readonly<Record<string, string>>;
}

/** Each theme. More contrast is chosen in pages from left to right, and asked for by the system in those from right to left. */
const looksOf = (language: Language): readonly Look[] => [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  directionOf(language) === 'rtl'
    ? { name: 'dark with more contrast, as the system asks', colorScheme: 'dark', contrast: 'more' }
    : { name: 'more contrast, chosen', colorScheme: 'light', chosen: { contrast: 'more' } },
];

/** What holds for every page in every state: language, one heading, axe in light, dark and more contrast, and room at 320 pixels. */
export async function expectGoodPage(page: Page, language: Language, what: string) {
  await expect(page.locator('html'), what).toHaveAttribute('lang', language);
  await expect(page.locator('html'), what).toHaveAttribute('dir', directionOf(language));
  await expect(page.locator('h1'), `${what}: one h1`).toHaveCount(1);
  expect(await page.title(), `${what}: title`).not.toBe('');

  for (const { name, colorScheme, contrast = null, chosen = {} } of looksOf(language)) {
    await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
    await choose(page, chosen);
    await expectNoViolation(page, `${what}, ${name}`, name === 'light' ? everyRule : rulesOfColour);
    await choose(page, Object.fromEntries(Object.keys(chosen).map((setting) => [setting, ''])));
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: null, reducedMotion: 'reduce' });
  await page.setViewportSize(narrow);
  await expectNoOverflow(page, what);
  await choose(page, { size: '200', spacing: 'wide' });
  await expectNoOverflow(page, `${what}, twice as large and spaced as WCAG 1.4.12 wants it`);
  await choose(page, { size: '', spacing: '' });
  await page.setViewportSize(wide);
}
