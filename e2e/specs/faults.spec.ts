import type { Page, Route } from '@playwright/test';
import { expect, test, yusuf } from '../support/portal.js';
import { changeRemote, integrityOf, missing, silent, tampered } from '../support/faults.js';

// One part is broken, in every way it can be: it says so in words, the rest of the portal works, and another try
// brings it back without a reload.

const entry = '**/mfe/mfe-vid/**/remoteEntry.js*';
const chunk = '**/mfe/mfe-vid/**/app.*.js';
const evil = ';globalThis.tampered = true';
const throwing = 'throw new Error("thrown at load")';

interface Fault {
  name: string;
  url: string;
  answer: (route: Route) => unknown;
  /** What the registry says of it for this fault. */
  remote?: Record<string, unknown>;
  told: string;
  /** Why another try cannot help while the page lives. */
  stays?: string;
  /** Script errors that the fault itself is. */
  thrown?: RegExp;
}

const faults: readonly Fault[] = [
  { name: 'missing', url: entry, answer: missing, told: 'It could not be loaded.' },
  { name: 'silent', url: entry, answer: silent, remote: { timeoutMs: 1500 }, told: 'It is taking too long to load.' },
  { name: 'tampered with', url: entry, answer: tampered(evil), told: 'It could not be loaded.' },
  { name: 'missing a chunk', url: chunk, answer: missing, told: 'It could not be loaded.' },
  {
    name: 'tampered with in a chunk',
    url: chunk,
    answer: tampered(evil),
    told: 'It could not be loaded.',
    stays: 'the browser keeps what it got under that address',
  },
  {
    name: 'throwing at load',
    url: entry,
    answer: (route) => route.fulfill({ body: throwing, contentType: 'text/javascript' }),
    remote: { integrity: integrityOf(throwing) },
    told: 'It could not be loaded.',
    stays: 'the registry of the page names these very bytes',
    thrown: /thrown at load/,
  },
];

const panel = (page: Page) => page.locator('rp-remote-error').filter({ hasText: '“My VIDs” is not available right now' });
const failure = (page: Page, heading: string) => page.locator('main rp-error').filter({ hasText: heading });
const go = (page: Page, name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();

/** The part beside it, and the way there and back. */
async function restWorks(page: Page) {
  await go(page, 'My history');
  await expect(page.locator('rp-requests-event-item').first()).toBeVisible();
  await go(page, 'My VIDs');
}

test.beforeEach(async ({ as }) => as(yusuf));

for (const { name, url, answer, remote, told, stays, thrown } of faults) {
  test(`a part that is ${name}`, async ({ page, problems }) => {
    if (remote) await changeRemote(page, 'mfe-vid', remote);
    await page.route(url, answer);
    await page.goto('/vid', { waitUntil: 'commit' }); // a silent part keeps the page from ever being loaded
    await expect(panel(page)).toContainText(told);
    await expect(page.locator('main rp-skeleton')).toHaveCount(0);
    await restWorks(page);
    await expect(panel(page)).toContainText(told);
    expect(await page.evaluate(() => 'tampered' in globalThis)).toBe(false);

    if (!stays) {
      await page.unroute(url);
      await page.evaluate(() => Object.assign(globalThis, { same: true }));
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('heading', { level: 2, name: 'Temporary VIDs' })).toBeVisible();
      expect(await page.evaluate(() => 'same' in globalThis)).toBe(true);
    }
    if (thrown) expect(problems.splice(0)).toEqual(expect.arrayContaining([expect.stringMatching(thrown)]));
  });
}

test('a part made for another shell says that it is being updated', async ({ page }) => {
  await changeRemote(page, 'mfe-vid', { contract: '^9.0.0' });

  await page.goto('/vid');

  await expect(panel(page)).toContainText('does not fit this version of the portal yet');
  await restWorks(page);
});

test('a broken part leaves the dashboard and its other parts', async ({ page }) => {
  await page.route(entry, missing);

  await page.goto('/services');

  await expect(panel(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Recent activity' })).toBeVisible();
  await page.unroute(entry);
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('link', { name: 'Manage my VIDs' })).toBeVisible();
});

test('an API that does not answer: each page says so, and the next try brings it', async ({ page }) => {
  await page.route('**/resident/v1/**', (route) => route.abort());
  await page.goto('/history');
  await expect(failure(page, 'We could not load your history')).toContainText('does not answer');
  await go(page, 'My VIDs');
  await expect(failure(page, 'We could not load your VIDs')).toContainText('does not answer');
  await expect(page.locator('main rp-skeleton')).toHaveCount(0);

  await page.unroute('**/resident/v1/**');
  await page.getByRole('button', { name: 'Try again' }).click();

  await expect(page.getByRole('heading', { level: 2, name: 'Temporary VIDs' })).toBeVisible();
});

test('no answer about the session: told so, and the next try brings the page', async ({ page }) => {
  await page.route('**/portal/v1/session/state', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/vid');
  await expect(page.getByRole('heading', { level: 1, name: 'We cannot reach the service right now' })).toBeVisible();

  await page.unroute('**/portal/v1/session/state');
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();

  await expect(page.getByRole('heading', { level: 2, name: 'Temporary VIDs' })).toBeVisible();
});
