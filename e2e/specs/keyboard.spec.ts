import { expect, inLanguage, ines, say, test, yusuf, type Language, type Resident } from '../support/portal.js';
import { Keyboard } from '../support/keyboard.js';
import { upToConsentByKeyboard } from '../support/keyboard-sign-in.js';

// The whole thread without a mouse: no click, no fill, no focus by script.

const travellers: readonly (readonly [Language, Resident, string])[] = [
  ['en', ines, 'العربية'],
  ['ar', yusuf, 'English'],
];

for (const [language, resident, other] of travellers) {
  test(`a resident does everything by keyboard alone, ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    const keys = new Keyboard(page);
    const words = (id: string) => say(language, id);
    const link = (id: string) => page.getByRole('link', { name: words(id) });
    const button = (id: string) => page.getByRole('button', { name: words(id) });
    const menu = (id: string) => page.getByRole('navigation', { name: words('shell.nav') }).getByRole('link', { name: words(id) });
    const arrived = (id: string) => expect(page.getByRole('heading', { level: 1, name: words(id) })).toBeFocused();
    const next = page.locator('button.es-next');
    await inLanguage(page, language);

    await test.step('skips the header', async () => {
      await page.goto('/');
      await keys.press('Tab');
      await expect(link('shell.skip')).toBeFocused();
      await expect(link('shell.skip')).toBeInViewport();
      await keys.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    });

    await test.step('signs in at e-Signet', async () => {
      await keys.use(link('shell.landing.sign-in'));
      await page.waitForURL(/\/sign-in\//);
      await upToConsentByKeyboard(page, keys, resident);
      await keys.use(page.locator('[id="allow-Manage-Credentials"]'), 'Space');
      await expect(page.locator('[id="allow-Manage-Credentials"]')).not.toBeChecked();
      await keys.use(next);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(page).toHaveURL('/services');
    });

    await test.step('makes a VID, after thinking again', async () => {
      await keys.backTo(menu('vid.title'));
      await keys.press('Enter');
      await arrived('vid.title');
      await keys.use(button('vid.temporary.create'));
      await expect(button('vid.cancel')).toBeFocused();
      await keys.press('Escape');
      await expect(button('vid.temporary.create')).toBeFocused();
      await keys.press('Enter');
      await expect(button('vid.cancel')).toBeFocused();
      await keys.backTo(page.locator('rp-vid-create-dialog').getByRole('button', { name: words('vid.temporary.create') }));
      await keys.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: words('vid.temporary.created') })).toBeFocused();
    });

    await test.step('follows its event into the history', async () => {
      await keys.use(link('vid.done.track'));
      await expect(page).toHaveURL(/\/track\/\d{16}$/);
      const eventId = page.url().slice(-16);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await keys.backTo(link('requests.event.back'));
      await keys.press('Enter');
      await expect(page.locator(`rp-requests-event-item a[href*="${eventId}"]`)).toBeFocused(); // the row that was left
    });

    await test.step('loads more and filters', async () => {
      await keys.use(button('requests.more'));
      await expect(page.locator('rp-requests-event-item').nth(10).getByRole('link')).toBeFocused();
      await keys.backTo(button('requests.filters.apply'));
      await keys.backTo(page.getByRole('checkbox', { name: words('requests.type.management') }));
      await keys.press('Space');
      await keys.use(button('requests.filters.apply'));
      await expect(page.getByRole('list', { name: words('requests.chips') }).getByRole('listitem')).toHaveCount(1);
      await expect(button('requests.filters.apply')).toBeFocused();
    });

    await test.step('changes the language and back', async () => {
      const menuButton = page.locator('rp-menu.language').getByRole('button');
      const choose = async (key: string, name: string) => {
        await keys.press('Enter');
        await expect(page.getByRole('menuitemradio', { checked: true })).toBeFocused();
        const wanted = page.getByRole('menuitemradio', { name });
        for (let step = 0; step < 7 && !(await wanted.evaluate((item) => item.matches(':focus'))); step++) await keys.press(key);
        await expect(wanted).toBeFocused();
        await keys.press('Enter');
      };
      await keys.backTo(menuButton);
      await choose('ArrowDown', other);
      await expect(page.locator('html')).toHaveAttribute('lang', other === 'English' ? 'en' : 'ar');
      await expect(menuButton).toBeFocused();
      await choose('ArrowUp', other === 'English' ? 'العربية' : 'English');
      await expect(page.locator('html')).toHaveAttribute('dir', other === 'English' ? 'rtl' : 'ltr');
    });

    await test.step('revokes the VID, after thinking again', async () => {
      const revoke = page
        .locator('rp-vid-section')
        .nth(1)
        .getByRole('button', { name: words('vid.revoke.label') })
        .first();
      await keys.backTo(menu('vid.title'));
      await keys.press('Enter');
      await arrived('vid.title');
      await keys.use(revoke);
      await expect(button('vid.revoke.keep')).toBeFocused();
      await keys.press('Enter');
      await expect(revoke).toBeFocused();
      await keys.press('Enter');
      await keys.backTo(page.locator('rp-vid-revoke-dialog').getByRole('button', { name: words('vid.revoke.label') }));
      await keys.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: words('vid.revoked.title') })).toBeFocused();
    });

    await test.step('signs out', async () => {
      await keys.backTo(page.locator('button.account'));
      await keys.press('Enter');
      await keys.use(button('shell.sign-out'));
      await expect(page.getByRole('heading', { level: 1, name: words('shell.signed-out.title') })).toBeVisible();
    });
  });
}
