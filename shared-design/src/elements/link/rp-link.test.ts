import { expect, fixture, html } from '@open-wc/testing';
import { setLocale } from '../../i18n/index.js';
import { expectAccessible, expectRobust, tabStops } from '../../testing/index.js';
import type { RpLink } from './rp-link.js';
import './rp-link.js';

const anchor = (link: RpLink) => link.shadowRoot!.querySelector('a')!;
const textOf = (link: RpLink) =>
  anchor(link)
    .textContent!.replace(/\s+/g, ' ')
    .replace(/[\u2068\u2069]/g, '')
    .trim();

describe('rp-link', () => {
  afterEach(() => setLocale('en'));

  it('says that it opens beside the page, and gives that page nothing', async () => {
    const link = await fixture<RpLink>(html`<rp-link href="https://example.org/" new-tab>Opening times</rp-link>`);

    expect(textOf(link)).to.equal('(opens in a new tab)');
    expect(anchor(link).rel).to.equal('noopener noreferrer');
    await expectAccessible(link);
  });

  it('says what file comes, and how large it is', async () => {
    const link = await fixture<RpLink>(html`<rp-link href="#f" download="f.pdf" kind="PDF" bytes="1430000">Form</rp-link>`);

    expect(textOf(link)).to.equal('(PDF, 1.4 MB)');
    expect(anchor(link).download).to.equal('f.pdf');
    await setLocale('ar');
    expect(textOf(link)).to.contain('PDF').and.not.contain('MB');
  });

  it('is one stop of Tab, and stands what residents set', async () => {
    const link = await fixture<RpLink>(html`<rp-link href="#f" download="" kind="PDF">Form</rp-link>`);

    expect(await tabStops(1)).to.deep.equal([anchor(link)]);
    await expectRobust(link);
  });
});
