import { expect } from '@open-wc/testing';
import { withStyles } from '../testing/index.js';
import { choose, chooseStandard, onPrefs, prefs } from './prefs.js';
import { scheme } from './scheme.js';
import { settings } from './settings.js';
import { storeKey } from './stored.js';

const html = document.documentElement;
const stored = () => JSON.parse(localStorage.getItem(storeKey) ?? 'null') as unknown;

/** What another tab does: it writes, and the browser tells this one. */
function elsewhere(value: unknown) {
  localStorage.setItem(storeKey, typeof value === 'string' ? value : JSON.stringify(value));
  dispatchEvent(new StorageEvent('storage', { key: storeKey }));
}

describe('display settings', () => {
  afterEach(() => {
    elsewhere({ v: 1 });
    html.removeAttribute('lang');
  });

  it('show at once and are kept', () => {
    choose({ theme: 'dark', size: '150' });

    expect(html).to.have.attribute('data-rp-theme', 'dark');
    expect(html).to.have.attribute('data-rp-size', '150');
    expect(stored()).to.deep.equal({ v: 1, theme: 'dark', size: '150' });
    expect(scheme()).to.equal('dark');
  });

  it('leave nothing behind where the standard is chosen again', () => {
    choose({ theme: 'cream' });

    choose({ theme: 'auto' });

    expect(html).not.to.have.attribute('data-rp-theme');
    expect(stored()).to.deep.equal({ v: 1 });
  });

  it('follow another tab, and tell of it', () => {
    const heard: unknown[] = [];
    const stop = onPrefs((now) => heard.push(now));

    elsewhere({ v: 1, spacing: 'wide' });
    stop();
    elsewhere({ v: 1 });

    expect(heard).to.deep.equal([{ spacing: 'wide' }]);
    expect(html).not.to.have.attribute('data-rp-spacing');
  });

  it('keep what a later edition stored, and show none of it', () => {
    elsewhere({ v: 2, theme: 'sepia', ruler: 'on', links: 'thick' });

    choose({ motion: 'reduced' });

    expect(stored()).to.deep.equal({ v: 2, theme: 'sepia', ruler: 'on', links: 'thick', motion: 'reduced' });
    expect(prefs()).to.deep.equal({ links: 'thick', motion: 'reduced' });
    expect(html).not.to.have.attribute('data-rp-theme');
  });

  for (const damaged of ['{', '"dark"', 'null', '[]', '{"theme":1,"size":"__proto__"}']) {
    it(`are as standard where ${damaged} is stored`, () => {
      elsewhere(damaged);

      expect(prefs()).to.deep.equal({});
    });
  }

  it('all go back to the standard, and come again', () => {
    choose({ face: 'dyslexia', status: 'safe' });

    const before = chooseStandard();
    expect(prefs()).to.deep.equal({});

    choose(before);
    expect(prefs()).to.deep.equal({ face: 'dyslexia', status: 'safe' });
  });
});

describe('what each setting does to a page', () => {
  const token = (name: string) => getComputedStyle(html).getPropertyValue(`--rp-${name}`).trim();

  before(withStyles);
  afterEach(() => chooseStandard());

  for (const [setting, value, tokenName, expected] of [
    ['size', '200', 'rem', 'calc(1.125rem * 2)'],
    ['spacing', 'wide', 'leading', '1.8'],
    ['face', 'dyslexia', 'font', /^"?Lexend/],
    ['face', 'device', 'font', /^system-ui/],
    ['theme', 'dark', 'bg', '#10171f'],
    ['theme', 'cream', 'bg', '#fbf3e4'],
    ['theme', 'light', 'bg', '#fbf9f5'],
    ['contrast', 'more', 'text', /^#000/],
    ['status', 'safe', 'tag-success-bg', '#005a8c'],
    ['motion', 'reduced', 'fade', /^0m?s$/],
    ['links', 'thick', 'link-line', 'max(3px, .14em)'],
  ] as const) {
    it(`${setting}: ${value}`, () => {
      choose({ [setting]: value });

      const found = token(tokenName).replace(/ 0\./, ' .');
      if (typeof expected === 'string') expect(found).to.equal(expected);
      else expect(found).to.match(expected);
    });
  }

  it('more contrast keeps the theme: black on cream, white on black', () => {
    choose({ theme: 'cream', contrast: 'more' });
    expect([token('text'), token('bg')]).to.deep.equal(['#000000', '#fbf3e4']);

    choose({ theme: 'dark' });
    expect([token('text'), token('bg')]).to.deep.equal(['#ffffff', '#000000']);
  });

  it('wide spacing never pulls letters apart that join', () => {
    choose({ spacing: 'wide' });
    const letters = (lang: string) => {
      html.lang = lang;
      return getComputedStyle(document.body.appendChild(document.createElement('p'))).letterSpacing;
    };

    expect(letters('en')).to.equal(`${(18 * 0.12).toFixed(2)}px`);
    expect(letters('ar')).to.equal('normal');
    expect(letters('ta')).to.equal('normal');
    document.querySelectorAll('body > p').forEach((p) => p.remove());
    html.removeAttribute('lang');
  });

  it('is said in the style sheet for every value there is', async () => {
    const css = await (await fetch(new URL('../../dist/styles.css', import.meta.url))).text();
    const named = Object.entries(settings)
      .filter(([name]) => name !== 'line' && name !== 'voice') // those are script
      .flatMap(([name, values]) => values.slice(1).map((value) => ({ name, value })));

    for (const { name, value } of named) expect(css).to.match(new RegExp(`\\[data-rp-${name}="?${value}"?\\]`), `${name} ${value}`);
  });
});
