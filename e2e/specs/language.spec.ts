import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, say, test, yusuf, type Language } from '../support/portal.js';

// Switching the language turns the whole page at once, and loses nothing.

/** Arabic, and no word of another language but abbreviations and masked numbers. */
const arabic = /^[^a-z]*[\u0600-\u06ff][^a-z]*$/;

async function choose(page: Page, from: Language, name: string) {
  await page.getByRole('button', { name: from === 'en' ? 'Language English' : 'اللغة العربية' }).click();
  await page.getByRole('menuitemradio', { name }).click();
}

/** Remembers what stands in the page in the first frame after its language has changed. */
const watchFirstFrame = (page: Page) =>
  page.evaluate(() => {
    const html = document.documentElement;
    const texts = (root: ParentNode, selector: string): string[] =>
      [...root.querySelectorAll('*')].flatMap((node) => [
        ...(node.matches(selector) ? [node.textContent.trim()] : []),
        ...(node.shadowRoot ? texts(node.shadowRoot, selector) : []),
      ]);
    const look = () => ({
      dir: html.dir,
      title: document.title,
      menu: texts(document, '#rp-nav a'),
      headings: texts(document, 'h1, h2'),
      footer: texts(document, '#rp-footer p').slice(-1),
    });
    const seen = new Promise((resolve) =>
      new MutationObserver(() => requestAnimationFrame(() => resolve(look()))).observe(html, { attributeFilter: ['lang'] }),
    );
    Object.assign(globalThis, { seen });
  });

const firstFrame = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seen: Promise<{ dir: string; title: string; menu: string[]; headings: string[]; footer: string[] }> }).seen);

test('everything turns in one step, without a reload', async ({ page, as }) => {
  await as(yusuf);
  await page.goto('/vid');
  await expect(page.locator('rp-vid-section').first()).toBeVisible();
  await watchFirstFrame(page);

  await choose(page, 'en', 'العربية');

  const { dir, title, menu, headings, footer } = await firstFrame(page); // a reload would have taken it away
  expect(dir).toBe('rtl');
  for (const text of [title, ...menu, ...headings, ...footer]) expect(text).toMatch(arabic);
  await expect(page.getByRole('button', { name: 'يوسف المرين' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'اللغة العربية' })).toBeFocused();
});

test('the texts of the server come in Arabic, and what was ticked stays', async ({ page, as }) => {
  await as(yusuf);
  await page.goto('/history');
  await page.getByRole('search').getByText('Failed').check();

  await choose(page, 'en', 'العربية');

  await expect(page.locator('rp-requests-event-item a').first()).toHaveText(arabic);
  for (const what of await page.locator('rp-requests-event-item a').allInnerTexts()) expect(what).toMatch(arabic);
  await expect(page.getByRole('checkbox', { name: say('ar', 'requests.status.failed') })).toBeChecked();
});

test('SH-24: what was typed stays, also when it was wrong', async ({ page, as }) => {
  await as(yusuf);
  await page.goto('/track');
  await page.getByLabel('Event ID').fill('1234 5678');
  await page.getByRole('button', { name: 'Track this request' }).click();
  await expect(page.getByLabel('Event ID')).toHaveAccessibleDescription(/You entered 8 digits/);

  await choose(page, 'en', 'العربية');

  const field = page.getByLabel(say('ar', 'requests.eid'));
  await expect(field).toHaveValue('1234 5678');
  await expect(field).toHaveAccessibleDescription(/8/);
  await expect(field).not.toHaveAccessibleDescription(/digits/);
});

test('SH-23: the choice holds after a reload, at e-Signet, and can be taken back', async ({ page }) => {
  await page.goto('/');
  await choose(page, 'en', 'العربية');
  await expect(page.getByRole('heading', { level: 1, name: say('ar', 'shell.landing.title') })).toBeVisible();

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await page.getByRole('link', { name: say('ar', 'shell.landing.sign-in') }).click();
  await expect(page).toHaveURL(/\/sign-in\//);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  await page.goto('/');
  await choose(page, 'ar', 'English');
  await expect(page.getByRole('heading', { level: 1, name: 'Your ID, in your hands' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

for (const { tag, face } of [
  { tag: 'hi', face: 'devanagari' },
  { tag: 'kn', face: 'kannada' },
  { tag: 'ta', face: 'tamil' },
]) {
  test(`${tag}: a typeface that comes late is taken all the same, on a device that may have no such letters`, async ({ page }) => {
    await page.route(`**/${face}-700*.woff2`, async (route) => {
      await setTimeout(1000); // past the time in which a browser waits for a face that is optional
      await route.continue();
    });

    await page.goto(`/help?lang=${tag}`);
    await page.evaluate(() => document.fonts.ready);

    const inspector = await page.context().newCDPSession(page);
    await inspector.send('DOM.enable');
    await inspector.send('CSS.enable');
    const { root } = await inspector.send('DOM.getDocument');
    const { nodeId } = await inspector.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
    const { fonts } = await inspector.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
  });
}
