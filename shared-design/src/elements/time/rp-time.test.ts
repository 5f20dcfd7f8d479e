import { expect, fixture, html } from '@open-wc/testing';
import '../../i18n/words.js';
import { setLocale } from '../../i18n/index.js';
import { expectAccessible } from '../../testing/index.js';
import type { RpTime } from './rp-time.js';
import './rp-time.js';

const day = new Date('2026-03-09T10:05:00');

describe('rp-time', () => {
  afterEach(() => setLocale('en'));

  it('writes a moment in the manner of the page, and again when that changes', async () => {
    const time = await fixture<RpTime>(html`<rp-time .value=${day} format="datetime"></rp-time>`);
    const text = () => time.shadowRoot!.querySelector('time')!.textContent;

    expect(text()).to.equal('9 March 2026 at 10:05');
    await expectAccessible(time);
    await setLocale('ar');
    await time.updateComplete;

    expect(text()).to.contain('مارس');
  });

  it('has the full moment beside a relative one', async () => {
    const time = await fixture<RpTime>(html`<rp-time .value=${day} format="relative"></rp-time>`);

    expect(time.shadowRoot!.querySelector('time')).to.have.attribute('title', '9 March 2026 at 10:05');
  });

  it('shows nothing for no moment', async () => {
    const time = await fixture<RpTime>(html`<rp-time .value=${new Date('x')}></rp-time>`);

    expect(time.shadowRoot!.querySelector('time')).to.equal(null);
  });
});
