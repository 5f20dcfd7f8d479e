import { expect, ines, openSignedIn, test, throughESignet } from '../support/portal.js';

// Links into the portal that this one replaces: they stand in mails that were sent years ago.

test('SH-7 SH-15: the link of a mail opens its event after the sign-in, with nothing of the old address left', async ({ page, context }) => {
  await openSignedIn(page, ines, '/history');
  const event = page.locator('rp-requests-event-item a[href*="/track/"]').first();
  const eventId = /\d{16}/.exec((await event.getAttribute('href'))!)![0];
  await context.clearCookies();

  await page.goto(`/#/uinservices/trackservicerequest?eid=${eventId}`);
  await throughESignet(page, ines);

  await expect(page).toHaveURL(`/track/${eventId}`);
  await expect(page.locator('rp-timeline')).toBeVisible();
});

test('SH-6 SH-9: old addresses of signed-in pages lead to the new ones, also when typed over an open page', async ({ page }) => {
  await openSignedIn(page, ines, '/services');

  await page.goto('/#/uinservices/managemyvid');
  await expect(page).toHaveURL('/vid');
  await page.evaluate(() => (location.hash = '#/uinservices/viewhistory'));

  await expect(page).toHaveURL('/history');
  await expect(page.getByRole('heading', { level: 1, name: 'My history' })).toBeVisible();
});

test('SH-6 SH-11: an old page that nobody knows says so', async ({ page }) => {
  await page.goto('/#/uinservices/nothing');

  await expect(page.getByRole('heading', { level: 1, name: 'We do not know this page' })).toBeVisible();
});

test('SH-6: an old page of a service that is still to come says so kindly, and where help is', async ({ page }) => {
  await page.goto('/#/getuin');

  await expect(page.getByRole('heading', { level: 1, name: 'This service is not here yet' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Read the help' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
});

test('SH-10: a sign-in that e-Signet does not know any more says so and leads to a new one', async ({ page }) => {
  await page.goto('/callback?error=invalid_transaction');

  await expect(page.getByRole('heading', { level: 1, name: 'This sign-in is no longer valid' })).toBeVisible();
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await expect(page.locator('input#id')).toBeVisible();
});
