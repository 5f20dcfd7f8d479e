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

/** Where a setting shows: something of the shell, and something of a micro-frontend, by its host and inside of it. */
interface Effect {
  prefs: Prefs;
  property: string;
  shell: readonly [selector: string, value: string];
  feature: readonly [host: string, selector: string, value: string];
}

const item = 'rp-requests-event-item';
const historyPage = 'rp-requests-history-page';
const ofText = (prefs: Prefs, property: string, value: string, inShell = value): Effect => ({
  prefs,
  property,
  shell: ['#rp-footer p', inShell],
  feature: [historyPage, 'p', value],
});
const ofHeadings = (prefs: Prefs, value: string): Effect => ({
  prefs,
  property: 'color',
  shell: ['#rp-header .brand', value],
  feature: [historyPage, 'h1', value],
});

const device = 'system-ui, sans-serif';
const effects: readonly Effect[] = [
  ofText({ size: '200' }, 'font-size', '36px', '31.5px'),
  ofText({ spacing: 'wide' }, 'word-spacing', '2.88px', '2.52px'),
  ofText(
    { face: 'dyslexia' },
    'font-family',
    'Lexend, "Atkinson Hyperlegible Next", "Noto Sans Arabic", "Noto Sans Indic", "RP Fallback", system-ui, sans-serif',
  ),
  ofText({ face: 'device' }, 'font-family', device),
  ofHeadings({ theme: 'dark' }, 'rgb(238, 241, 244)'),
  ofHeadings({ theme: 'cream' }, 'rgb(43, 42, 39)'),
  ofHeadings({ contrast: 'more' }, 'rgb(0, 0, 0)'),
  { prefs: { status: 'safe' }, property: '--rp-tag-success-bg', shell: ['#rp-header', '#005a8c'], feature: [item, 'rp-status', '#005a8c'] },
  ofText({ motion: 'reduced' }, '--rp-fade', '0s'),
  { prefs: { links: 'thick' }, property: 'text-decoration-thickness', shell: ['#rp-footer a', '3px'], feature: [item, 'a', '3px'] },
];

/** Looks at the page in each of its frames, before it is painted. @returns every value that a style ever had */
async function watchFrames(page: Page, { property, shell: [selector], feature: [host, inside] }: Effect) {
  await page.addInitScript(
    (probe) => {
      const seen = ((window as unknown as { seen: Record<string, string[]> }).seen = { shell: [], feature: [] } as Record<string, string[]>);
      const find = (root: ParentNode, wanted: string): Element | undefined => {
        for (const each of root.querySelectorAll('*')) {
          const found = each.matches(wanted) ? each : each.shadowRoot && find(each.shadowRoot, wanted);
          if (found) return found;
        }
        return undefined;
      };
      const note = (where: string, element: Element | null | undefined) => {
        const value = element && getComputedStyle(element).getPropertyValue(probe.property);
        if (value && !seen[where]!.includes(value)) seen[where]!.push(value);
      };
      const look = () => {
        note('shell', document.querySelector(probe.selector));
        note('feature', find(document, probe.host)?.shadowRoot?.querySelector(probe.inside));
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { property, selector, host, inside },
  );
  return () => page.evaluate(() => (window as unknown as { seen: { shell: string[]; feature: string[] } }).seen);
}

test.describe('where nobody asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  for (const effect of effects) {
    const { prefs, shell, feature } = effect;
    test(`SH-22: after a reload ${JSON.stringify(prefs)} holds from the first frame on, in the shell and in a micro-frontend`, async ({ page, as }) => {
      await as(mira);
      await page.goto('/help');
      await page.evaluate((stored) => localStorage.setItem('rp.prefs', JSON.stringify(stored)), { v: 1, ...prefs });
      const seen = await watchFrames(page, effect);

      await page.goto('/history');
      await expect(page.locator(item).first()).toBeVisible();

      await expect.poll(seen).toEqual({ shell: [shell.at(-1)], feature: [feature.at(-1)] });
    });
  }
});

test('SH-22: after a reload the reading aids are there, over the shell and in a micro-frontend', async ({ page, context, as }) => {
  await as(mira);
  await context.addInitScript(() => (speechSynthesis.getVoices = () => [{ lang: 'en-GB', name: 'A voice', localService: true } as SpeechSynthesisVoice]));
  await chosenBefore(context, { line: 'on', voice: 'on' });
  await remember(context);

  await page.goto('/help');
  await page.reload();
  await expect(page.locator('main').getByRole('button', { name: 'Read this page aloud' })).toBeVisible();
  await page.goto('/history');
  await expect(page.locator(item).first()).toBeVisible();

  expect(await page.evaluate(() => (window as unknown as { seen: Record<string, string[]> }).seen['styles'])).toEqual(['data-rp-line', 'data-rp-voice']);
  await expect(page.locator('main').getByRole('button', { name: 'Read this page aloud' })).toBeVisible();
  await page.locator(`${item} a`).first().focus();
  const middleOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top + element.getBoundingClientRect().height / 2);
  expect(Math.abs((await middleOf('rp-reading-line')) - (await middleOf(`${item} a`)))).toBeLessThan(2);
});

test('signs of a status follow too', async ({ page, context, as }) => {
  await as(mira);
  await chosenBefore(context, { status: 'safe' });

  await page.goto('/history?status=SUCCESS');
  await expect(page.locator('rp-status').first()).toBeVisible();

  expect(await styleOf(page, 'rp-status .tag', 'background-color')).toBe('rgb(0, 90, 140)');
});

for (const [face, fetched] of [
  ['device', []],
  ['dyslexia', ['lexend-latin-400', 'lexend-latin-700']],
] as const) {
  test(`with the typeface ${face} the standard one is not fetched`, async ({ page, context }) => {
    const files: string[] = [];
    page.on('request', (request) => files.push(...(/[\w-]+(?=-\w+\.woff2$)/.exec(request.url()) ?? [])));
    await chosenBefore(context, { face });

    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-rp-ready', '');
    await page.evaluate(() => document.fonts.ready);

    expect(files.sort()).toEqual(fetched);
  });
}

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

/** Light, dark and more contrast are looked at on every page: accessible.spec.ts. */
const looks: readonly Prefs[] = [{ theme: 'cream' }, { theme: 'cream', contrast: 'more', status: 'safe' }, { theme: 'dark', status: 'safe' }];

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
}
