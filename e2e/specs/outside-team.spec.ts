import { lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { outsideTeam } from '../support/outside-team.js';
import { expect, expectAccessible, inLanguage, mira, openSignedIn, test } from '../support/portal.js';
import { freshPortal } from '../support/start.js';

// A team that has never seen this workspace: what they build from our tarballs runs beside the others.

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let team: Awaited<ReturnType<typeof outsideTeam>>;
let portal: Awaited<ReturnType<typeof freshPortal>>;
let page: Page;

const registry = (...args: string[]) => team.run('npx', ['rp-registry', ...args, '--dir', portal.registryDir]);
const open = (path: string) => page.goto(portal.origin + path);

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000); // packing, installing and a portal of its own, on two busy cores
  [team, portal] = await Promise.all([outsideTeam(), freshPortal()]);
  page = await browser.newPage();
  await openSignedIn(page, mira, '/services', { where: portal });
});

test.afterAll(async () => {
  await page?.close();
  await portal?.stop();
  if (team) rmSync(team.place, { recursive: true, force: true });
});

test('their folder holds copies of three packages of ours, and nothing that points back', () => {
  const ours = join(team.folder, 'node_modules/@rp');

  expect(readdirSync(ours).sort()).toEqual(['shared-client', 'shared-design', 'tooling']);
  for (const name of readdirSync(ours)) expect(lstatSync(join(ours, name)).isSymbolicLink(), name).toBe(false);
});

test('it is type-checked, tested and built there', async () => {
  await team.run('npm', ['run', 'typecheck']);
  await team.run('npm', ['test']);
  await team.run('npm', ['run', 'build']);

  expect(readdirSync(join(team.folder, 'dist'))).toContain('remoteEntry.js');
});

test('published and promoted, it has its card and its page beside the others', async () => {
  await expect(page.getByRole('link', { name: 'Permits' })).toHaveCount(0);
  await registry('publish', '.');
  await registry('promote', 'permits', '1.0.0');

  await page.reload();

  await expect(page.getByText('of your VIDs will do for a permit.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'My VIDs' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Permits' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Permits' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'These of your VIDs will do' })).toBeVisible();
  await expect(page).toHaveTitle(/^Permits/);
  await expectAccessible(page, 'Permits');
});

test('it uses the one Lit and the one design system that the page has', async () => {
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  const copies = await page.evaluate(() => {
    const page = window as unknown as Record<'litHtmlVersions' | 'litElementVersions' | 'reactiveElementVersions', string[]>;
    return [page.litHtmlVersions, page.litElementVersions, page.reactiveElementVersions].map(({ length }) => length);
  });
  const sameBase = await page.evaluate(() => {
    const baseOf = (tag: string) => Object.getPrototypeOf(customElements.get(tag)) as unknown;
    return baseOf('permits-app') === baseOf('rp-button') && baseOf('permits-app') === baseOf('rp-vid-summary');
  });

  expect(copies).toEqual([1, 1, 1]);
  expect(sameBase).toBe(true);
  const theirs = scripts.filter((path) => path.startsWith('/mfe/permits/')).map((path) => path.replace(/\.[0-9a-f]{8}\.js$/, '.js'));
  expect([...new Set(theirs)].sort()).toEqual(['/mfe/permits/1.0.0/app.js', '/mfe/permits/1.0.0/remoteEntry.js']);
});

test('it speaks Arabic with the rest of the page', async () => {
  await inLanguage(page, 'ar', portal.origin);

  await open('/permits');

  await expect(page.getByRole('heading', { level: 1, name: 'التصاريح' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'هذه المعرّفات تصلح' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await open('/services');
  await expect(page.getByRole('link', { name: 'أي رقم تقدّم' })).toBeVisible();
});

test('the gate refuses to replace what they published', async () => {
  await team.run('npm', ['run', 'build', '--', '--mode', 'development']);

  await expect(registry('publish', '.')).rejects.toThrow('ended with 1');

  expect((await fetch(`${portal.origin}/mfe/permits/1.0.0/remoteEntry.js`)).status).toBe(200);
});

test('taken out, it is gone, and their tools leave the contract of the shell as the registry says it', async () => {
  const file = join(portal.registryDir, 'registry.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"contract": "[^"]+"/, '"contract": "1.99.0"'));

  await registry('remove', 'permits');

  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ contract: '1.99.0', remotes: [{ name: 'mfe-requests' }, { name: 'mfe-vid' }] });
  expect((await open('/permits'))?.status()).toBe(404);
});
