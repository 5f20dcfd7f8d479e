import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, mira, openSignedIn, test } from '../support/portal.js';
import { freshPortal } from '../support/start.js';

// An operator adds a language that the build does not know, and changes a word of one that it does: files and a restart.

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const words = mkdtempSync(join(tmpdir(), 'words-'));
let portal: Awaited<ReturnType<typeof freshPortal>>;
let page: Page;

const unit = (id: string, source: string, target: string) => `<trans-unit id="${id}"><source>${source}</source><target>${target}</target></trans-unit>`;
const file = (name: string, text: string) => {
  mkdirSync(join(words, name, '..'), { recursive: true });
  writeFileSync(join(words, name), text);
};

test.beforeAll(async ({ browser }) => {
  file('pt/language.json', '{ "wire": "por", "name": "Português", "formats": "pt-PT" }');
  file(
    'pt/portal.xlf',
    unit('shell.landing.title', 'Your ID, in your hands', 'A sua identidade, nas suas mãos') +
      unit('vid.title', 'My VIDs', 'Os meus VID') +
      unit('vid.card.name', 'VID <x id="0" equiv-text="${nameOf(vid)}"/>', 'O VID <x id="0" equiv-text="${nameOf(vid)}"/>'),
  );
  file('fr/ours.xlf', unit('shell.landing.title', 'Your ID, in your hands', 'Votre identité, chez vous'));
  portal = await freshPortal({ WORDS_DIR: words, MOSIP_OPTIONAL_LANGUAGES: 'fra,por' });
  page = await browser.newPage();
});

test.afterAll(async () => {
  await page?.close();
  await portal?.stop();
  rmSync(words, { recursive: true, force: true });
});

test('SH-30: the edge paints it, and the menu offers it by its own name', async () => {
  await page.goto(portal.origin);
  await page.getByRole('button', { name: 'Language English' }).click();

  await page.getByRole('menuitemradio', { name: 'Português' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'A sua identidade, nas suas mãos' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
  expect(await (await fetch(portal.origin, { headers: { 'accept-language': 'pt-BR' } })).text()).toContain('A sua identidade, nas suas mãos');
});

test('SH-30: a word of a language that is there was changed, the others were not', async () => {
  const html = await (await fetch(portal.origin, { headers: { 'accept-language': 'fr' } })).text();

  expect(html).toContain('Votre identité, chez vous');
  expect(html).toContain('Comment se passe la connexion');
});

test('a micro-frontend takes its words too, and says the rest in English', async () => {
  await openSignedIn(page, mira, '/vid', { where: portal });

  await expect(page.getByRole('heading', { level: 1, name: 'Os meus VID' })).toBeVisible();
  await expect(page.getByText('More about VIDs')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
});
