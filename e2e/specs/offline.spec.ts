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
  await page.waitForFunction(async () => (await (await caches.open('rp-pages')).keys()).length === 4);
  await page.waitForFunction(async () => (await (await caches.open('rp-files')).keys()).length > 3);
  await page.reload(); // now under the worker: what this page needs is kept
  await expect(page.getByRole('heading', { level: 1, name: /Oskar/ })).toBeVisible();
  await page.goto('/help');
  await expect(page.locator('html')).toHaveAttribute('data-rp-ready', '');

  const kept = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) texts.push(`${request.url}\n${await (await cache.match(request))!.text()}`);
    }
    return texts;
  });
  expect(kept.filter((text) => /Oskar|\/(resident|portal)\/v1\/|data-rp-session="likely"/.test(text.split('\n')[0]!) || text.includes('Oskar'))).toEqual([]);
  expect(kept.some((text) => text.includes('data-rp-session="likely"'))).toBe(false);

  await context.setOffline(true);
  await page.goto('/help');
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await expect(page.locator('#rp-line').getByText('You are offline.')).toBeVisible();
  await page.goto('/vid');
  await expect(page.getByRole('heading', { level: 1, name: 'We cannot reach the service right now' })).toBeVisible();
});

/** The worker has the public pages of so many languages, and all that this page has loaded. */
const kept = (page: Page, languages: number) =>
  page.waitForFunction(async (wanted) => {
    const [pages, files] = await Promise.all(['rp-pages', 'rp-files'].map(async (name) => (await caches.open(name)).keys()));
    const there = new Set(files!.map(({ url }) => url));
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    return pages!.length === wanted * 4 && loaded.filter((url) => new URL(url).pathname.startsWith('/assets/')).every((url) => there.has(url));
  }, languages);

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
