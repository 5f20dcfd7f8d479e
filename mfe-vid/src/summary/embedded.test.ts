import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createTestContext, textOf } from '@rp/shared-client/testing';
import { contribute } from '@rp/shared-design/i18n';
import '@rp/shared-design/embed';
import type { RpEmbed } from '@rp/shared-design/embed';
import { expectAccessible } from '@rp/shared-design/testing';
import { mfe } from '../slots.js';
import { perpetual, temporary } from '../testing/sample-vids.js';

// A page of another government: none of the portal's styles, a small root, rules for everything.
const foreign = new CSSStyleSheet();
foreign.replaceSync(`
  :root { font-size: 62.5%; }
  * { color: red !important; background: yellow !important; font: italic 700 10px / 1 serif !important; text-align: center !important; }
`);

async function embed({ lang, prefs, inlineSize = '40rem' }: { lang: string; prefs: object; inlineSize?: string }) {
  await contribute(mfe.name, (tag) => mfe.words!(tag));
  const { context } = createTestContext({ answers: { listVids: async () => ({ response: [perpetual, temporary] }) } });
  const root = await fixture<RpEmbed>(html`
    <rp-embed lang=${lang} prefs=${JSON.stringify(prefs)} .style=${`inline-size: ${inlineSize}`}>
      <rp-vid-summary .context=${context}></rp-vid-summary>
    </rp-embed>
  `);
  const found = () => root.shadowRoot!.querySelector('rp-vid-summary');
  await waitUntil(() => found()?.shadowRoot?.querySelector('section p'));
  const card = found()!;
  const styleOf = (selector: string) => getComputedStyle(card.shadowRoot!.querySelector(selector)!);
  return { root, card, styleOf };
}

describe('rp-vid-summary, embedded in another page', () => {
  before(() => document.adoptedStyleSheets.push(foreign));

  it('wears the display settings and speaks the language that the page passes on', async () => {
    const { card, styleOf } = await embed({ lang: 'ar', prefs: { theme: 'dark', size: '150' } });

    await waitUntil(() => textOf(card).includes('لديك معرّفان افتراضيان.'), 'the words of the language have come');
    expect(styleOf('section').backgroundColor).to.equal('rgb(24, 33, 43)');
    expect([styleOf('p').color, styleOf('p').fontSize, styleOf('p').direction]).to.deep.equal(['rgb(238, 241, 244)', '27px', 'rtl']);
    expect(document.documentElement.lang).not.to.equal('ar');
  });

  for (const [lang, prefs] of [
    ['en', { theme: 'light' }],
    ['ta', { theme: 'cream', spacing: 'wide' }],
    ['ar', { theme: 'dark', contrast: 'more' }],
  ] as const) {
    it(`is accessible in a column of 320 pixels (${lang}, ${Object.values(prefs).join(', ')})`, async () => {
      const { root, card } = await embed({ lang, prefs: { ...prefs, size: '200' }, inlineSize: '320px' });

      await expectAccessible(root, { styles: false });
      expect(card.scrollWidth).to.be.at.most(320);
    });
  }

  it('changes with the settings while it is there', async () => {
    const { root, styleOf } = await embed({ lang: 'en', prefs: { theme: 'light' } });

    dispatchEvent(new CustomEvent('rp-prefs', { detail: { theme: 'dark', contrast: 'more' } }));
    await root.updateComplete;

    expect([styleOf('section').backgroundColor, styleOf('p').color]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
