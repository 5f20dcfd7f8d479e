import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { testPortal, vidRemote } from '../testing/portal.js';
import { shellWords } from '../words/locales.js';
import type { ShellHeader } from './shell-header.js';
import './shell-header.js';

async function show(options: Parameters<typeof testPortal>[0] = {}) {
  const test = testPortal(options);
  const header = await fixture<ShellHeader>(html`<rp-shell-header .portal=${test.portal}></rp-shell-header>`);
  await header.updateComplete;
  return { ...test, header, find: (selector: string) => header.querySelector<HTMLElement>(selector) };
}

const mira = { authenticated: true, name: 'Mira Solen', lastLogin: new Date('2026-03-09T10:05:00Z'), scopes: [] };

describe('rp-shell-header', () => {
  before(() => contribute('shell', shellWords));
  afterEach(() => setLocale('en'));

  it('offers signing in and the languages, and no pages, to who is signed out', async () => {
    const { header, find } = await show();

    expect(find('.sign-in')).to.have.attribute('href', '/services');
    expect([...header.querySelectorAll('rp-menu-item')].map((item) => item.textContent)).to.deep.equal(['English', 'العربية']);
    expect(find('nav')).to.equal(null);
    await expect(header).to.be.accessible();
  });

  it('shows name and last sign-in, and marks the page that one is on', async () => {
    const { header, find } = await show({ user: mira, path: '/vid' });

    expect(find('.account-panel')).to.contain.text('Mira Solen');
    expect(find('.account-panel')!.textContent).to.contain('9 March 2026');
    expect(find('nav [aria-current=page]')).to.have.text('My VIDs');
    await expect(header).to.be.accessible();
  });

  it('knows a page below a page', async () => {
    const track = { ...vidRemote, routes: [{ ...vidRemote.routes[0]!, path: '/track', deep: true, title: { en: 'Track a request' } }] };
    const { find, location, header } = await show({ user: mira, path: '/services', remotes: [track] });

    location.set({ path: '/track/8251649601234567', query: new URLSearchParams() });
    await header.updateComplete;

    expect(find('nav [aria-current=page]')).to.have.text('Track a request');
  });

  it('unfolds the pages on a phone, folds them with Escape and gives the focus back', async () => {
    const { find, header } = await show({ user: mira });
    const toggle = find('.nav-toggle')!;

    toggle.click();
    await header.updateComplete;
    expect(toggle).to.have.attribute('aria-expanded', 'true');

    find('nav a')!.focus();
    find('nav a')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await header.updateComplete;
    expect(toggle).to.have.attribute('aria-expanded', 'false');
  });

  it('signs out, and says so when that did not work', async () => {
    const { find, asked, toasts, failLogout } = await show({ user: mira });
    failLogout();

    find('.sign-out')!.click();
    await nextFrame();

    expect(asked).to.deep.equal(['logout']);
    expect(toasts[0]).to.contain('Signing out did not work');
  });

  it('speaks Arabic as soon as the page does', async () => {
    const { find, header } = await show({ user: mira });

    await setLocale('ar');
    await header.updateComplete;

    expect(find('nav a')).to.have.text('الرئيسية');
    expect(find('nav li:nth-child(2) a')).to.have.text('معرّفاتي');
  });

  it('leaves room for who is likely signed in while that is asked', async () => {
    document.documentElement.dataset['rpSession'] = 'likely';
    const { find } = await show({ phase: 'pending' });

    expect(find('.sign-in')).to.equal(null);
    expect(find('.avatar-space')).not.to.equal(null);
    delete document.documentElement.dataset['rpSession'];
  });
});
