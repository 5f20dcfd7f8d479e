import type { Page } from '@playwright/test';
import { expect, expectNoOverflow, inLanguage, mira, openSignedIn, say, test, throughESignet, yusuf, type Account, type Language } from '../support/portal.js';

// The whole of what a newcomer is promised, by mouse: sign in, make and revoke a VID, find both in the history, sign out.

interface Journey {
  language: Language;
  width: number;
  who: Account;
  /** As the header names them in this language. */
  name: string;
  kind: 'temporary' | 'onetime';
}

const journeys: readonly Journey[] = [
  { language: 'en', width: 1280, who: mira, name: 'Mira Solen', kind: 'temporary' },
  { language: 'ar', width: 320, who: yusuf, name: 'يوسف المرين', kind: 'onetime' },
];

/** Follows a link of the menu, which is folded on a phone. */
async function go(page: Page, language: Language, id: string) {
  const unfold = page.getByRole('button', { name: say(language, 'shell.menu') });
  if (await unfold.isVisible()) await unfold.click();
  await page
    .getByRole('navigation', { name: say(language, 'shell.nav') })
    .getByRole('link', { name: say(language, id) })
    .click();
}

for (const { language, width, who, name, kind } of journeys) {
  test(`SH-15 SH-17: a resident signs in, makes and revokes a VID, finds it in the history and signs out, ${language}, ${width} pixels`, async ({ page }) => {
    const words = (id: string) => say(language, id);
    const heading = (text: string | RegExp) => page.getByRole('heading', { level: 1, name: text });
    const profile = page.getByRole('button', { name: new RegExp(`${name}$`) });
    await page.setViewportSize({ width, height: 800 });
    await inLanguage(page, language);

    await test.step('the landing leads to e-Signet and back', async () => {
      await page.goto('/');
      await expect(heading(words('shell.landing.title'))).toBeVisible();
      await page.getByRole('link', { name: words('shell.landing.sign-in') }).click();
      await throughESignet(page, who);

      await expect(heading(new RegExp(name))).toBeVisible();
      expect(new URL(page.url()).search, 'no code stays in the address').toBe('');
    });

    await test.step('the header shows name, photo and last sign-in', async () => {
      await profile.click();
      await expect(page.locator('#rp-account img')).toBeVisible();
      await expect(page.locator('#rp-account').getByText(words('shell.last-login'))).toBeVisible();
      await page.keyboard.press('Escape');
    });

    const eventId = await test.step('a VID is made after a confirmation', async () => {
      await go(page, language, 'vid.title');
      await expect(heading(words('vid.title'))).toBeFocused();
      await page.getByRole('button', { name: words(`vid.${kind}.create`) }).click();
      await page
        .locator('rp-vid-create-dialog')
        .getByRole('button', { name: words(`vid.${kind}.create`) })
        .click();
      await expect(page.getByRole('heading', { level: 2, name: words(`vid.${kind}.created`) })).toBeFocused();
      await expectNoOverflow(page, 'a VID just made');
      const link = page.getByRole('link', { name: words('vid.done.track') });
      return /\d{16}/.exec((await link.getAttribute('href')) ?? '')![0];
    });

    await test.step('its event has a page with its timeline', async () => {
      await page.getByRole('link', { name: words('vid.done.track') }).click();
      await expect(page).toHaveURL(`/track/${eventId}`);
      await expect(page.locator('rp-timeline').getByRole('listitem')).toHaveCount(2);
      await expect(page.locator('rp-status').getByText(words('requests.status.success'))).toBeVisible();
    });

    await test.step('the history has it', async () => {
      await go(page, language, 'requests.history.title');
      await expect(page.locator(`rp-requests-event-item a[href*="${eventId}"]`)).toBeVisible();
    });

    await test.step('the VID is revoked after a confirmation', async () => {
      await go(page, language, 'vid.title');
      await page
        .locator('rp-vid-section')
        .nth(kind === 'temporary' ? 1 : 2)
        .getByRole('button', { name: words('vid.revoke.label') })
        .last()
        .click();
      await page
        .locator('rp-vid-revoke-dialog')
        .getByRole('button', { name: words('vid.revoke.label') })
        .click();
      await expect(page.getByRole('heading', { level: 2, name: words('vid.revoked.title') })).toBeFocused();
    });

    await test.step('signing out ends it; Back shows nothing', async () => {
      await profile.click();
      await page.getByRole('button', { name: words('shell.sign-out') }).click();
      await expect(heading(words('shell.signed-out.title'))).toBeVisible();
      await page.goBack();
      await expect(page.locator('rp-vid-section')).toHaveCount(0);
    });
  });
}

test('an address of a resident survives the sign-in', async ({ page }) => {
  await openSignedIn(page, mira, '/history?status=FAILED');

  await expect(page.getByRole('heading', { level: 1, name: 'My history' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?status=FAILED');
});
