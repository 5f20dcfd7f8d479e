import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { promote, publish, readRegistry, remove, rollback } from '../../tooling/registry/registry.mjs';
import { root } from '../../tooling/setup/run.mjs';
import { buildEdition } from '../support/edition.js';
import { expect, mira, openSignedIn, test } from '../support/portal.js';
import { freshPortal } from '../support/start.js';

// One team delivers alone: while the portal runs, and without anything else being built again.

test.describe.configure({ mode: 'default' });

let portal: Awaited<ReturnType<typeof freshPortal>>;
let first: string;
let untouched: string;
let page: Page;

const lead = (words: string) => expect(page.getByText(words)).toBeVisible();
const open = (path: string) => page.goto(portal.origin + path);
const entryOf = (name: string) => readRegistry(portal.registryDir).remotes.find((remote: { name: string }) => remote.name === name);
const served = async (version: string) => (await fetch(`${portal.origin}/mfe/mfe-vid/${version}/remoteEntry.js`)).status;

/** Every byte that was built for the shell and the other micro-frontend, and what the registry says of it. */
function others() {
  const hash = createHash('sha256');
  for (const folder of ['shell/dist', 'mfe-requests/dist']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) hash.update(path).update(readFileSync(path));
  }
  return hash.update(JSON.stringify(entryOf('mfe-requests'))).digest('hex');
}

test.beforeAll(async ({ browser }) => {
  portal = await freshPortal();
  first = entryOf('mfe-vid').version;
  untouched = others();
  page = await browser.newPage();
  await openSignedIn(page, mira, '/vid', { where: portal });
});

test.afterAll(async () => {
  expect(others(), 'nothing else was built or published again').toBe(untouched);
  await page.close();
  await portal.stop();
});

test('a published version is not live before it is promoted', async () => {
  await lead('A VID is a number that you can give');
  const folder = await buildEdition({ name: 'mfe-vid', version: '1.1.0', file: 'vids/vid-app.ts', from: 'A VID is a number', to: 'A virtual ID is a number' });

  publish(portal.registryDir, folder);

  expect(await served('1.1.0')).toBe(200);
  await page.reload();
  await lead('A VID is a number that you can give');
});

test('promoted, the next page has it; the old files stay for pages that are open', async () => {
  promote(portal.registryDir, 'mfe-vid', '1.1.0');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My history' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My VIDs' }).click();
  await lead('A VID is a number that you can give');

  await page.reload();

  await lead('A virtual ID is a number that you can give');
  expect(await served(first)).toBe(200);
});

test('rolled back, the next page has the version before', async () => {
  rollback(portal.registryDir, 'mfe-vid');

  await page.reload();

  await lead('A VID is a number that you can give');
  expect(entryOf('mfe-vid').version).toBe(first);
});

test('taken out, its card, its menu entry and its page go; the rest stays', async () => {
  remove(portal.registryDir, 'mfe-vid');

  await open('/services');
  await expect(page.getByRole('heading', { level: 2, name: 'Recent activity' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link')).toHaveText(['Home', 'My history', 'Track a request']);
  await expect(page.getByText('My VIDs')).toHaveCount(0);
  await open('/');
  await expect(page.locator('.card h3')).toHaveText(['My history']);

  expect((await open('/vid'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'This service is not here yet' })).toBeVisible();
});
