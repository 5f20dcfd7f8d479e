import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { expectAccessible } from '@rp/shared-design/testing';
import '@rp/shared-design';
import { waitingAt } from '../drafts/draft-safe.js';
import { forgetDrafts } from '../drafts/forget-drafts.js';
import type { SignInAgain } from './sign-in-again.js';
import './sign-in-again.js';

async function show({ opens = true, left }: { opens?: boolean; left?: SignInAgain['left'] } = {}) {
  const did: string[] = [];
  const element = await fixture<SignInAgain>(html`
    <rp-sign-in-again
      .left=${left}
      .openWindow=${() => (did.push('window'), opens)}
      .signInHere=${() => did.push('here')}
      .giveUp=${() => did.push('gave up')}
    ></rp-sign-in-again>
  `);
  const press = async (selector: string) => {
    element.querySelector<HTMLElement>(selector)!.click();
    await element.updateComplete;
  };
  return { element, did, press, said: () => element.querySelector('p')!.textContent };
}

describe('rp-sign-in-again', () => {
  it('SH-18: opens a window, says what to do there, and can open it again', async () => {
    const { element, did, press, said } = await show();

    expect(said()).to.contain('what you typed stays');
    await expectAccessible(element);
    await press('.go');
    expect(said()).to.contain('Sign in in the small window');
    await press('.go');

    expect(did).to.deep.equal(['window', 'window']);
  });

  it('SH-18: offers to sign in on the page where windows are blocked, and says what that costs', async () => {
    const { did, press, said } = await show({ opens: false });

    await press('.go');
    expect(said()).to.contain('what you typed on this page is then lost');
    await press('.go');

    expect(did).to.deep.equal(['window', 'here']);
  });

  it('SH-18: says what is kept where windows are blocked, and keeps it before it leaves', async () => {
    const page = await fixture(html`<div><form data-rp-draft="track"><input name="eid" value="8251649601234567" /></form></div>`);
    const { element, did, press, said } = await show({ opens: false, left: { page, whose: 'hash' } });

    await press('.go');
    expect(said()).to.contain('keeps what you typed, locked, for 15 minutes');
    await press('.go');
    await waitUntil(() => did.includes('here'));

    expect(waitingAt()).to.equal(location.pathname);
    await expectAccessible(element);
    forgetDrafts();
  });

  it('stays when Escape is pressed: what was typed waits behind it', async () => {
    const { element, did } = await show();
    const dialog = element.querySelector<HTMLElement & { open: boolean }>('rp-dialog')!;
    const inner = dialog.shadowRoot!.querySelector('dialog')!;

    inner.dispatchEvent(new Event('cancel', { cancelable: true }));
    await waitUntil(() => inner.open && dialog.open);
    inner.close(); // a browser that was asked twice does not ask again
    await waitUntil(() => inner.open && dialog.open);

    expect(did).to.deep.equal([]);
  });

  it('lets go of the page', async () => {
    const { did, press } = await show();

    await press('[variant=secondary]');

    expect(did).to.deep.equal(['gave up']);
  });
});
