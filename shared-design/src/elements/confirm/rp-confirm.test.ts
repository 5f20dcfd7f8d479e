import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { expectAccessible, press } from '../../testing/index.js';
import type { RpButton } from '../button/rp-button.js';
import type { RpDialog } from '../dialog/rp-dialog.js';
import type { RpConfirm } from './rp-confirm.js';
import './rp-confirm.js';

async function show() {
  const confirm = await fixture<RpConfirm>(html`
    <rp-confirm heading="Revoke this VID?" confirm-label="Revoke VID" cancel-label="Keep it" danger>
      <p>Nobody can use it any more.</p>
    </rp-confirm>
  `);
  confirm.show();
  await confirm.updateComplete;
  const [yes, no] = confirm.shadowRoot!.querySelectorAll<RpButton>('rp-button');
  const dialog = confirm.shadowRoot!.querySelector<RpDialog>('rp-dialog')!;
  await dialog.updateComplete;
  return { confirm, yes: yes!, no: no!, isOpen: () => dialog.open };
}

describe('rp-confirm', () => {
  it('stays open after a yes, until its host closes it', async () => {
    const { confirm, yes, isOpen } = await show();

    setTimeout(() => yes.click());
    await oneEvent(confirm, 'rp-confirm');

    expect(isOpen()).to.equal(true);
    confirm.close();
    expect(isOpen()).to.equal(false);
  });

  it('tells of a no, by button and by Esc', async () => {
    const { confirm, no } = await show();

    setTimeout(() => no.click());
    await oneEvent(confirm, 'rp-cancel');
    confirm.show();
    await confirm.updateComplete;
    setTimeout(() => press('Escape'));

    await oneEvent(confirm, 'rp-cancel');
  });

  it('does not call its own closing a no', async () => {
    const { confirm } = await show();
    let cancelled = false;
    confirm.addEventListener('rp-cancel', () => (cancelled = true));

    confirm.close();
    await oneEvent(confirm, 'rp-close');

    expect(cancelled).to.equal(false);
  });

  it('SH-38: starts at the harmless answer', async () => {
    const { confirm, no } = await show();

    expect(confirm.shadowRoot!.activeElement).to.equal(no);
    confirm.close();
  });

  it('shows inside why it failed', async () => {
    const { confirm } = await show();

    confirm.error = 'You are signed in with this VID.';
    await confirm.updateComplete;

    expect(confirm.shadowRoot!.querySelector('rp-alert')).to.have.text('You are signed in with this VID.');
    await expectAccessible(confirm);
    confirm.close();
  });
});
