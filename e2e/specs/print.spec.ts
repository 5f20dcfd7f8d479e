import type { Page } from '@playwright/test';
import { expect, inLanguage, mira, test } from '../support/portal.js';

// On paper there is nothing to press, no minute passes and there is no ground: what is left is black on white, whole, and
// reaches no further than the sheet. A resident in the dark theme prints the same.

const pages = [
  { path: '/', ready: 'h1' },
  { path: '/help', ready: 'h1' },
  { path: '/privacy', ready: 'h1' },
  { path: '/services', ready: 'rp-vid-summary', who: mira },
  { path: '/vid', ready: 'rp-vid-section', who: mira },
  { path: '/history', ready: 'rp-requests-event-item', who: mira },
  { path: '/profile', ready: '.profile-list', who: mira },
] as const;

/** A4 with a margin of 1 cm, in CSS pixels. */
const sheet = { width: 718, height: 1047 };

/** What a sheet would show and should not. */
const unprintable = (page: Page) =>
  page.evaluate((wide) => {
    const luminance = (color: string) => {
      const channels = color
        .match(/[\d.]+/g)!
        .slice(0, 3)
        .map((value) => Number(value) / 255);
      const [r, g, b] = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const all = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
    const shown = all(document.body).filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.rp-visually-hidden, svg'));
    const named = (each: Element) => `<${each.localName} class="${each.getAttribute('class') ?? ''}"> ${each.textContent.trim().slice(0, 30)}`;
    const ownText = (each: Element) => [...each.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')).join('');
    const saysSomething = (each: Element) => ownText(each).trim() !== '';
    const onWhite = (each: Element) => 1.05 / (luminance(getComputedStyle(each).color) + 0.05);
    const size = (each: Element) => each.getBoundingClientRect();
    return [
      ...shown
        .filter((each) => each.matches('button, input, select, textarea, nav, body > header, body > footer') && size(each).height > 1)
        .map((each) => `to press: ${named(each)}`),
      ...shown.filter((each) => saysSomething(each) && /\bago\b|\bin \d+ \w+|\byesterday\b/.test(ownText(each))).map((each) => `soon wrong: ${named(each)}`),
      ...shown.filter((each) => saysSomething(each) && onWhite(each) < 4.5).map((each) => `too pale: ${named(each)}`),
      ...shown
        .filter((each) => each.matches('.slot') && size(each).height > size(each.firstElementChild!).height + 1)
        .map((each) => `room for nothing: ${named(each)}`),
      ...shown
        .filter((each) => size(each).width > 1 && (size(each).right > wide + 1 || size(each).left < -1))
        .map((each) => `beyond the sheet: ${named(each)}`),
      ...shown
        .filter((each) => each.matches('.rp-card, .card, tr, rp-vid-section') && getComputedStyle(each).breakInside !== 'avoid')
        .map((each) => `may be cut: ${named(each)}`),
    ];
  }, sheet.width);

for (const language of ['en', 'ar'] as const) {
  for (const { path, ready, ...rest } of pages) {
    test(`${path} prints cleanly from the dark theme, ${language}`, async ({ page, as, origin }) => {
      await inLanguage(page, language, origin);
      if ('who' in rest) await as(rest.who);
      await page.addInitScript(() => localStorage.setItem('rp.prefs', '{"v":1,"theme":"dark","status":"safe"}'));
      await page.goto(path);
      await page.locator(ready).first().waitFor();
      await page.locator('html[data-rp-ready]').waitFor();

      await page.setViewportSize(sheet);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

      await expect.poll(() => unprintable(page)).toEqual([]);
      expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    });
  }
}

test('on paper an event whose card is ready offers no download', async ({ page, as }) => {
  await as(mira);
  await page.route('**/resident/v1/service-history/**', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { response: { data: object[] } };
    Object.assign(body.response.data[0]!, { requestTypeCode: 'VID_CARD_DOWNLOAD', eventStatusCode: 'SUCCESS', statusCode: 'CARD_READY_TO_DOWNLOAD' });
    await route.fulfill({ response: answer, json: body });
  });
  await page.goto('/history');
  await expect(page.locator('rp-card-download').first()).toBeVisible();

  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('rp-card-download').first()).toBeHidden();
  await expect.poll(() => unprintable(page)).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' }); // the list may just be asked for anew
});
