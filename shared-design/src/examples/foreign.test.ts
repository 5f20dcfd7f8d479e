import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { css, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../index.js';
import { customElement } from '../core/define.js';
import { deepActiveElement } from '../core/deep.js';
import { RpElement } from '../core/rp-element.js';
import { load, onDemandTags } from '../on-demand.js';
import { expectAccessible, press, withStyles } from '../testing/index.js';
import { allExamples } from './index.js';

/** As a portal of somebody else embeds it: all that is ours stands below one tag. */
@customElement('rp-test-widget')
class TestWidget extends RpElement {
  static override readonly styles = css`
    .page {
      inline-size: 600px;
      background: var(--rp-bg);
    }
  `;

  @property({ attribute: false }) content: readonly TemplateResult[] = [];

  protected override render() {
    return html`<div class="page">${this.content.map((each) => html`<div>${each}</div>`)}</div>`;
  }
}

/** All at once what single pages out there do to everything. */
const hostile = `
  :root { font-size: 62.5%; --rp-rem: 18px; }
  * {
    box-sizing: content-box !important;
    margin: 3px !important;
    padding: 3px !important;
    border: 0 !important;
    outline: none !important;
    background: yellow !important;
    color: red !important;
    font: italic 700 10px / 1 serif !important;
    letter-spacing: 0.3em !important;
    word-spacing: 1em !important;
    text-align: center !important;
    text-indent: 2em !important;
    text-transform: uppercase !important;
    white-space: nowrap !important;
    cursor: none !important;
  }
  a, button, input, select { all: unset; font-size: 8px !important; }
`;

const compared = [
  'backgroundColor',
  'borderTopWidth',
  'color',
  'cursor',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'textTransform',
  'whiteSpace',
  'wordSpacing',
] as const;

const sheet = new CSSStyleSheet();
const refused: string[] = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => refused.push(`${violatedDirective} ${sourceFile}`));

async function show(tag: string, foreign: boolean) {
  fixtureCleanup();
  sheet.replaceSync(foreign ? hostile : ':root { --rp-rem: 18px; }');
  const content = (allExamples[tag] ?? []).map(({ render }) => render());
  const widget = await fixture<TestWidget>(html`<rp-test-widget .content=${content}></rp-test-widget>`);
  await Promise.all(everything(widget).map((each) => (each as Partial<RpElement>).updateComplete));
  return widget;
}

const everything = (element: Element): Element[] =>
  [...element.children, ...(element.shadowRoot?.children ?? [])].flatMap((child) => [child, ...everything(child)]);

/** What moves is of another size at every look. */
const still = (element: Element) => !element.closest('svg') && element.getAnimations({ subtree: true }).length === 0;

const looks = (element: Element) => {
  const style = getComputedStyle(element);
  return compared.map((name) => `${name}: ${style[name]}`).join('; ');
};

const sizeOf = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return `${Math.round(width)} × ${Math.round(height)}`;
};

/** How each element inside looks, in the order of the page. */
const portrait = (widget: Element) =>
  everything(widget)
    .filter((each) => each.checkVisibility() && still(each))
    .map((each) => `<${each.localName} class="${each.getAttribute('class') ?? ''}"> ${sizeOf(each)}; ${looks(each)}`);

const ringOf = (element: Element) => {
  const { outline, outlineOffset, boxShadow } = getComputedStyle(element);
  return `${outline} ${outlineOffset} ${boxShadow}`;
};

/** The ring around the first thing that takes the focus by keyboard. */
async function firstRing() {
  await press('Tab');
  const focused = deepActiveElement();
  return focused && focused !== document.body ? ringOf(focused) : 'nothing to focus';
}

describe('in a foreign page', () => {
  before(async () => {
    await Promise.all([withStyles(), load(onDemandTags)]);
    document.adoptedStyleSheets.push(sheet);
    const policy = "default-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' ws:; base-uri 'none'";
    const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'Content-Security-Policy', content: policy });
    document.head.append(meta);
    await show('rp-alert', false); // brings the typeface, or words would change their width later
    await document.fonts.ready;
  });

  for (const tag of Object.keys(allExamples)) {
    it(`${tag} looks as it does at home`, async () => {
      const home = await show(tag, false);
      const expected = [...portrait(home), await firstRing()];

      const abroad = await show(tag, true);
      const found = [...portrait(abroad), await firstRing()];

      expect(found.filter((line, i) => line !== expected[i])).to.deep.equal([]);
      expect(found).to.have.length(expected.length);
      await expectAccessible(abroad);
    });
  }

  it('asks a strict policy for nothing that it refuses', () => {
    expect(refused).to.deep.equal([]);
  });
});
