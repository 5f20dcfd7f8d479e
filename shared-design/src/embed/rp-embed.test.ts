import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../index.js';
import { announce } from '../core/announce.js';
import { configureLocales } from '../i18n/index.js';
import { storeKey } from '../prefs/stored.js';
import { expectAccessible } from '../testing/index.js';
import './rp-embed.js';
import type { RpEmbed } from './rp-embed.js';

// The page of somebody else: no style sheet of the portal, another root size, rules for everything.
const foreign = new CSSStyleSheet();
foreign.replaceSync(`
  :root { font-size: 62.5%; }
  * { color: red !important; background: yellow !important; font: italic 700 10px / 1 serif !important; letter-spacing: 0.3em !important; }
  * { visibility: hidden !important; word-break: break-all !important; text-shadow: 0 0 9px red !important; -webkit-text-fill-color: red !important; }
  input, select, textarea, fieldset, label, a { all: unset !important; inline-size: 9px !important; border: 7px dotted red !important; }
`);

const page = document.documentElement;
const itsOwn = { lang: page.lang, dir: page.dir };

async function show({ lang = '', prefs = '' } = {}) {
  const embed = await fixture<RpEmbed>(html`
    <rp-embed lang=${lang} prefs=${prefs}>
      <rp-alert heading="Closed on Friday"><p>The centre opens again on Saturday.</p></rp-alert>
      <rp-error></rp-error>
    </rp-embed>
  `);
  const inner = embed.shadowRoot!.querySelector<HTMLElement>('.rp-root')!;
  await waitUntil(() => inner.querySelector('rp-error'));
  const styleOf = (element: Element) => getComputedStyle(element);
  const button = () => inner.querySelector('rp-error')!.shadowRoot!.querySelector('rp-button')!.shadowRoot!.querySelector('button')!;
  await waitUntil(() => button());
  return { embed, inner, styleOf, button, ground: () => styleOf(inner).backgroundColor, size: () => styleOf(button()).fontSize };
}

const tell = (detail: unknown) => dispatchEvent(new CustomEvent('rp-prefs', { detail }));

describe('rp-embed, in a page of somebody else', () => {
  before(() => document.adoptedStyleSheets.push(foreign));

  afterEach(() => {
    localStorage.removeItem(storeKey);
    Object.assign(page, itsOwn);
  });

  it('brings colours and sizes of its own', async () => {
    const { embed, ground, size, button } = await show({ prefs: '{"theme":"light"}' });

    expect(ground()).to.equal('rgb(251, 249, 245)');
    expect(size()).to.equal('18px');
    expect(button().getBoundingClientRect().height).to.be.at.least(44);
    await expectAccessible(embed, { styles: false });
  });

  it('takes the display settings that the page gives it', async () => {
    const { embed, ground, size, styleOf, button } = await show({ prefs: '{"theme":"dark","size":"150","links":"thick","motion":"reduced"}' });

    expect(ground()).to.equal('rgb(16, 23, 31)');
    expect(size()).to.equal('27px');
    expect(styleOf(button()).getPropertyValue('--rp-link-line')).to.match(/^max\(3px/);
    expect(styleOf(button()).getPropertyValue('--rp-fade')).to.match(/^0m?s$/);
    await expectAccessible(embed, { styles: false });
  });

  it('takes its unit from the browser, whatever the typeface of the page', async () => {
    page.style.fontFamily = 'monospace';
    foreign.disabled = true;

    const { size } = await show();

    expect(size()).to.equal('18px');
    page.style.fontFamily = '';
    foreign.disabled = false;
  });

  it('has them in its very first frame', async () => {
    const host = await fixture(html`<div></div>`);

    host.innerHTML = '<rp-embed prefs=\'{"theme":"cream"}\'></rp-embed>';
    await new Promise(requestAnimationFrame);

    const inner = host.firstElementChild!.shadowRoot!.querySelector('.rp-root')!;
    expect(getComputedStyle(inner).backgroundColor).to.equal('rgb(251, 243, 228)');
  });

  it('follows the event of the page, and lets what this browser keeps for the origin win', async () => {
    const { embed, ground } = await show();

    tell({ theme: 'dark', shadows: 'long' });
    await embed.updateComplete;
    expect(ground()).to.equal('rgb(16, 23, 31)');

    localStorage.setItem(storeKey, '{"v":1,"theme":"cream"}');
    dispatchEvent(new StorageEvent('storage', { key: storeKey }));
    await embed.updateComplete;
    expect(ground()).to.equal('rgb(251, 243, 228)');
  });

  for (const damaged of ['{', '"dark"', 'null', '{"theme":"sepia","size":"__proto__"}']) {
    it(`is as standard where it is given ${damaged}`, async () => {
      const { inner, size } = await show({ prefs: damaged });

      expect(inner.getAttributeNames().filter((name) => name.startsWith('data-rp-'))).to.deep.equal([]);
      expect(size()).to.equal('18px');
    });
  }

  it('speaks the language it is given, from right to left, and leaves the page its own', async () => {
    const { embed, inner } = await show({ lang: 'ar' });

    expect([inner.lang, inner.dir]).to.deep.equal(['ar', 'rtl']);
    expect(inner.querySelector('rp-error')!.shadowRoot!.textContent).to.contain('حاول مرة أخرى');
    expect(inner.querySelector('rp-alert')!.matches(':dir(rtl)')).to.equal(true);
    expect({ lang: page.lang, dir: page.dir }).to.deep.equal(itsOwn);
    await expectAccessible(embed, { styles: false });
  });

  it('follows the language of the page where it was given none', async () => {
    const { inner } = await show();

    page.lang = 'fr';
    await waitUntil(() => inner.lang === 'fr');

    page.lang = 'de'; // we have no words in it
    await waitUntil(() => inner.lang === 'en');
  });

  it('knows a language with a region', async () => {
    configureLocales(['en', 'es', 'ar']);

    const { inner } = await show({ lang: 'es-MX' });

    expect(inner.lang).to.equal('es');
  });

  it('lets the page bring other colours by its part, and nothing by its rules for everything', async () => {
    const theirs = new CSSStyleSheet();
    theirs.replaceSync('rp-embed::part(page) { --rp-bg: #eef6ee; }');
    document.adoptedStyleSheets.push(theirs);

    const { ground, styleOf, button } = await show({ prefs: '{"theme":"light"}' });

    expect(ground()).to.equal('rgb(238, 246, 238)');
    expect(styleOf(button()).fontStyle).to.equal('normal');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== theirs);
  });

  it('writes nothing onto the page, and says nothing that is seen there', async () => {
    const { inner } = await show({ lang: 'ta', prefs: '{"theme":"dark"}' });

    announce('Saved');
    await waitUntil(() => inner.querySelector('.rp-visually-hidden')?.textContent === 'Saved');

    expect(page.getAttributeNames().filter((name) => name.startsWith('data-rp-'))).to.deep.equal([]);
    expect([...document.querySelectorAll('body > .rp-visually-hidden')].map(({ textContent }) => textContent).join('')).to.equal('');
  });
});
