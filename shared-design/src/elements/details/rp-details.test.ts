import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, press } from '../../testing/index.js';
import type { RpDetails } from './rp-details.js';
import './rp-details.js';

describe('rp-details', () => {
  it('opens and closes by keyboard', async () => {
    const details = await fixture<RpDetails>(html`<rp-details summary="What is a UIN?">A number.</rp-details>`);
    const native = details.shadowRoot!.querySelector('details')!;

    await press('Tab', 'Enter');
    expect(native.open).to.equal(true);
    await expectAccessible(details);
    await press('Space');

    expect(native.open).to.equal(false);
  });
});
