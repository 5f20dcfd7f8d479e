import type { Page } from '@playwright/test';
import { expect, inLanguage, mira, openSignedIn, oskar, say, test } from '../support/portal.js';

// Addresses, titles, Back and Forward, and the landing that needs nothing but itself.

test('SH-31 SH-34: a deep link survives reload and language', async ({ page, as }) => {
  await as(mira);
  await page.goto('/history?type=ID_MANAGEMENT_REQUEST&status=FAILED');
  await expect(page.getByRole('button', { name: 'Remove the filter Failed' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove the filter Failed' })).toBeVisible();
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: 'العربية' }).click();

  await expect(page.getByRole('heading', { level: 1, name: say('ar', 'requests.history.title') })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?type=ID_MANAGEMENT_REQUEST&status=FAILED');
});

test('SH-11: an unknown address says so, with status 404 and a way on', async ({ page }) => {
  const response = await page.goto('/vids');

  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'We do not know this page' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  await expect(page).toHaveURL('/');
});

test('SH-35: each page names itself in the title', async ({ page, as }) => {
  await as(mira);
  const title = (name: string) => expect(page).toHaveTitle(`${name} - Resident Portal`);

  await page.goto('/');
  await expect(page).toHaveTitle('Resident Portal');
  await page.goto('/services');
  await title('Your services');
  for (const name of ['My VIDs', 'My history', 'Track a request']) {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
    await title(name);
  }
  await page.goto('/track/12');
  await title('Error: Track a request');
});

test('Back and Forward give the focus to the heading of the page they lead to', async ({ page, as }) => {
  await as(mira);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  await page.goto('/vid');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My history' }).click();
  await expect(heading('My history')).toBeFocused();

  await page.goBack();
  await expect(heading('My VIDs')).toBeFocused();
  await page.goForward();

  await expect(heading('My history')).toBeFocused();
});

test('Back from an event shows the rows that were loaded', async ({ page, as }) => {
  await as(mira);
  await page.goto('/history');
  await page.getByRole('button', { name: 'Load more' }).click();
  await expect(page.locator('rp-requests-event-item')).toHaveCount(20);
  await page.locator('rp-requests-event-item a').nth(14).click();
  await expect(page.locator('rp-timeline')).toBeVisible();

  await page.goBack();

  await expect(page.locator('rp-requests-event-item')).toHaveCount(20);
});

test('SH-2 SH-12: the landing is complete before any answer of the API', async ({ page }) => {
  await page.route(/\/(portal|resident)\/v1\//, () => {});

  await page.goto('/');

  await expect(page.getByRole('heading', { level: 1, name: 'Your ID, in your hands' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'My VIDs' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-rp-ready', '');
  await expect(page.getByRole('link', { name: 'Sign in', exact: true })).toBeVisible();
});

test('SH-14: the cards of the landing stand side by side, and on a phone below each other', async ({ page }) => {
  const cards = page.getByRole('region', { name: 'What you can do here' }).getByRole('listitem');
  const columns = () => cards.evaluateAll((all) => new Set(all.map((card) => Math.round(card.getBoundingClientRect().left))).size);
  await page.goto('/');
  await expect(cards.nth(1)).toBeVisible();

  await expect.poll(columns).toBeGreaterThan(1);
  await page.setViewportSize({ width: 320, height: 640 });

  await expect.poll(columns).toBe(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['en', 'ar'] as const) {
    test(`the landing can be read and says what is missing, ${language}`, async ({ page }) => {
      await inLanguage(page, language);

      await page.goto('/');

      await expect(page.getByRole('heading', { level: 1, name: say(language, 'shell.landing.title') })).toBeVisible();
      await expect(page.getByRole('link', { name: say(language, 'shell.landing.sign-in') })).toHaveAttribute('href', '/services');
      const notice = await page.getByText(say(language, 'shell.noscript')).boundingBox();
      const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
      expect(notice!.y).toBeLessThan(heading!.y);
    });

    test(`a page of a resident says what to do and what can be read, ${language}`, async ({ page }) => {
      await inLanguage(page, language);

      await page.goto('/services');

      await expect(page.getByRole('heading', { level: 1, name: say(language, 'shell.services.title') })).toBeVisible();
      await expect(page.getByText(say(language, 'shell.noscript.page'))).toBeVisible();
      await page
        .getByRole('main')
        .getByRole('link', { name: say(language, 'shell.privacy.title') })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: say(language, 'shell.privacy.title') })).toBeVisible();
    });

    test(`SH-29: the help can be read, ${language}`, async ({ page }) => {
      await inLanguage(page, language);

      await page.goto('/help');

      await expect(page.getByRole('heading', { level: 1, name: say(language, 'shell.help.title') })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(7);
    });
  }

  test('the language is a link, and nothing is there to press in vain', async ({ page, context, origin }) => {
    await context.addCookies([{ name: 'rp_sid', value: 'of-a-visit-with-scripts', url: origin }]); // the edge paints the frame of the dashboard for it
    await page.goto('/help');

    await page.getByRole('link', { name: 'தமிழ்' }).click();

    await expect(page.getByRole('heading', { level: 1, name: say('ta', 'shell.help.title') })).toBeVisible();
    await page.goto('/services');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ta');
    await expect(page.locator('button:visible, rp-menu:visible, .slot:visible')).toHaveCount(0);
  });
});

test('SH-29 SH-37: help, accessibility and privacy open from every footer, in every language, without the API', async ({ page }) => {
  await page.route(/\/(portal|resident)\/v1\//, () => {});
  await inLanguage(page, 'ar');
  await page.goto('/');

  for (const id of ['shell.help.title', 'shell.accessibility.title', 'shell.privacy.title']) {
    await page
      .locator('#rp-footer')
      .getByRole('link', { name: say('ar', id) })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: say('ar', id) })).toBeVisible();
    await expect(page.getByRole('navigation', { name: say('ar', 'shell.crumbs') })).toContainText(/./);
  }
});

test('SH-28 SH-20: the profile shows who is signed in, e-mail and phone only when asked for, what they allowed and where their identity was used', async ({
  page,
  as,
}) => {
  await as(mira);
  await page.goto('/services');
  await page.getByRole('button', { name: /Mira Solen/ }).click();
  await page.getByRole('link', { name: 'My profile' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'My profile' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'What you allowed at sign-in' })).toBeVisible();
  await expect(page.locator('.profile-facts')).toContainText('Mira Solen');
  const email = page.locator('rp-reveal').first();
  await expect(email).toContainText('m***@example.org');
  await email.getByRole('button', { name: 'Show or hide E-mail' }).click();
  await expect(email).toContainText(mira.email);
});

/** What a page asks the servers for, in its order. */
function listen(page: Page) {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (/^\/(portal|resident)\/v1\//.test(pathname)) asked.push(`${request.method()} ${pathname}${search}`);
  });
  return asked;
}

