import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { expectAccessible } from '../../testing/index.js';
import type { RpCountdown } from './rp-countdown.js';
import './rp-countdown.js';

const show = (ms: number) => fixture<RpCountdown>(html`<rp-countdown .until=${new Date(Date.now() + ms)}></rp-countdown>`);

describe('rp-countdown', () => {
  it('shows minutes and seconds, and is not read out each second', async () => {
    const countdown = await show(124_900);

    const time = countdown.shadowRoot!.querySelector('bdi')!;

    expect(time).to.have.text('2:05');
    expect(time).to.have.attribute('aria-live', 'off');
    await expectAccessible(countdown);
  });

  it('tells when the time is up', async () => {
    const countdown = await show(400);

    await oneEvent(countdown, 'rp-ended');

    expect(countdown.shadowRoot!.querySelector('bdi')).to.have.text('0:00');
  });
});
