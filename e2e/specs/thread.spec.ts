import { expect, mira, openSignedIn, shared, test, throughESignet } from '../support/portal.js';

// The whole of what a newcomer is promised, by mouse: sign in, make and revoke a VID, find both in the history, sign out.

test('a resident signs in, makes and revokes a VID, finds it in the history and signs out', async ({ page, origin }) => {
  await test.step('the landing leads to e-Signet and back', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Your ID, in your hands' })).toBeVisible();
    await page.getByRole('link', { name: 'Sign in with UIN or VID' }).click();
    await throughESignet(page, mira);

    await expect(page.getByRole('heading', { level: 1, name: `Hello ${mira.name}` })).toBeVisible();
    expect(new URL(page.url()).search, 'no code stays in the address').toBe('');
  });

  await test.step('the header shows name, photo and last sign-in', async () => {
    await page.getByRole('button', { name: `Your profile: ${mira.name}` }).click();
    await expect(page.locator('#rp-account img')).toBeVisible();
    await expect(page.locator('#rp-account')).toContainText('Last sign-in');
    await page.keyboard.press('Escape');
  });

  const eventId = await test.step('a temporary VID is made after a confirmation', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My VIDs' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'My VIDs' })).toBeFocused();
    await page.getByRole('button', { name: 'Create a temporary VID' }).click();
    await page
      .locator('rp-vid-create-dialog')
      .getByRole('button', { name: /Create/ })
      .click();

    const confirmation = page.getByRole('status').filter({ hasText: 'Event ID' });
    await expect(confirmation).toBeVisible();
    const link = confirmation.getByRole('link', { name: /Track/ });
    return /\d{16}/.exec((await link.getAttribute('href')) ?? '')![0];
  });

  await test.step('the event has a page with its timeline', async () => {
    await page.goto(`${origin}/track/${eventId}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('rp-timeline')).toContainText(/Done|Now/);
  });

  await test.step('the history has it first', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My history' }).click();
    await expect(page.getByRole('link', { name: /VID/ }).first()).toBeVisible();
    await expect(page.locator(`a[href*="${eventId}"]`).first()).toBeVisible();
  });

  await test.step('the VID is revoked after a confirmation', async () => {
    await page.goto(`${origin}/vid`);
    await page
      .getByRole('button', { name: /^Revoke/ })
      .last()
      .click();
    await page
      .locator('rp-vid-revoke-dialog')
      .getByRole('button', { name: /^Revoke VID/ })
      .click();
    await expect(page.getByRole('status').filter({ hasText: 'Event ID' })).toBeVisible();
  });

  await test.step('signing out ends it; Back shows nothing', async () => {
    await page.getByRole('button', { name: `Your profile: ${mira.name}` }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'You are signed out' })).toBeVisible();
    await page.goBack();
    await expect(page.getByText('Temporary VIDs')).toHaveCount(0);
  });
});

test('an address of a resident survives the sign-in', async ({ page }) => {
  await openSignedIn(page, mira, '/history?status=FAILED');

  await expect(page.getByRole('heading', { level: 1, name: 'My history' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?status=FAILED');
  expect(shared().origin).toBe(new URL(page.url()).origin);
});
