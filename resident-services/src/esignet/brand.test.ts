import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readBrand } from '../brand/brand.js';
import { esignetFixture } from './esignet.fixture.js';

const example = readBrand(fileURLToPath(new URL('../../../examples/brand', import.meta.url)));

describe('the sign-in pages under a brand', () => {
  let fixture: Awaited<ReturnType<typeof esignetFixture>>;
  before(async () => {
    fixture = await esignetFixture({ brand: { ...example, names: { ...example.names, fr: '<img src=x onerror=alert(1)>' } } });
  });
  after(() => fixture.close());

  for (const [language, name] of [
    ['en', 'Morvane ID'],
    ['ar', 'هوية مورفان'],
  ]) {
    it(`bear its name and its logo (${language})`, async () => {
      const visitor = await fixture.visitor({ ui_locales: language! });
      const { body } = await visitor.see();

      assert.match(body, new RegExp(`<title>[^<]+ - ${name}</title>`));
      assert.match(body, new RegExp(`<bdi>${name}</bdi>`));
      assert.match(body, /<source media="\(prefers-color-scheme: dark\)" srcset="\/assets\/logo-dark\.svg"><img src="\/assets\/logo\.svg" alt=""/);
      assert.ok(body.indexOf('/assets/styles.css') < body.indexOf('/assets/brand.css') && body.indexOf('/assets/brand.css') < body.indexOf('/assets/page.css'));
    });
  }

  it('show a name as text, whatever it holds', async () => {
    const visitor = await fixture.visitor({ ui_locales: 'fr' });
    const { body } = await visitor.see();

    assert.doesNotMatch(body, /<img src=x/);
    assert.match(body, /&lt;img src=x onerror=alert\(1\)&gt;/);
  });

  it('serve its colours and its logos, the logo also as icon', async () => {
    const get = async (name: string) => (await fixture.esignet.app.inject(`/assets/${name}`)).body;

    assert.match(await get('brand.css'), /--rp-accent:#3a2f87;/);
    assert.equal(await get('logo.svg'), example.logo);
    assert.equal(await get('logo-dark.svg'), example.logoDark);
    assert.equal(await get('icon.svg'), example.logo);
  });
});
