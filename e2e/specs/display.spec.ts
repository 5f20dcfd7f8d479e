import type { BrowserContext, Page } from '@playwright/test';
import { bartholomew, expect, expectAccessible, expectNoOverflow, inLanguage, mira, openSignedIn, say, test, type Language } from '../support/portal.js';

// What a resident chooses under "Display settings" holds everywhere: before the first paint, in every part, in every
// tab, signed in or not.

type Prefs = Record<string, string>;

/** As chosen on an earlier visit. */
const chosenBefore = (context: BrowserContext, prefs: Prefs) =>
  context.addInitScript((stored) => localStorage.setItem('rp.prefs', JSON.stringify(stored)), { v: 1, ...prefs });

/** A style of the first element found, through shadow roots. */
const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const dialog = (page: Page, language: Language = 'en') => page.getByRole('dialog', { name: say(language, 'design.display.title') });

/** What stands in the dialog: it is put into its slots, so it is not found below it. */
const settings = (page: Page) => page.locator('rp-display-settings');

/** What the root element carried when the first style sheet was reached, and when the page was first painted. */
const remember = (context: BrowserContext) =>
  context.addInitScript(() => {
    const seen = ((window as unknown as { seen: Record<string, string[]> }).seen = {} as Record<string, string[]>);
    const names = () => document.documentElement.getAttributeNames().filter((name) => /^data-rp-(?!session|ready)/.test(name));
    new MutationObserver((_, observer) => {
      if (!document.querySelector('link[rel=stylesheet]')) return;
      seen['styles'] = names();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
    document.addEventListener('readystatechange', () => (seen[document.readyState] ??= names()));
  });

const all: Prefs = {
  size: '125',
  spacing: 'wide',
  face: 'dyslexia',
  theme: 'dark',
  contrast: 'more',
  status: 'safe',
  motion: 'reduced',
  links: 'thick',
  line: 'on',
  voice: 'on',
};

test('SH-22: every setting is there before any style and before any script of ours', async ({ page, context }) => {
  await chosenBefore(context, all);
  await remember(context);
  await page.route('**/assets/{boot,main}/**', (route) => route.abort());

  await page.goto('/');

  const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, string[]> }).seen);
  const expected = Object.keys(all)
    .map((name) => `data-rp-${name}`)
    .sort();
  expect(seen['styles']!.sort()).toEqual(expected);
  expect(seen['interactive']!.sort()).toEqual(expected);
  expect(await styleOf(page, 'body', 'background-color')).toBe('rgba(0, 0, 0, 0)');
  expect(await styleOf(page, 'html', 'background-color')).toBe('rgb(0, 0, 0)');
  expect(await styleOf(page, 'h1', 'color')).toBe('rgb(255, 255, 255)');
});

const effects: readonly [setting: Prefs, selector: string, property: string, value: string | RegExp][] = [
  [{ size: '200' }, 'p', 'font-size', /^(36|40\.5)px$/],
  [{ spacing: 'wide' }, 'p', 'word-spacing', /^[23]\.\d+px$/],
  [{ face: 'dyslexia' }, 'p', 'font-family', /^Lexend/],
  [{ face: 'device' }, 'p', 'font-family', /^system-ui/],
  [{ theme: 'dark' }, 'h1', 'color', 'rgb(238, 241, 244)'],
  [{ theme: 'cream' }, 'h1', 'color', 'rgb(43, 42, 39)'],
  [{ contrast: 'more' }, 'h1', 'color', 'rgb(0, 0, 0)'],
  [{ motion: 'reduced' }, 'html', '--rp-fade', '0s'],
];

for (const [prefs, selector, property, value] of effects) {
  test(`${JSON.stringify(prefs)} shows in the shell and in a micro-frontend`, async ({ page, context, as }) => {
    await as(mira);
    await chosenBefore(context, prefs);

    await page.goto('/signed-out');
    await expect(page.locator('h1')).toBeVisible();
    const shell = await styleOf(page, selector === 'html' ? 'html' : `main ${selector}`, property);
    await page.goto('/vid');
    await expect(page.locator('rp-vid-section').first()).toBeVisible();
    const feature = await styleOf(page, selector === 'html' ? 'html' : `main ${selector}`, property);

    for (const found of [shell, feature]) {
      if (typeof value === 'string') expect(found).toBe(value);
      else expect(found).toMatch(value);
    }
  });
}

