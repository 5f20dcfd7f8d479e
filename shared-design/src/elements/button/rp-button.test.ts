import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, press, withStyles } from '../../testing/index.js';
import type { RpButton } from './rp-button.js';
import './rp-button.js';

/** Counts what reaches a host, and what a form sends. */
async function show(content: unknown) {
  const seen = { clicks: 0, submits: 0 };
  const root = await fixture<HTMLElement>(html`
    <form
      @keydown=${() => {}}
      @click=${() => seen.clicks++}
      @submit=${(event: Event) => {
        event.preventDefault();
        seen.submits++;
      }}
    >
      <input aria-label="Name" /><input aria-label="Place" />${content}
    </form>
  `);
  const button = root.querySelector<RpButton>('rp-button')!;
  return { seen, button, input: root.querySelector('input')!, inner: () => button.shadowRoot!.querySelector('.rp-button')! };
}

describe('rp-button', () => {
  before(withStyles);

  it('is pressed by pointer, Enter and Space', async () => {
    const { seen, button } = await show(html`<rp-button>Create a VID</rp-button>`);

    button.click();
    button.focus();
    await press('Enter', 'Space');

    expect(seen.clicks).to.equal(3);
  });

  it('lets nothing through while it is busy, and says so', async () => {
    const { seen, button, inner } = await show(html`<rp-button type="submit" busy>Create a VID</rp-button>`);

    button.focus();
    await press('Enter', 'Space');
    button.click();

    expect(seen).to.deep.equal({ clicks: 0, submits: 0 });
    expect(inner()).to.have.attribute('aria-disabled', 'true');
    expect(inner()).to.contain.text('Please wait');
    expect(document.activeElement).to.equal(button);
    await expectAccessible(button);
  });

  it('sends its form when pressed, and on Enter in a field', async () => {
    const { seen, button, input } = await show(html`<rp-button type="submit">Send</rp-button>`);

    button.click();
    input.focus();
    await press('Enter');

    expect(seen.submits).to.equal(2);
  });

  it('does not send its form on Enter while it is busy', async () => {
    const { seen, input } = await show(html`<rp-button type="submit" busy>Send</rp-button>`);

    input.focus();
    await press('Enter');

    expect(seen.submits).to.equal(0);
  });

  it('is a link when it has an address', async () => {
    const { inner } = await show(html`<rp-button href="#there">See my history</rp-button>`);

    expect(inner()).to.match('a[href="#there"]');
  });

  it('has at least 44 pixels each way', async () => {
    const { inner } = await show(html`<rp-button variant="quiet">A</rp-button>`);

    const { width, height } = inner().getBoundingClientRect();

    expect(Math.min(width, height)).to.be.at.least(44);
  });
});
