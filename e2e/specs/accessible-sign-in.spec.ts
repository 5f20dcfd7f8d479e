import { expect, expectGoodPage, inLanguage, kofi, leona, nobody, openSignedIn, shared, test, toCode, upToConsent, type Language } from '../support/portal.js';

// The pages of the embedded e-Signet and of the demo inbox, as a resident passes them.

const languages: readonly Language[] = ['en', 'ar'];
const next = 'button.es-next';

for (const language of languages) {
  test(`signing in, ${language}`, async ({ page }) => {
    const good = (what: string) => test.step(what, () => expectGoodPage(page, language, what));
    await inLanguage(page, language);

    await page.goto('/services');
    await page.locator('input#id').waitFor();
    await good('asked for the ID');
    await page.locator('input#id').fill('12345');
    await page.locator(next).click();
    await expect(page.locator('input#id')).toHaveAttribute('aria-invalid', 'true');
    await good('wrong ID');

    await toCode(page, nobody());
    await good('asked for the code');

    await page.locator('input#code').fill('000000');
    await page.locator(next).click();
    await expect(page.locator('input#code')).toHaveAttribute('aria-invalid', 'true');
    await good('wrong code');
    for (const code of ['000001', '000002']) {
      await page.locator('input#code').fill(code);
      await page.locator(next).click();
    }
    await expect(page.locator('.es-stop')).toBeVisible();
    await good('paused after three wrong codes');
  });

  test(`agreeing, ${language}`, async ({ page }) => {
    await inLanguage(page, language);
    await page.goto('/services');

    await upToConsent(page, kofi);

    await expectGoodPage(page, language, 'asked what the portal may see');
  });

  test(`a way of sending codes that is locked, ${language}`, async ({ page }) => {
    await inLanguage(page, language);
    await page.goto('/services');

    await page.locator('input#id').fill(leona.uin);
    await page.locator(next).click();
    await page.locator('input[name=channel][value=EMAIL]').check();
    await expectGoodPage(page, language, 'asked where to send the code');
    await page.locator(next).click();

    await expect(page.locator('input[name=channel][value=EMAIL]')).toBeDisabled();
    await expectGoodPage(page, language, 'email locked');
  });

  test(`a sign-in that is over, ${language}`, async ({ page }) => {
    await inLanguage(page, language);
    await page.goto('/services');
    await page.waitForURL(/\/sign-in\//);

    await page.goto(new URL(`/sign-in/nobody?language=${language}`, page.url()).href);

    await expect(page.locator('.es-stop')).toBeVisible();
    await expectGoodPage(page, language, 'sign-in that is over');
  });
}

test('the demo inbox', async ({ page }) => {
  await openSignedIn(page, kofi, '/services');

  await page.goto(shared().inbox);

  await expectGoodPage(page, 'en', 'inbox');
});
