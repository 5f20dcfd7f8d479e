import type { Page } from '@playwright/test';
import { orderCard, statusOf } from '../support/card.js';
import { pagesOf, pdfOf } from '../support/pdf.js';
import { anaya, expect, expectGoodPage, inLanguage, mira, salma, say, test, type Language } from '../support/portal.js';

// The history, whole: an event is found by its ID, kept on top, taken along as a PDF, and seen as it comes in.

const rows = (page: Page) => page.locator('rp-requests-event-item');
const rowOf = (page: Page, eventId: string) => page.locator(`rp-requests-event-item[data-id="${eventId}"]`);
const searchField = (page: Page, language: Language) =>
  page.locator('rp-requests-history-filters').getByRole('textbox', { name: say(language, 'requests.eid') });
const show = (page: Page, language: Language) => page.getByRole('button', { name: say(language, 'requests.filters.apply') }).click();

async function open(page: Page, language: Language, path = '/history') {
  await inLanguage(page, language);
  await page.goto(path);
  await expect(rows(page).first()).toBeVisible();
}

const idOf = async (page: Page, row: number) => (await rows(page).nth(row).getAttribute('data-id'))!;
const arabicIndic = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));

for (const language of ['en', 'ar'] as const) {
  test(`an event is found by a part of its ID, in digits of any script (${language})`, async ({ page, as }) => {
    await as(mira);
    await open(page, language);
    const eventId = await idOf(page, 6);
    const part = eventId.slice(0, 8);

    await searchField(page, language).fill(language === 'ar' ? arabicIndic(part) : part.replace(/(\d{4})/, '$1 '));
    await show(page, language);
    await expect(page).toHaveURL(`/history?search=${part}`);
    await expect(rows(page)).toHaveCount(1);
    await expect(rowOf(page, eventId)).toBeVisible();
    await page.reload();
    await expect(searchField(page, language)).toHaveValue(part);
    await expect(rowOf(page, eventId)).toBeVisible();

    await searchField(page, language).fill('82x');
    await show(page, language);
    await expect(searchField(page, language)).toBeFocused();
    await expect(searchField(page, language)).toHaveAccessibleDescription(/[^ ]/);
    await expect(page.locator('rp-field').getByText(say(language, 'requests.track.letters'))).toBeVisible();
    await expect(searchField(page, language)).toHaveValue('82x');
    await expectGoodPage(page, language, 'a search that cannot be one');
  });

  test(`an event is pinned, stays first, and is let go again, by keyboard (${language})`, async ({ page, as }) => {
    await as(language === 'ar' ? salma : anaya);
    await open(page, language);
    const last = (await rows(page).count()) - 1;
    const eventId = await idOf(page, last);
    const pinOf = (id: 'pin' | 'unpin') => rowOf(page, eventId).getByRole('button', { name: say(language, `requests.pin.${id}.label`) });

    await pinOf('pin').focus();
    await page.keyboard.press('Enter');
    await expect(rows(page).first()).toHaveAttribute('data-id', eventId);
    await expect(pinOf('unpin')).toBeFocused();
    await expect(rowOf(page, eventId).getByText(say(language, 'requests.row.pinned'))).toBeVisible();
    await expectGoodPage(page, language, 'a history with a pinned event');
    await page.reload();
    await expect(rows(page).first()).toHaveAttribute('data-id', eventId);

    await pinOf('unpin').focus();
    await page.keyboard.press('Enter');
    await expect(pinOf('pin')).toBeFocused();
    await page
      .locator('rp-toasts')
      .getByRole('button', { name: say(language, 'requests.pin.undo') })
      .click();
    await expect(rows(page).first()).toHaveAttribute('data-id', eventId);
    await pinOf('unpin').click();
    await expect(rows(page).first()).not.toHaveAttribute('data-id', eventId);
  });

  test(`the list that is shown and the page of an event come as PDF (${language})`, async ({ page, as }) => {
    await as(mira);
    await open(page, language);
    await expect(page.locator('rp-requests-history-pdf').getByText(/\b100\b|١٠٠/)).toBeVisible();

    const [list] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: say(language, 'requests.pdf') }).click()]);
    expect(list.suggestedFilename()).toMatch(/^View_history_.+\.pdf$/);
    expect(await pagesOf(await pdfOf(list))).toBeGreaterThan(1);
    await open(page, language, `/history?search=${await idOf(page, 0)}`);
    const [filtered] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: say(language, 'requests.pdf') }).click()]);
    expect(await pagesOf(await pdfOf(filtered)), 'the one event that the filter lets through').toBe(1);

    await rows(page).first().getByRole('link').click();
    const [event] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: say(language, 'requests.event.pdf') }).click()]);
    expect(event.suggestedFilename()).toMatch(/^Ack_.+\.pdf$/);
    expect(await pagesOf(await pdfOf(event))).toBe(1);
  });
}

test('what comes in shows at once, waits while someone is in the list, and is told where filters hide it', async ({ page, context, as }) => {
  await as(anaya);
  const [reading, filtering] = [await context.newPage(), await context.newPage()];
  await open(page, 'en');
  await open(reading, 'en');
  await filtering.goto('/history?status=CANCELED');
  await expect(filtering.getByRole('heading', { name: say('en', 'requests.none.title') })).toBeVisible();
  await rows(reading).nth(1).getByRole('link').focus();
  const before = await idOf(reading, 0);

  const eventId = await orderCard(filtering);

  await expect(rowOf(page, eventId)).toBeVisible();
  await expect(reading.getByRole('button', { name: /^Show \d+ new events?$/ })).toBeVisible();
  expect(await idOf(reading, 0)).toBe(before);
  await reading.getByRole('button', { name: /^Show \d+ new events?$/ }).click();
  await expect(rowOf(reading, eventId)).toBeVisible();
  await expect(filtering.getByText(/hidden by your filters/)).toBeVisible();
  await expect(rowOf(page, eventId).getByText(say('en', 'requests.status.success'))).toBeVisible({ timeout: 40_000 });
});

test('what changes while a page still opens its line is not lost, in any tab', async ({ page, context, as }) => {
  await as(anaya);
  let letThrough = () => {};
  const asked = new Promise<void>((resolve) => (letThrough = resolve));
  await context.route('**/notifications/stream*', async (route) => {
    await asked;
    await route.continue();
  });
  await open(page, 'en');
  const other = await context.newPage();
  await open(other, 'en');

  const eventId = await orderCard(page);
  await expect.poll(() => statusOf(page, eventId), { timeout: 40_000 }).toBe('SUCCESS'); // nothing more will change
  letThrough();

  await expect(rowOf(page, eventId)).toBeVisible();
  await expect(rowOf(other, eventId)).toBeVisible();
});
