import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { expectAccessible, expectRobust, press } from '../../testing/index.js';
import type { RpPrint } from './rp-print.js';
import './rp-print.js';

describe('rp-print', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('prints by keyboard', async () => {
    let prints = 0;
    const print = await fixture<RpPrint>(html`<rp-print .print=${() => prints++}></rp-print>`);

    await press('Tab', 'Enter');

    expect(prints).to.equal(1);
    await expectAccessible(print);
    await expectRobust(print);
  });

  it('is not on the paper', async () => {
    const print = await fixture<RpPrint>(html`<rp-print></rp-print>`);

    await emulateMedia({ media: 'print' });

    expect(print.shadowRoot!.querySelector('button')!.checkVisibility()).to.equal(false);
  });
});
