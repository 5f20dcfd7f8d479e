import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../index.js';
import { deepActiveElement } from '../core/deep.js';
import { allExamples } from '../examples/index.js';
import { load, onDemandTags } from '../on-demand.js';
import type { RpErrorSummary } from '../elements/error-summary/rp-error-summary.js';
import { expectAccessible } from '../testing/index.js';
import './rp-embed.js';
import type { RpEmbed } from './rp-embed.js';

// Fields render into themselves. In the page of somebody else its rules would reach them, so the embed takes them in.

const hostile = new CSSStyleSheet();
hostile.replaceSync(`
  :root { font-size: 62.5%; }
  * {
    margin: 3px !important; padding: 3px !important; color: red !important; background: yellow !important;
    font: italic 700 10px / 1 monospace !important; letter-spacing: 0.3em !important; text-transform: uppercase !important;
    direction: rtl !important; word-break: break-all !important; text-shadow: 0 0 9px red !important;
  }
  input, select, textarea, button, fieldset, legend, label, a, p, div, span {
    all: unset !important; position: absolute !important; inline-size: 9px !important; border: 7px dotted red !important;
  }
`);

const shown = ['rp-field', 'rp-select', 'rp-choice', 'rp-date-field', 'rp-date-range', 'rp-otp', 'rp-textarea', 'rp-upload', 'rp-error-summary', 'rp-consent'];

async function show(content = shown.flatMap((tag) => allExamples[tag]!.map(({ render }) => render()))) {
  const embed = await fixture<RpEmbed>(html`<rp-embed lang="en" .style=${'inline-size: 600px'}>${content}</rp-embed>`);
  const inner = embed.shadowRoot!.querySelector<HTMLElement>('.rp-root')!;
  await waitUntil(() => inner.querySelector('rp-field input'));
  return { embed, inner };
}

const portrait = (inner: Element) =>
  [...inner.querySelectorAll('*')].map((each) => {
    const { width, height } = each.getBoundingClientRect();
    const { color, backgroundColor, font, border, padding, letterSpacing, textTransform, direction, wordBreak, textShadow } = getComputedStyle(each);
    const looks = { color, backgroundColor, font, border, padding, letterSpacing, textTransform, direction, wordBreak, textShadow };
    return `<${each.localName} class="${each.getAttribute('class') ?? ''}"> ${Math.round(width)} × ${Math.round(height)} ${JSON.stringify(looks)}`;
  });

describe('fields in an embed', () => {
  before(() => load(onDemandTags));

  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostile);
  });

  it('look the same whatever the page around says of fields', async () => {
    const { embed, inner } = await show();
    await document.fonts.ready;
    const alone = portrait(inner);

    document.adoptedStyleSheets.push(hostile);

    expect(portrait(inner).filter((line, i) => line !== alone[i])).to.deep.equal([]);
    await expectAccessible(embed, { styles: false });
  });

  it('belong to the form that came with them, and are found by its summary of errors', async () => {
    const { inner } = await show([
      html`<form>
        <rp-error-summary></rp-error-summary>
        <rp-field id="email" name="email" label="Email" value="amina@example.org"></rp-field>
      </form>`,
    ]);
    const summary = inner.querySelector<RpErrorSummary>('rp-error-summary')!;

    summary.errors = [{ for: 'email', text: 'Enter an address' }];
    await summary.updateComplete;
    summary.querySelector('a')!.click();

    expect(new FormData(inner.querySelector('form')!).get('email')).to.equal('amina@example.org');
    expect(deepActiveElement()).to.equal(inner.querySelector('input'));
  });

  it('are taken in as they come, and given back where a framework takes them away', async () => {
    const { embed, inner } = await show();
    const [late, first] = [document.createElement('rp-field'), document.createElement('rp-field')];

    embed.append(late);
    await waitUntil(() => late.parentElement === inner);
    embed.insertBefore(first, late);

    expect(late.previousSibling).to.equal(first);
    expect(embed.removeChild(late)).to.equal(late);
    expect(late.isConnected).to.equal(false);
  });

  it('are taken in also after the page put it somewhere else', async () => {
    const { embed, inner } = await show();
    const [late, later] = [document.createElement('rp-field'), document.createElement('rp-field')];

    embed.remove();
    embed.append(late);
    document.body.append(embed);
    await waitUntil(() => late.parentElement === inner);
    embed.append(later);
    await waitUntil(() => later.parentElement === inner);
    embed.remove();
  });
});
