import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible, expectRobust, press } from '../../testing/index.js';
import type { RpConsent } from './rp-consent.js';
import './rp-consent.js';

const show = () => fixture<RpConsent>(html`<rp-consent .text=${'We send your name to Harbour Bank.'} label="I agree to share it"></rp-consent>`);

describe('rp-consent', () => {
  it('SH-38: says in full what is agreed to, and is not ticked from the start', async () => {
    const consent = await show();
    const input = consent.querySelector('input')!;

    expect(consent).to.contain.text('We send your name to Harbour Bank.');
    expect(input.checked).to.equal(false);
    expect(input.labels![0]).to.have.text('I agree to share it');
    await expectAccessible(consent);
    await expectRobust(consent);
  });

  it('is ticked by keyboard, and its host hears the new state', async () => {
    const consent = await show();
    const heard: boolean[] = [];
    consent.addEventListener('change', () => heard.push(consent.checked));

    consent.focus();
    await press('Space', 'Space');

    expect(heard).to.deep.equal([true, false]);
  });

  it('is described by its error', async () => {
    const consent = await show();

    consent.error = 'Tick the box if you agree';
    await consent.updateComplete;

    const input = consent.querySelector('input')!;
    expect(document.getElementById(input.getAttribute('aria-describedby')!)).to.have.trimmed.text('Tick the box if you agree');
    await expectAccessible(consent);
  });
});