test('signs of a status and links in a micro-frontend follow too', async ({ page, context, as }) => {
  await as(mira);
  await chosenBefore(context, { status: 'safe', links: 'thick' });

  await page.goto('/history?status=SUCCESS');
  await expect(page.locator('rp-status').first()).toBeVisible();

  expect(await styleOf(page, 'rp-status .tag', 'background-color')).toBe('rgb(0, 90, 140)');
  expect(await styleOf(page, 'rp-requests-event-item a', 'text-decoration-thickness')).toBe('3px');
});

test('SH-22: chosen by keyboard before signing in, it shows at once and stays, through signing in and out', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('button', { name: 'Display settings' }).press('Enter');
  await expect(dialog(page)).toBeVisible();

  await settings(page).getByRole('radio', { name: 'As on my device' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-rp-theme', 'dark');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Display settings' })).toBeFocused();

  await openSignedIn(page, bartholomew, '/services');
  await expect(page.locator('html')).toHaveAttribute('data-rp-theme', 'dark');
  await page.getByRole('button', { name: /^Your profile/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You are signed out' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-rp-theme', 'dark');
});

test('a change in one tab shows in the other', async ({ page, context, as }) => {
  await as(mira);
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/vid');
  await expect(other.locator('rp-vid-section').first()).toBeVisible();

  await page.getByRole('contentinfo').getByRole('button', { name: 'Display settings' }).click();
  await settings(page).getByText('Cream', { exact: true }).click();
  await settings(page).getByText('Line focus', { exact: true }).click();

  await expect(other.locator('html')).toHaveAttribute('data-rp-theme', 'cream');
  await expect(other.locator('rp-reading-line')).toHaveCount(1);
  await settings(page).getByRole('button', { name: 'Use the standard settings' }).click();
  await expect(other.locator('html')).not.toHaveAttribute('data-rp-theme');
  await expect(other.locator('rp-reading-line')).toHaveCount(0);
  await settings(page).getByRole('button', { name: 'Undo' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-rp-theme', 'cream');
});

test('a link opens the settings, once', async ({ page }) => {
  await page.goto('/?display=open');

  await expect(dialog(page)).toBeVisible();
  await expect(page).toHaveURL('/');
});

test('on a phone they are the last of the menu', async ({ page, as }) => {
  await as(mira);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/vid');
  await expect(page.locator('rp-vid-section').first()).toBeVisible();

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Display settings' }).click();

  await expect(dialog(page)).toBeVisible();
  await expectNoOverflow(page, 'settings on a phone');
});

const languages: readonly Language[] = ['en', 'ar'];
const looks: readonly Prefs[] = [
  { theme: 'cream' },
  { theme: 'light', contrast: 'more' },
  { theme: 'dark', contrast: 'more' },
  { theme: 'cream', contrast: 'more', status: 'safe' },
  { theme: 'dark', status: 'safe' },
];

for (const language of languages) {
  for (const prefs of looks) {
    test(`accessible as ${JSON.stringify(prefs)}, ${language}`, async ({ page, context, as }) => {
      await as(mira);
      await chosenBefore(context, prefs);
      await inLanguage(page, language);

      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('data-rp-ready', '');
      await expectAccessible(page, 'landing');
      await page.goto('/history');
      await expect(page.locator('rp-requests-event-item').first()).toBeVisible();
      await expectAccessible(page, 'history');
      await page.goto('/vid?display=open');
      await expect(dialog(page, language)).toBeVisible();
      await expectAccessible(page, 'settings');
    });
  }

  test(`text of 200 % with wide spacing fits a phone, ${language}`, async ({ page, context, as }) => {
    await as(mira);
    await chosenBefore(context, { size: '200', spacing: 'wide' });
    await inLanguage(page, language);
    await page.setViewportSize({ width: 320, height: 640 });

    for (const [path, there] of [
      ['/', 'html[data-rp-ready]'],
      ['/vid', 'rp-vid-section'],
      ['/history', 'rp-requests-event-item'],
    ] as const) {
      await page.goto(path);
      await page.locator(there).first().waitFor({ state: 'attached' });
      await expectNoOverflow(page, path);
    }
    await page.goto('/?display=open');
    await expect(dialog(page, language)).toBeVisible();
    await expectNoOverflow(page, 'settings');
  });
}
