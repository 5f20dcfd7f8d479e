import type { Page } from '@playwright/test';
import { expect, openSignedIn, oskar, say, test } from '../support/portal.js';

// Without a line, and with the API gone: what opens, what is said, and what is kept.

test.use({ serviceWorkers: 'allow' });

test('SH-2: without a line the start page and the help open, any other page says what is wrong, and nothing of a resident is kept', async ({
  page,
  context,
}) => {
  await openSignedIn(page, oskar, '/services');
  await expect(page.getByRole('heading', { level: 1, name: /Oskar/ })).toBeVisible();
  await kept(page, 1);
  await page.reload(); // now under the worker: what this page needs is kept
  await expect(page.getByRole('heading', { level: 1, name: /Oskar/ })).toBeVisible();
  await page.goto('/help');
  await expect(page.locator('html')).toHaveAttribute('data-rp-ready', '');

  const texts = await page.evaluate(async () => {
    const all: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) all.push(`${request.url}\n${await (await cache.match(request))!.text()}`);
    }
    return all;
  });
  expect(texts.filter((text) => /Oskar|\/(resident|portal)\/v1\/|data-rp-session="likely"/.test(text.split('\n')[0]!) || text.includes('Oskar'))).toEqual([]);
  expect(texts.some((text) => text.includes('data-rp-session="likely"'))).toBe(false);

  await context.setOffline(true);
  await page.goto('/help');
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await expect(page.locator('#rp-line').getByText('You are offline.')).toBeVisible();
  await page.goto('/vid');
  await expect(page.getByRole('heading', { level: 1, name: 'We cannot reach the service right now' })).toBeVisible();
});

test('SH-2: whoever was on the start page alone reads every public page without a line, and all goes on when it is back', async ({ page, context }) => {
  await page.goto('/');
  await kept(page, 1);
  await context.setOffline(true);

  for (const path of ['/help', '/accessibility', '/privacy'] as const) {
    await page.goto(path);
    await page.locator('html[data-rp-ready]').waitFor();
    await expect(page.getByRole('heading', { level: 1, name: say('en', `shell.${path.slice(1)}.title`) })).toBeVisible();
    await expect(page.locator('#rp-line').getByText('You are offline.')).toBeVisible();
    await expect(page.locator('rp-article-page')).toBeVisible();
  }
  await context.setOffline(false);
  await expect(page.locator('#rp-line aside')).toHaveCount(0, { timeout: 30_000 });
});

test('SH-2: whoever saw their own pages alone reads the public ones without a line too', async ({ page, context, as }) => {
  await as(oskar);
  await page.goto('/services');
  await kept(page, 1);
  await context.setOffline(true);

  await page.goto('/help');
  await expect(page.locator('rp-article-page')).toBeVisible();
  await expect(page.locator('#rp-line').getByText('You are offline.')).toBeVisible();
  await page.goto('/');
  await page.locator('html[data-rp-ready]').waitFor();
});

test('SH-2: "Try again" without a line keeps the page, what was typed, and who is there', async ({ page, context, as }) => {
  await as(oskar);
  await page.goto('/track');
  await page.locator('html[data-rp-watched]').waitFor();
  const field = page.locator('input[inputmode=numeric], input').first();
  await field.fill('8251 6496');
  await context.setOffline(true);

  await page.locator('#rp-line').getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#rp-line').getByText('You are offline.')).toBeVisible();
  await expect(field).toHaveValue(/8251\s?6496/);
  await context.setOffline(false);

  await expect(page.locator('#rp-line aside')).toHaveCount(0, { timeout: 30_000 });
  await expect(field).toHaveValue(/8251\s?6496/);
});

test('SH-2: a page that could not reach the service opens by itself when it answers again', async ({ page, as }) => {
  await as(oskar);
  await page.clock.install();
  const dead = /\/(portal|resident)\/v1\//;
  await page.route(dead, (route) => route.abort());
  await page.goto('/vid');
  await expect(page.getByRole('heading', { level: 1, name: 'We cannot reach the service right now' })).toBeVisible();
  await expect(page.locator('#rp-line').getByText('Signing in and your own pages do not work right now.')).toBeVisible();

  await page.unroute(dead);
  await page.clock.fastForward('00:25');

  await expect(page.locator('rp-vid-app')).toBeVisible();
  await expect(page.locator('#rp-line aside')).toHaveCount(0);
});

/** The worker has the public pages of so many languages, and all that this page has loaded. */
const kept = (page: Page, languages: number) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const [pages, files] = await Promise.all(['rp-pages', 'rp-files'].map(async (name) => (await caches.open(name)).keys()));
        const there = new Set(files!.map(({ url }) => url));
        const loaded = performance.getEntriesByType('resource').flatMap(({ name }) => (/sign-in-again/.test(name) ? [] : [name])); // of use with a line alone
        return { pages: pages!.length, missing: loaded.filter((url) => new URL(url).pathname.startsWith('/assets/') && !there.has(url)) };
      }),
    )
    .toEqual({ pages: languages * 4, missing: [] });

test('SH-2: without a line an address still opens in the language it names, if that was read before', async ({ page, context }) => {
  for (const [index, language] of (['ar', 'en'] as const).entries()) {
    await page.goto(`/help?lang=${language}`);
    await page.locator('html[data-rp-ready]').waitFor();
    await page.waitForLoadState('networkidle'); // what comes when the page is idle is loaded too
    await kept(page, index + 1);
  }
  await context.setOffline(true);

  for (const [address, language] of [
    ['/help?lang=ar', 'ar'],
    ['/help?lang=en', 'en'],
    ['/help', 'en'],
  ] as const) {
    await page.goto(address);
    await page.locator('html[data-rp-ready]').waitFor();
    await expect(page.getByRole('heading', { level: 1, name: say(language, 'shell.help.title') })).toBeVisible();
  }
});

test('SH-2 W-10: with the API gone the landing says what works', async ({ page }) => {
  await page.route(/\/(portal|resident)\/v1\//, (route) => route.fulfill({ status: 503, json: { error: 'service_down', message: 'down' } }));

  await page.goto('/');

  await expect(page.getByRole('heading', { level: 1, name: 'Your ID, in your hands' })).toBeVisible();
  await expect(page.locator('#rp-line').getByText('Signing in and your own pages do not work right now.')).toBeVisible();
});

test('the portal can be installed, in the language of the page', async ({ page }) => {
  await page.goto('/');

  const link = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = (await (await page.request.get(link!)).json()) as { name: string; lang: string; icons: { src: string }[] };
  expect(manifest).toMatchObject({ name: 'Resident Portal', lang: 'en', display: 'standalone' });
  for (const { src } of manifest.icons) expect((await page.request.get(src)).status()).toBe(200);
});
