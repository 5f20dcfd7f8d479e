import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../src/index.js';
import { allExamples } from '../src/examples/index.js';
import { pseudo, pseudoWords } from '../src/examples/pseudo-words.js';
import { configureLocales, contribute, locales, setLocale } from '../src/i18n/index.js';
import { load, onDemandTags } from '../src/on-demand.js';
import { show } from '../src/prefs/show.js';
import { expectAccessible, withStyles } from '../src/testing/index.js';
import { codeOf } from './code.js';
import { readLook, type Look } from './look.js';
import { readManifest, type ElementDoc } from './manifest.js';
import type { RpGallery } from './rp-gallery.js';
import './rp-gallery.js';

let docs: ReadonlyMap<string, ElementDoc>;

async function open(shown: string, look: Look = readLook('')) {
  const gallery = await fixture<RpGallery>(html`<rp-gallery .docs=${docs} .look=${look} shown=${shown}></rp-gallery>`);
  const all = (selector: string) => [...gallery.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  await waitUntil(() => all('main *').length > 0);
  return { gallery, all };
}

describe('the gallery', () => {
  before(async () => {
    configureLocales([...locales, pseudo]);
    await contribute('pseudo', async (tag) => (tag === pseudo.tag ? pseudoWords() : { templates: {} }));
    [docs] = await Promise.all([readManifest(new URL('../custom-elements.json', import.meta.url)), load(onDemandTags), withStyles()]);
  });

  afterEach(async () => {
    show({});
    await setLocale('en');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('knows every public element by its examples or those of another', () => {
    const shown = Object.values(allExamples)
      .flat()
      .map(({ render }) => codeOf(render()))
      .join('\n');

    const missing = [...docs.keys()].filter((tag) => !shown.includes(`<${tag}`));

    expect(missing).to.deep.equal(['rp-reading-line']); // it would dim the gallery; the switch of the display settings shows it
  });

  const themes: Look[] = [{ theme: 'light' }, { theme: 'dark' }, { theme: 'light', contrast: 'more' }, { theme: 'dark', contrast: 'more', size: '150' }];
  const looks = ['en', 'ar', pseudo.tag].flatMap((lang) => themes.map((chosen): Look => ({ lang, ...chosen })));
  for (const chosen of looks) {
    it(`shows an element, its code and its documentation accessibly, ${Object.values(chosen).join(' ')}`, async () => {
      const { gallery, all } = await open('rp-pagination', { ...readLook(''), ...chosen });

      expect(all('.stage rp-pagination')).to.have.length(2);
      expect(all('pre')[0]!.textContent).to.match(/^<rp-pagination label="[^"]+" page="5" pages="12" @rp-page=\$\{turn\}><\/rp-pagination>$/);
      expect(all('.facts th[scope=row]').map(({ textContent }) => textContent!.trim())).to.include.members(['hrefOf', 'rp-page']);
      await expectAccessible(gallery);
    });
  }

  it('lists all of them, and changes its look by a switch', async () => {
    const { gallery, all } = await open('');
    expect(all('.rp-card')).to.have.length(Object.keys(allExamples).length);
    await expectAccessible(gallery);

    const theme = all('select[name=theme]')[0] as HTMLSelectElement;
    theme.value = 'dark';
    theme.dispatchEvent(new Event('change', { bubbles: true }));

    await waitUntil(() => document.documentElement.dataset.rpTheme === 'dark');
    expect(location.search).to.contain('theme=dark');
  });
});
