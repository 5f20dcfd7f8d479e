import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { RpRevealedEvent } from '../../events/revealed-event.js';
import { expectAccessible } from '../../testing/index.js';
import type { RpCopy } from '../copy/rp-copy.js';
import type { RpId } from '../id/rp-id.js';
import type { RpReveal } from './rp-reveal.js';
import './rp-reveal.js';

async function show(hideAfterMs = 30_000) {
  const reveal = await fixture<RpReveal>(html`
    <rp-reveal value="6831457209215683" masked="XXXXXXXXXXXX5683" name="VID" hide-after-ms=${hideAfterMs}></rp-reveal>
  `);
  const shadow = reveal.shadowRoot!;
  return { reveal, button: shadow.querySelector('button')!, number: () => shadow.querySelector<RpId>('rp-id')!.value };
}

describe('rp-reveal', () => {
  it('is masked at first: the number is nowhere in the page', async () => {
    const { reveal, number } = await show();

    expect(number()).to.equal('XXXXXXXXXXXX5683');
    expect(reveal.shadowRoot!.innerHTML).not.to.contain('6831457209215683');
    await expectAccessible(reveal);
  });

  it('shows the number when asked, with a way to copy it', async () => {
    const { reveal, button, number } = await show();

    setTimeout(() => button.click());
    const event = await oneEvent<RpRevealedEvent>(reveal, 'rp-revealed');
    await reveal.updateComplete;

    expect(event.shown).to.equal(true);
    expect(number()).to.equal('6831457209215683');
    expect(button).to.have.attribute('aria-pressed', 'true');
    expect(reveal.shadowRoot!.querySelector<RpCopy>('rp-copy')!.value).to.equal('6831457209215683');
    await expectAccessible(reveal);
  });

  it('shows what is no number as it is, in one piece', async () => {
    const reveal = await fixture<RpReveal>(html`<rp-reveal plain value="mira@example.org" masked="m***@example.org" name="E-mail"></rp-reveal>`);
    const text = () => reveal.shadowRoot!.querySelector('bdi.number')!.textContent;

    expect(text()).to.equal('m***@example.org');
    reveal.shadowRoot!.querySelector('button')!.click();
    await reveal.updateComplete;

    expect(text()).to.equal('mira@example.org');
    await expectAccessible(reveal);
  });

  it('hides again by itself', async () => {
    const { button, number } = await show(300);

    button.click();

    await waitUntil(() => number() === '6831457209215683');
    await waitUntil(() => number() === 'XXXXXXXXXXXX5683');
    expect(button).to.have.attribute('aria-pressed', 'false');
  });

  it('shows a number that comes late', async () => {
    const { reveal, button, number } = await show();
    reveal.value = '';

    button.click();
    await reveal.updateComplete;
    expect(number()).to.equal('XXXXXXXXXXXX5683');
    reveal.value = '6831457209215683';
    await reveal.updateComplete;

    expect(number()).to.equal('6831457209215683');
  });
});
