import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '@rp/shared-design/testing';
import '@rp/shared-design';
import type { IdleWarning } from './idle-warning.js';
import './idle-warning.js';

describe('rp-idle-warning', () => {
  it('SH-18 idle: names itself, says what happens and when, and offers both ways', async () => {
    const until = new Date(Date.now() + 120_000);
    const warning = await fixture<IdleWarning>(html`<rp-idle-warning .until=${until} .stay=${() => {}} .signOut=${() => {}}></rp-idle-warning>`);

    expect(warning.querySelector('rp-dialog')).to.have.attribute('heading', 'Are you still there?');
    expect([...warning.querySelectorAll('rp-button')].map((button) => button.textContent)).to.deep.equal(['Stay signed in', 'Sign out now']);
    await expectAccessible(warning);
  });
});
