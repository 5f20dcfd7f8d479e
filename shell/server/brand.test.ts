import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readBrand } from './brand.js';
import { readConfig } from './config.js';

const example = fileURLToPath(new URL('../../examples/brand', import.meta.url));
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>';

async function folder(t: TestContext, files: Readonly<Record<string, string>>) {
  const dir = await mkdtemp(join(tmpdir(), 'brand-'));
  t.after(() => rm(dir, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return dir;
}

describe('the brand of a deployment', () => {
  test('that comes as the example holds in every theme without a word of warning', () => {
    const brand = readBrand(example)!;

    assert.deepEqual(brand.look?.warnings, []);
    assert.equal(brand.names['en'], 'Morvane ID');
    assert.match(brand.logo!.href, /^\/assets\/brand\/logo-[0-9a-f]{12}\.svg$/);
  });

  test('may be a name alone: then there is nothing to fetch', async (t) => {
    const brand = readBrand(await folder(t, { 'brand.json': '{ "name": { "en": "Ours" } }' }))!;

    assert.equal(brand.look, undefined);
    assert.deepEqual(brand.files, []);
  });

  test('has another address when it changes', async (t) => {
    const address = async (accent: string) => readBrand(await folder(t, { 'brand.css': `:root { --rp-brand-accent: ${accent}; }` }))!.css!.href;

    assert.notEqual(await address('#3a2f87'), await address('#3a2f88'));
  });

  test('keeps the edge from starting when its colours cannot be read, and says which', async (t) => {
    const dir = await folder(t, { 'brand.css': ':root { --rp-brand-accent: #f2b705; --rp-brand-on-accent: #ffffff; }' });

    assert.throws(
      () => readConfig({ REGISTRY_DIR: 'x', BRAND_DIR: dir }),
      /brand\.css: These colours [^]* light: on-accent on accent is 1\.81:1, and text needs 4\.5:1/,
    );
  });

  for (const [what, files, words] of [
    ['no name in it', { 'brand.json': '{}' }, /brand\.json must give name/],
    ['a logo without a viewBox', { 'logo.svg': '<svg></svg>' }, /logo\.svg must be an SVG with a viewBox/],
    ['half a typeface', { 'latin-400.woff2': 'a' }, /must hold both latin-400\.woff2 and latin-700\.woff2/],
    ['a heavy typeface', { 'latin-400.woff2': 'a', 'latin-700.woff2': 'b'.repeat(60_001) }, /must have at most 60000 bytes, not 60001/],
    ['a logo that is heavy', { 'logo.svg': svg + ' '.repeat(20_000) }, /logo\.svg must have at most 20000 bytes, not 20064/],
  ] as const) {
    test(`with ${what} is refused by its file`, async (t) => {
      const dir = await folder(t, files);

      assert.throws(() => readBrand(dir), words);
    });
  }

  test('that is nowhere is refused by its setting', () => {
    assert.throws(() => readBrand('/nowhere/at/all'), /BRAND_DIR must be a folder that is there, not \/nowhere\/at\/all/);
  });
});
