import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { RpRevealedEvent } from '../../events/revealed-event.js';
import { expectAccessible, expectRobust, press } from '../../testing/index.js';
import type { RpCardPreview } from './rp-card-preview.js';
import { sampleQr } from './sample-qr.js';
import './rp-card-preview.js';

const facts = [
  { label: 'Name', value: 'Amina' },
  { label: 'VID', value: '6831457209215683', masked: 'XXXXXXXXXXXX5683', code: true },
];

async function show({ hideAfterMs = 30_000, secret = true } = {}) {
  const box = await fixture(html`
    <div>
      <rp-card-preview
        name="Personal card"
        issuer="Velden"
        hide-after-ms=${hideAfterMs}
        qr=${secret ? sampleQr : ''}
        qr-label="QR code of the card"
        .facts=${secret ? facts : facts.slice(0, 1)}
      ></rp-card-preview>
    </div>
  `);
  const card = box.querySelector<RpCardPreview>('rp-card-preview')!;
  const find = (selector: string) => card.shadowRoot!.querySelector<HTMLElement>(selector);
  return { card, find, inside: () => card.shadowRoot!.innerHTML };
}

describe('rp-card-preview', () => {
  it('is masked at first: number and QR code are nowhere in the page', async () => {
    const { card, find, inside } = await show();

    expect(inside()).to.contain('XXXXXXXXXXXX5683').and.not.contain('6831457209215683');
    expect(find('img')).to.equal(null);
    expect(find('figcaption')).to.have.text('Personal card');
    await expectAccessible(card);
  });

  it('shows all of it by keyboard, and tells so', async () => {
    const { card, find, inside } = await show();

    setTimeout(() => void press('Tab', 'Enter'));
    const { shown } = await oneEvent<RpRevealedEvent>(card, 'rp-revealed');
    await card.updateComplete;

    expect(shown).to.equal(true);
    expect(inside()).to.contain('6831457209215683');
    expect(find('img')).to.have.attribute('alt', 'QR code of the card');
    expect(find('button')).to.have.attribute('aria-pressed', 'true');
    await expectAccessible(card);
  });

  it('hides again by itself, and says so', async () => {
    const { find, inside } = await show({ hideAfterMs: 300 });

    find('button')!.click();
    await waitUntil(() => find('img'));

    await waitUntil(() => !find('img') && !inside().includes('6831457209215683'));
    await waitUntil(() => document.body.innerText.includes('Personal card is hidden again'));
  });

  it('has no button where nothing is hidden', async () => {
    const { find } = await show({ secret: false });

    expect(find('button')).to.equal(null);
  });

  it('stands what residents set', async () => {
    const { card } = await show();

    await expectRobust(card);
  });
});
