import type { Browser, BrowserContext, Page } from '@playwright/test';
import { mailsAbout } from '../support/inbox.js';
import { pagesOf, pdfOf } from '../support/pdf.js';
import { anaya, expect, expectGoodPage, inLanguage, salma, say, test, type Language, type Resident } from '../support/portal.js';

// The card of a VID, from the wish to the file: ordered once, made in the background, told by bell and mail, downloaded
// once, and opened by nobody who does not know the password.

interface Journey {
  language: Language;
  who: Resident;
  password: string;
}

const journeys: readonly Journey[] = [
  { language: 'en', who: anaya, password: 'ANAY1987' },
  { language: 'ar', who: salma, password: 'سلمى1995' },
];

const madeWithinMs = 40_000;

/** Orders a card on the page "My VIDs", pressing as impatient people do. @returns the event ID */
async function order(page: Page, language: Language) {
  await page
    .getByRole('button', { name: say(language, 'vid.pdf.label') })
    .first()
    .click();
  await page
    .locator('rp-vid-pdf-dialog')
    .getByRole('button', { name: say(language, 'vid.pdf.label') })
    .dblclick();
  await expect(page.locator('rp-vid-pdf-done h2')).toBeFocused();
  const link = page.locator('rp-vid-pdf-done').getByRole('link', { name: say(language, 'vid.done.track') });
  return /\d{16}/.exec((await link.getAttribute('href')) ?? '')![0];
}

const cardOf = (page: Page) => page.locator('rp-requests-event-card');
const downloadButton = (page: Page, language: Language) => cardOf(page).getByRole('button', { name: say(language, 'requests.card.download') });

/** The same resident at another machine, where no news arrive. */
async function elsewhere(browser: Browser, context: BrowserContext, path: string) {
  const other = await browser.newContext();
  await other.addCookies(await context.cookies());
  await other.route('**/portal/v1/notifications/stream*', (route) => route.abort());
  const page = await other.newPage();
  await page.goto(path);
  return page;
}

for (const { language, who, password } of journeys) {
  test(`a resident asks for the card of a VID and downloads it once (${language})`, async ({ page, context, browser, as }) => {
    test.setTimeout(120_000);
    await as(who);
    await inLanguage(page, language);
    const orders: string[] = [];
    page.on('request', (request) => request.url().includes('/request-card/') && orders.push(request.url()));

    await page.goto('/vid');
    const eventId = await order(page, language);
    expect(orders).toHaveLength(1);

    await test.step('the page turns by itself when the card is there; bell and mail tell of it', async () => {
      await expect(page.getByRole('heading', { level: 2, name: say(language, 'vid.pdf.ready') })).toBeVisible({ timeout: madeWithinMs });
      await expectGoodPage(page, language, 'My VIDs with a card that is ready');
      await expect(page.locator(`rp-toasts a[href="/track/${eventId}"]`)).toBeVisible();
      await expect.poll(async () => (await mailsAbout(who.email, eventId)).length, { timeout: 15_000 }).toBe(2); // received, ready
    });

    await page
      .locator('rp-vid-pdf-done')
      .getByRole('link', { name: say(language, 'vid.done.track') })
      .click();
    await expect(cardOf(page).getByRole('heading', { name: say(language, 'requests.card.ready') })).toBeVisible();
    await expectGoodPage(page, language, 'an event with a card that is ready');
    const other = await elsewhere(browser, context, page.url());
    await expect(downloadButton(other, language)).toBeVisible();

    const file = await test.step('the card is downloaded', async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), downloadButton(page, language).click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^VID_${eventId}_.+\\.pdf$`));
      await expect(cardOf(page).getByRole('heading', { name: say(language, 'requests.card.downloaded') })).toBeFocused();
      return pdfOf(download);
    });

    await test.step('it opens with the password alone', async () => {
      expect(file.includes('/Encrypt')).toBe(true);
      expect(await pagesOf(file)).toBeUndefined();
      expect(await pagesOf(file, `${password.slice(0, -1)}0`)).toBeUndefined();
      expect(await pagesOf(file, password)).toBe(1);
    });

    await test.step('for a short while the same card is given again; then there is a way to another one', async () => {
      await downloadButton(other, language).click();
      await expect(cardOf(other).getByRole('heading', { name: say(language, 'requests.card.downloaded') })).toBeVisible();

      await page.reload();
      await expect(cardOf(page).getByText(say(language, 'requests.card.once'))).toBeVisible();
      const again = cardOf(page).getByRole('button', { name: say(language, 'requests.card.download-again') });
      const [download] = await Promise.all([page.waitForEvent('download'), again.click()]);
      expect(await pagesOf(await pdfOf(download), password)).toBe(1);
      await expectGoodPage(page, language, 'an event with a card that was downloaded');
      await cardOf(page)
        .getByRole('link', { name: say(language, 'requests.event.to-vids') })
        .click();
      await expect(page).toHaveURL('/vid');
    });
    await other.context().close();
  });
}

test('a card that was ordered is told of when the page is loaded anew', async ({ page, as }) => {
  await as(anaya);
  await page.goto('/vid');
  const eventId = await order(page, 'en');

  await page.reload();

  await expect(page.locator(`rp-vid-open-cards a[href="/track/${eventId}"]`)).toBeVisible();
});

test('a resident who did not allow cards at sign-in is led there again', async ({ page, as }) => {
  await as(anaya);
  await page.route('**/resident/v1/request-card/**', (route) =>
    route.fulfill({ status: 403, json: { response: null, errors: [{ errorCode: 'RES-SER-403', message: 'scope' }] } }),
  );

  await page.goto('/vid');
  await page
    .getByRole('button', { name: say('en', 'vid.pdf.label') })
    .first()
    .click();
  const dialog = page.locator('rp-vid-pdf-dialog');
  await dialog.getByRole('button', { name: say('en', 'vid.pdf.label') }).click();
  await expect(dialog.getByText(say('en', 'vid.pdf.refused'))).toBeVisible();
  await dialog.getByRole('button', { name: say('en', 'vid.pdf.allow') }).click();

  await expect(page.locator('input#id')).toBeVisible();
});
