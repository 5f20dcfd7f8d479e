import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { expectAccessible, expectRobust, press } from '../../testing/index.js';
import type { RpAccordion } from './rp-accordion.js';
import './rp-accordion.js';

async function show() {
  const box = await fixture(html`
    <div>
      <rp-accordion>
        <rp-details level="3" summary="What is a UIN?">A number.</rp-details>
        <rp-details level="3" summary="What is a VID?">Another number.</rp-details>
      </rp-accordion>
    </div>
  `);
  const accordion = box.querySelector<RpAccordion>('rp-accordion')!;
  const button = accordion.shadowRoot!.querySelector('button')!;
  return { accordion, word: () => button.textContent!.trim(), open: () => box.querySelectorAll('rp-details[open]').length };
}

describe('rp-accordion', () => {
  it('opens and closes all by one button', async () => {
    const { accordion, word, open } = await show();
    expect(word()).to.equal('Open all');

    await press('Tab', 'Enter');
    await waitUntil(() => word() === 'Close all');
    expect(open()).to.equal(2);
    await expectAccessible(accordion);
    await press('Enter');
    await waitUntil(() => word() === 'Open all');

    expect(open()).to.equal(0);
  });

  it('opens each alone, and knows when the last was opened', async () => {
    const { word, open } = await show();

    await press('Tab', 'Tab', 'Enter');
    expect([open(), word()]).to.deep.equal([1, 'Open all']);
    await press('Tab', 'Enter');

    await waitUntil(() => word() === 'Close all');
  });

  it('has summaries that are headings', async () => {
    const { accordion } = await show();

    const headings = [...accordion.children].map((part) => part.shadowRoot!.querySelector('summary [role=heading]')!.ariaLevel);

    expect(headings).to.deep.equal(['3', '3']);
  });

  it('stands what residents set', async () => {
    const { accordion } = await show();

    await expectRobust(accordion);
  });
});
