import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
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

  it('is the full moment on paper, where minutes do not pass', async () => {
    const time = await fixture<RpTime>(html`<rp-time .value=${new Date(Date.now() - 300_000)} format="relative"></rp-time>`);
    const [moment, ago] = [time.shadowRoot!.querySelector('time')!, time.shadowRoot!.querySelector('span')!];

    await emulateMedia({ media: 'print' });

    expect(getComputedStyle(ago).display).to.equal('none');
    expect(getComputedStyle(moment, '::after').content).to.equal(`"${moment.title}"`);
    await emulateMedia({ media: 'screen' });
  });

  it('shows nothing for no moment', async () => {
    const time = await fixture<RpTime>(html`<rp-time .value=${new Date('x')}></rp-time>`);

    expect(time.shadowRoot!.querySelector('time')).to.equal(null);
  });
});
