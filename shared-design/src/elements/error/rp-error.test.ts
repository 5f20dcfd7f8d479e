import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { expectAccessible } from '../../testing/index.js';
import { RpError } from './rp-error.js';

const { describe: plain } = RpError;

describe('rp-error', () => {
  afterEach(() => {
    RpError.describe = plain;
  });

  it('says an error in the words of whoever knows it', async () => {
    RpError.describe = () => ({ message: 'This VID has ended.', reference: 'RES-SER-449', retry: false });

    const error = await fixture<RpError>(html`<rp-error .error=${new Error('secret')}></rp-error>`);

    expect(error.shadowRoot!.querySelector('rp-alert')).to.contain.text('This VID has ended.');
    expect(error.shadowRoot!.querySelector('bdi')).to.have.text('RES-SER-449');
    expect(error.shadowRoot!.querySelector('rp-button')).to.equal(null);
    await expectAccessible(error);
  });

  it('never shows what it does not know, and offers another try', async () => {
    const error = await fixture<RpError>(html`<rp-error .error=${new Error('secret')}></rp-error>`);

    setTimeout(() => error.shadowRoot!.querySelector<HTMLElement>('rp-button')!.click());
    await oneEvent(error, 'rp-retry');

    expect(error.shadowRoot!.innerHTML).not.to.contain('secret');
  });

  it('offers what helps where another try does not', async () => {
    let helped = 0;
    RpError.describe = () => ({ message: 'You did not allow this.', retry: false, action: { label: 'Sign in again', run: () => helped++ } });

    const error = await fixture<RpError>(html`<rp-error .error=${new Error('secret')}></rp-error>`);
    error.shadowRoot!.querySelector<HTMLElement>('rp-button')!.click();

    expect(error.shadowRoot!.querySelectorAll('rp-button')).to.have.length(1);
    expect(helped).to.equal(1);
    await expectAccessible(error);
  });

  it('gives the focus to the button for another try', async () => {
    const error = await fixture<RpError>(html`<rp-error .error=${new Error('secret')}></rp-error>`);

    error.focus();

    expect(error.shadowRoot!.activeElement).to.have.trimmed.text('Try again');
  });

  it('has no line for a reference where there is none', async () => {
    RpError.describe = () => ({ message: 'You are offline.', reference: ' ' });

    const error = await fixture<RpError>(html`<rp-error .error=${new Error('secret')}></rp-error>`);

    expect(error.shadowRoot!.querySelector('.reference')).to.equal(null);
  });
});
