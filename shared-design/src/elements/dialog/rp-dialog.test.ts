import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { announce } from '../../core/announce.js';
import { deepActiveElement, expectAccessible, press } from '../../testing/index.js';
import '../button/rp-button.js';
import type { RpDialog } from './rp-dialog.js';
import './rp-dialog.js';

async function show(kind = 'dialog') {
  const root = await fixture(html`
    <div>
      <button id="opener">What is a VID?</button>
      <rp-dialog kind=${kind} heading="What is a VID?">
        <p>A number that you can give in place of your own.</p>
        <rp-button slot="actions">Create a VID</rp-button>
        <rp-button slot="actions" variant="secondary">Not now</rp-button>
      </rp-dialog>
    </div>
  `);
  const dialog = root.querySelector<RpDialog>('rp-dialog')!;
  const opener = root.querySelector<HTMLElement>('#opener')!;
  opener.focus();
  dialog.show();
  await dialog.updateComplete;
  return { dialog, opener, native: dialog.shadowRoot!.querySelector('dialog')! };
}

describe('rp-dialog', () => {
  it('opens at its heading, named by it', async () => {
    const { native, dialog } = await show();

    expect(native.open).to.equal(true);
    expect(deepActiveElement()).to.have.text('What is a VID?').and.match('h2');
    await expectAccessible(dialog);
    dialog.close();
  });

  it('opens an alert at the action that changes least', async () => {
    const { native, dialog } = await show('alert');

    expect(native).to.have.attribute('role', 'alertdialog');
    expect(document.activeElement).to.have.trimmed.text('Not now');
    await expectAccessible(dialog);
    dialog.close();
  });

  it('closes on Esc and gives the focus back', async () => {
    const { dialog, opener } = await show();

    setTimeout(() => press('Escape'));
    await oneEvent(dialog, 'rp-close');

    expect(dialog.open).to.equal(false);
    expect(document.activeElement).to.equal(opener);
  });

  it('stays open when it is opened again at once after closing', async () => {
    const { dialog, native } = await show();
    let closed = 0;
    dialog.addEventListener('rp-close', () => closed++);
    const browserSaysClosed = oneEvent(native, 'close');

    dialog.close();
    await dialog.updateComplete;
    dialog.show();
    await browserSaysClosed;
    await dialog.updateComplete;

    expect([dialog.open, native.open, closed]).to.deep.equal([true, true, 1]);
    dialog.close();
  });

  it('does not close on Esc while something is being sent', async () => {
    const { dialog, native } = await show();
    dialog.busy = true;
    await dialog.updateComplete;

    await press('Escape');

    expect(native.open).to.equal(true);
    dialog.close();
  });

  it('keeps Tab inside', async () => {
    const { dialog } = await show();

    for (let i = 0; i < 8; i++) {
      await press('Tab');
      expect(document.activeElement === document.body || dialog.contains(document.activeElement)).to.equal(true);
    }
    dialog.close();
  });

  it('lends itself to speak from, since the page behind is silent', async () => {
    const { native, dialog } = await show();

    announce('Your VID is ready');
    await waitUntil(() => native.textContent?.includes('Your VID is ready'));

    setTimeout(() => dialog.close());
    await oneEvent(dialog, 'rp-close');
    expect(native.querySelectorAll('[aria-live]')).to.have.length(0);
  });
});
