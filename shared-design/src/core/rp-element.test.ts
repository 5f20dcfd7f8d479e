import { expect, fixture, html } from '@open-wc/testing';
import { withStyles } from '../testing/index.js';
import { customElement, define } from './define.js';
import { RpElement } from './rp-element.js';

@customElement('rp-test-card')
class Card extends RpElement {
  protected override render() {
    return html`<p>Words of ours</p>`;
  }
}

describe('RpElement', () => {
  before(withStyles);

  it('is not reached by the rules of a page around it', async () => {
    const box = await fixture(html`
      <div>
        <style>
          * {
            color: red !important;
            font: italic 3px serif !important;
            letter-spacing: 9px !important;
            text-align: center !important;
          }
        </style>
        <rp-test-card></rp-test-card>
      </div>
    `);
    const card = box.querySelector<Card>('rp-test-card')!;
    await card.updateComplete;

    const style = getComputedStyle(card.shadowRoot!.querySelector('p')!);

    expect(style.color).not.to.equal('rgb(255, 0, 0)');
    expect(style.fontStyle).to.equal('normal');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textAlign).to.equal('start');
  });

  it('shares its base sheet with all others', async () => {
    const [one, other] = [document.createElement('rp-test-card'), document.createElement('rp-test-card')];

    await fixture(html`<div>${one}${other}</div>`);

    expect(one.shadowRoot!.adoptedStyleSheets[0]).to.equal(other.shadowRoot!.adoptedStyleSheets[0]);
  });
});

describe('define', () => {
  it('keeps the first definition of a tag', () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (text) => warnings.push(text);

    define('rp-test-card', class extends HTMLElement {});
    define('rp-test-card', Card);
    console.warn = warn;

    expect(customElements.get('rp-test-card')).to.equal(Card);
    expect(warnings).to.have.length(1);
  });
});