test('SH-1: who is signed in is the first question of a page, and the only one where nobody is', async ({ page, as }) => {
  const asked = listen(page);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-rp-ready', '');
  await expect(page.locator('#rp-header').getByRole('link', { name: 'Sign in' })).toBeVisible();
  expect([...new Set(asked)]).toEqual(['GET /portal/v1/session/state']);

  asked.length = 0;
  await as(mira);
  await page.goto('/vid');
  await expect(page.locator('rp-vid-section').first()).toBeVisible();

  expect(asked[0]).toBe('GET /portal/v1/session/state');
});

test('SH-36: the dashboard asks for what it shows, once', async ({ page, as }) => {
  await as(mira);
  await page.route('**/portal/v1/notifications/stream*', () => {}); // news would let it ask again
  const asked = listen(page);

  await page.goto('/services');
  await expect(page.locator('rp-vid-summary')).toBeVisible();
  await expect(page.locator('rp-requests-recent ol')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-rp-watched', '');

  const shown = /session\/state|notifications\/stream|unread|profile|vids|service-history/;
  expect(asked.filter((question) => !shown.test(question))).toEqual([]);
  expect(asked.filter((question, index) => asked.indexOf(question) < index)).toEqual([]);
});

test('the script of a micro-frontend comes after the first paint, beside the evaluation of the shell, once, with the integrity of the registry', async ({
  page,
  as,
}) => {
  await as(mira);
  const scripts: string[] = [];
  page.on('request', (request) => void (new URL(request.url()).pathname.startsWith('/mfe/mfe-vid/') && scripts.push(request.url())));

  await page.goto('/vid');
  await expect(page.locator('rp-vid-section').first()).toBeVisible();

  expect(scripts.length).toBeGreaterThan(0);
  expect(new Set(scripts).size).toBe(scripts.length);
  const ahead = await page
    .locator('link[rel=preload][as=script][href^="/mfe/mfe-vid/"]')
    .evaluateAll((links: HTMLLinkElement[]) => links.map(({ href, integrity }) => ({ href, integrity })));
  expect(ahead.map(({ href }) => href).sort()).toEqual(scripts.sort());
  for (const { integrity } of ahead) expect(integrity).toMatch(/^sha384-/);

  const [painted, begun] = await page.evaluate(() => [
    performance.getEntriesByName('first-paint')[0]!.startTime,
    performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (name.includes('/mfe/mfe-vid/') ? [startTime] : [])),
  ]);
  expect(Math.min(...begun)).toBeGreaterThan(painted);
});

test('SH-16: who comes back from signing in sees the page that was asked for, under their name, and no dialog before it', async ({ page }) => {
  await openSignedIn(page, oskar, '/history');

  await expect(page.getByRole('button', { name: 'Your profile: Oskar Brandel' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'My history' })).toBeVisible();
  await expect(page.locator('dialog[open], [role=dialog], [role=alertdialog]')).toHaveCount(0);
});

test('SH-19: Back on the dashboard goes back, asks nothing and signs nobody out', async ({ page, as }) => {
  await as(mira);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => (dialogs.push(dialog.message()), dialog.dismiss()));
  await page.goto('/help');
  await page.goto('/services');
  await expect(page.getByRole('heading', { level: 1, name: /Mira Solen/ })).toBeVisible();

  await page.goBack();

  await expect(page).toHaveURL('/help');
  await expect(page.getByRole('button', { name: /Mira Solen/ })).toBeVisible();
  expect(dialogs).toEqual([]);
});

test('SH-42: what is pressed is told to the audit trail, and nobody waits for its answer', async ({ page, as }) => {
  await as(mira);
  await page.route('**/resident/v1/auth-proxy/audit/log', () => {}); // never answered
  await page.goto('/vid');
  const told = page.waitForRequest('**/resident/v1/auth-proxy/audit/log');

  await page.locator('rp-vid-section').first().getByRole('button', { name: /^Show/ }).click();

  await expect(page.locator('rp-vid-section').first()).toContainText(/\d{4} \d{4} \d{4} \d{4}/);
  expect((await told).postDataJSON()).toMatchObject({ auditEventId: 'RP-016', applicationId: 'Resident_Portal', auditEventType: 'Navigation: Click Event' });
});
