import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible, expectRobust, press, type TestClock, testClock } from '../../testing/index.js';
import type { RpOtp } from './rp-otp.js';
import './rp-otp.js';

async function show(waitMs = 0) {
  const otp = await fixture<RpOtp>(html`<rp-otp hint="We sent it to m•••@example.org" .resendAt=${new Date(Date.now() + waitMs)}></rp-otp>`);
  const asked: unknown[] = [];
  otp.addEventListener('rp-resend', (event) => asked.push(event));
  return { otp, asked, input: otp.querySelector('input')!, resend: otp.querySelector('button')! };
}

describe('rp-otp', () => {
  let clock: TestClock | undefined;

  afterEach(() => {
    clock?.advance(10_000); // what was said is cleared
    clock?.restore();
    clock = undefined;
  });

  it('is one input that phones fill', async () => {
    const { otp, input } = await show();

    expect(input).to.have.attribute('autocomplete', 'one-time-code');
    expect(input.labels![0]).to.have.text('6-digit code');
    await expectAccessible(otp);
    await expectRobust(otp);
  });

  it('keeps the digits of a pasted message, in any script', async () => {
    const { otp, input } = await show();

    otp.focus();
    await sendKeys({ type: 'Code: ٤٨٢-913 ' });

    expect(otp.value).to.equal('482913');
    expect(input.value).to.equal('482913');
    expect(otp.complete).to.equal(true);
  });

  it('keeps the caret when a letter is typed between digits', async () => {
    const { otp } = await show();
    otp.focus();
    await sendKeys({ type: '1234' });

    await press('ArrowLeft', 'ArrowLeft', 'x', '9');

    expect(otp.value).to.equal('12934');
  });

  it('sends a new code only after the wait, and says when', async () => {
    clock = testClock();
    const { otp, asked, resend } = await show(30_000);
    expect(resend).to.have.attribute('aria-disabled', 'true');
    expect(otp.querySelector('.resend .rp-hint')!.textContent).to.contain('0:30');

    resend.click();
    clock.advance(30_200);
    await otp.updateComplete;
    resend.click();

    expect(asked).to.have.length(1);
    expect(document.body.textContent).to.contain('You can ask for a new code now');
  });

  it('keeps the focus on the button while another code is on its way', async () => {
    const { otp, asked, resend } = await show();
    resend.focus();

    otp.sending = true;
    await otp.updateComplete;
    await press('Enter');

    expect(document.activeElement).to.equal(resend);
    expect(asked).to.deep.equal([]);
  });
});
