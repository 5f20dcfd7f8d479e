import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { expectAccessible } from '@rp/shared-design/testing';
import '@rp/shared-design';
import { testPortal } from '../testing/portal.js';
import '../pages/message-page.js';
import { guard } from './guard.js';

async function guarded(options: Parameters<typeof testPortal>[0] = {}) {
  const test = testPortal(options);
  const outlet = await fixture<HTMLElement>(html`<div></div>`);
  const shown: string[] = [];
  const end = guard(test.portal, outlet, () => {
    shown.push('shown');
    return () => void shown.push('left');
  });
  const heading = async () => {
    await (outlet.querySelector('rp-message-page') as (HTMLElement & { updateComplete?: Promise<unknown> }) | null)?.updateComplete;
    return outlet.querySelector('h1')?.textContent;
  };
  return { ...test, outlet, shown, end, heading };
}

const mira = { authenticated: true, scopes: [] };

describe('guard', () => {
  it('waits until it is known who is there', async () => {
    const { shown, asked } = await guarded({ phase: 'pending' });

    expect(shown).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
  });

  it('begins one sign-in, not two, for who is not signed in', async () => {
    const { asked, who, phases } = await guarded({ phase: 'pending' });

    who.set({ authenticated: false, scopes: [] });
    phases.set('known');

    expect(asked).to.deep.equal(['login']);
  });

  it('shows the page once to who is signed in, and takes it away when left', async () => {
    const { shown, who, end } = await guarded({ user: mira });

    who.set({ ...mira, name: 'Mira', scopes: [] });
    expect(shown).to.deep.equal(['shown']);

    end();
    expect(shown).to.deep.equal(['shown', 'left']);
  });

  it('SH-18: keeps the page of a visit that has ended, out of sight, and shows it again after a new sign-in', async () => {
    const { who, asked, shown, outlet } = await guarded({ user: mira });
    const page = outlet.appendChild(document.createElement('p'));

    who.set({ authenticated: false, scopes: [] });
    await waitUntil(() => document.querySelector('rp-sign-in-again'), 'its script has come', { timeout: 5_000 });
    expect(page.hidden).to.equal(true);
    expect(shown).to.deep.equal(['shown']);
    expect(asked).to.deep.equal([]);

    who.set({ ...mira });
    expect(document.querySelector('rp-sign-in-again')).to.equal(null);
    expect(page.hidden).to.equal(false);
    expect(shown).to.deep.equal(['shown']);
  });

  it('SH-18: lets the page go when the resident does not want to go on, and offers to sign in', async () => {
    const { who, asked, shown, heading, outlet } = await guarded({ user: mira });
    who.set({ authenticated: false, scopes: [] });
    await waitUntil(() => document.querySelector('rp-sign-in-again rp-button'), 'its script has come', { timeout: 5_000 });

    document.querySelector<HTMLElement>('rp-sign-in-again [variant=secondary]')!.click();

    expect(await heading()).to.equal('Sign in to go on');
    expect(shown).to.deep.equal(['shown', 'left']);
    expect(document.querySelector('rp-sign-in-again')).to.equal(null);
    outlet.querySelector<HTMLElement>('rp-button[variant=primary]')!.click();
    expect(asked).to.deep.equal(['login']);
  });

  it('offers another try when nobody answers', async () => {
    const { heading, outlet, asked } = await guarded({ phase: 'unreachable' });

    expect(await heading()).to.equal('We cannot reach the service right now');
    outlet.querySelector<HTMLElement>('rp-button[variant=primary]')!.click();
    expect(asked).to.deep.equal(['refresh']);
    await expectAccessible(outlet);
  });
});
