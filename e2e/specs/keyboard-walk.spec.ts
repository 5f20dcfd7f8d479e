import { expect, inLanguage, kofi, say, test, type Language } from '../support/portal.js';
import { Keyboard } from '../support/keyboard.js';
import { upToConsentByKeyboard } from '../support/keyboard-sign-in.js';

// What every page has around it, without a mouse: each stop of the focus is seen, and their order is the one approved in
// `snapshots/`. Run with `--update-snapshots` to approve another, and read it. On a phone the pages and the display settings
// are behind "Menu".

const walks: readonly (readonly [Language, name: string, other: string, otherTag: Language, width: number])[] = [
  ['en', 'English', 'العربية', 'ar', 1280],
  ['ar', 'العربية', 'English', 'en', 1280],
  ['en', 'English', 'العربية', 'ar', 320],
  ['ar', 'العربية', 'English', 'en', 320],
];

for (const [language, name, other, otherTag, width] of walks) {
  test(`SH-21 SH-22: from the landing through every menu to signing out, each stop seen and in its order, ${language}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
    const keys = new Keyboard(page);
    const words = (id: string) => say(language, id);
    const html = page.locator('html');
    const heading = page.getByRole('heading', { level: 1 });
    const languageMenu = page.locator('rp-menu.language').getByRole('button');
    const bell = page.locator('button.bell');
    const account = page.locator('button.account');
    const menu = page.getByRole('banner').getByRole('button', { name: words('shell.menu') });
    const display = page
      .getByRole('banner')
      .getByRole('button', { name: words('shell.display') })
      .last();
    /** Goes back to where the pages are, and unfolds them on a phone. */
    const openMenu = async () => {
      if (width > 320) return;
      await keys.backTo(menu);
      await keys.press('Enter');
      await expect(menu).toHaveAttribute('aria-expanded', 'true');
    };
    const toMenu = width > 320 ? keys.backTo : keys.to;
    const signOut = page.getByRole('button', { name: words('shell.sign-out') });
    await inLanguage(page, language);

    await test.step('from the landing to e-Signet', async () => {
      keys.begin('landing');
      await page.goto('/');
      await expect(html).toHaveAttribute('data-rp-ready', '');
      await keys.use(page.getByRole('link', { name: words('shell.landing.sign-in') }));
      await page.waitForURL(/\/sign-in\//);
    });

    await test.step('signs in', async () => {
      keys.begin('e-Signet');
      await upToConsentByKeyboard(page, keys, kofi);
      await keys.use(page.locator('button.es-next'));
      await expect(heading).toBeFocused();
      await expect(page).toHaveURL('/services');
    });

    await test.step('goes to each page of the menu', async () => {
      const pages = page.locator('#rp-nav a');
      await expect(account).toContainText(kofi.name);
      for (let index = (await pages.count()) - 1; index >= 0; index--) {
        const path = await pages.nth(index).getAttribute('href');
        keys.begin(`back to the menu, and to ${path}`);
        await openMenu();
        await toMenu(pages.nth(index));
        await keys.press('Enter');
        await expect(page).toHaveURL(path!);
        await expect(heading).toBeFocused();
      }
    });

    await test.step('opens the bell and the profile', async () => {
      keys.begin('bell');
      await keys.backTo(bell);
      await keys.press('Enter');
      await keys.to(page.locator('rp-bell-panel').getByRole('button', { name: words('shell.bell.close') }));
      await keys.press('Escape');
      await expect(bell).toBeFocused();
      keys.begin('profile');
      await keys.to(account);
      await keys.press('Enter');
      await keys.use(page.locator('#rp-account a'));
      await expect(page).toHaveURL('/profile');
      await expect(heading).toBeFocused();
    });

    await test.step('changes the language and back', async () => {
      const choose = async (key: string, wanted: string, tag: Language) => {
        await keys.press('Enter');
        await expect(page.getByRole('menuitemradio', { checked: true })).toBeFocused();
        await keys.arrow(key, page.getByRole('menuitemradio', { name: wanted }));
        await keys.press('Enter');
        await expect(html).toHaveAttribute('lang', tag);
        await expect(languageMenu).toBeFocused();
      };
      keys.begin('language');
      await keys.backTo(languageMenu);
      await choose(language === 'en' ? 'ArrowDown' : 'ArrowUp', other, otherTag);
      await choose(language === 'en' ? 'ArrowUp' : 'ArrowDown', name, language);
    });

    await test.step('sets the colours, and lets them be as they were', async () => {
      const settings = page.locator('rp-display-settings');
      keys.begin('display settings');
      await openMenu();
      await keys.use(display);
      await expect(page.getByRole('dialog', { name: words('design.display.title') })).toBeVisible();
      await keys.to(settings.getByRole('group', { name: words('design.display.theme') }).getByRole('radio', { checked: true }));
      await keys.press('ArrowDown');
      await keys.press('ArrowDown');
      await expect(html).toHaveAttribute('data-rp-theme', 'dark');
      await keys.use(settings.getByRole('button', { name: words('design.display.reset') }));
      await expect(html).not.toHaveAttribute('data-rp-theme');
      await keys.press('Escape');
      await expect(display).toBeFocused();
    });

    await test.step('signs out', async () => {
      keys.begin('signing out');
      await keys.to(account);
      await keys.press('Enter');
      await keys.use(signOut);
      await expect(page.getByRole('heading', { level: 1, name: words('shell.signed-out.title') })).toBeVisible();
    });

    expect(`${keys.walked.join('\n').trim()}\n`, 'the stops in their order').toMatchSnapshot(`keyboard-walk-${language}-${width}.txt`);
  });
}
