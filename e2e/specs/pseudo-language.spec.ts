import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writePseudo } from '../../tooling/words/pseudo.mjs';
import { expect, expectNoOverflow, mira, openSignedIn, test } from '../support/portal.js';
import { freshPortal } from '../support/start.js';
import { outsideBrackets, written } from '../support/written.js';

// A page in a language made of the sources: every word that was given to translators stands in brackets.

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const words = mkdtempSync(join(tmpdir(), 'pseudo-'));
let portal: Awaited<ReturnType<typeof freshPortal>>;
let page: Page;

/** What the servers said: texts of theirs come in English, and names and numbers are the resident's own. */
const said = new Set<string>();
const remember = (value: unknown): void => {
  if (typeof value === 'string') said.add(value.trim());
  else if (value && typeof value === 'object') Object.values(value).forEach(remember);
};

/** Names that are the same in all languages, and what `Intl` writes. */
const known = [
  /\b(e-Signet|UIN|VID|PDF|English|Français|Español)\b/g,
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(now|today|yesterday|tomorrow|in|ago|at|last|next|this|and|seconds?|minutes?|hours?|days?|months?|years?)\b/g,
];

function unbracketed(text: string): string[] {
  const theirs = [...said].sort((a, b) => b.length - a.length);
  return outsideBrackets(text)
    .split('\n')
    .map((line) => theirs.reduce((left, value) => (value && left.replace(/^[\s:,·]+|\s+$/g, '') === value ? '' : left), line))
    .map((line) => known.reduce((left, pattern) => left.replaceAll(pattern, ''), line))
    .filter((line) => /[A-Za-z]{2,}/.test(line));
}

async function walk(path: string, ready: string) {
  await page.goto(portal.origin + path);
  await page.locator(ready).first().waitFor();
  await expect(page.locator('rp-skeleton:visible')).toHaveCount(0);
  const { text, names } = await written(page);
  expect(unbracketed(text), `${path}: text`).toEqual([]);
  expect(names.flatMap(unbracketed), `${path}: names and hints`).toEqual([]);
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  writePseudo(words);
  portal = await freshPortal({ WORDS_DIR: words });
  page = await browser.newPage();
  page.on('response', async (response) => {
    if (!/\/(resident|portal)\/v1\/|\/registry\.json/.test(response.url()) || !/json/.test(response.headers()['content-type'] ?? '')) return;
    remember(await response.json().catch(() => undefined)); // one that the page left behind has no body
  });
  await openSignedIn(page, mira, '/services', { where: portal });
  await page.context().addCookies([{ name: 'rp_lang', value: 'en-XA', url: portal.origin }]);
  remember(await (await fetch(`${portal.origin}/registry.json`)).json());
});

test.afterAll(async () => {
  await page?.close();
  await portal?.stop();
  rmSync(words, { recursive: true, force: true });
});

for (const [path, ready] of [
  ['/', '#main h1'],
  ['/services', '#main h1'],
  ['/vid', 'rp-vid-section'],
  ['/history', 'rp-requests-event-item'],
  ['/track', '#main h1'],
  ['/no-such-page', '#main h1'],
  ['/signed-out', '#main h1'],
] as const) {
  test(`every word of ${path} was given to translators`, () => walk(path, ready));
}

test('a page of words that are two fifths longer keeps its width at 320 pixels', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/services', '/vid', '/history', '/track']) {
    await page.goto(portal.origin + path);
    await page.locator('#main h1').first().waitFor();
    await expectNoOverflow(page, path);
  }
});

test('a page from right to left turns its words round', async () => {
  await page.context().addCookies([{ name: 'rp_lang', value: 'ar-XB', url: portal.origin }]);

  await page.goto(`${portal.origin}/vid`);

  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\u202e/);
});
