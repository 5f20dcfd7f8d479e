import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { expectAccessible } from '@rp/shared-design/testing';
import type { Answers } from '@rp/shared-client/testing';
import { RpCloseEvent, type RpToasts } from '@rp/shared-design';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { notification, pageOf } from '../testing/notifications.js';
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

  it('SH-23: offers signing in and the languages, and no pages, to who is signed out', async () => {
    const { header, find } = await show();

    expect(find('.sign-in')).to.have.attribute('href', '/services');
    expect([...header.querySelectorAll('rp-menu-item')].map((item) => item.textContent)).to.deep.equal([
      'English',
      'Français',
      'Español',
      'العربية',
      'हिन्दी',
      'ಕನ್ನಡ',
      'தமிழ்',
    ]);
    expect(find('nav')).to.equal(null);
    await expectAccessible(header);
  });

  it('SH-28: shows name and last sign-in, and marks the page that one is on', async () => {
    const { header, find } = await show({ user: mira, path: '/vid' });

    expect(find('.account-panel')).to.contain.text('Mira Solen');
    expect(find('.account-panel')!.textContent).to.contain('9 March 2026');
    expect(find('nav [aria-current=page]')).to.have.text('My VIDs');
    await expectAccessible(header);
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
    expect(find('nav a[href="/vid"]'), 'the pages that the edge painted stay').not.to.equal(null);
    delete document.documentElement.dataset['rpSession'];
  });

  for (const [session, there, absent] of [
    ['out', ['.sign-in'], ['.bell', '.avatar-space']],
    ['likely', ['.bell', '.avatar-space', 'nav a[href="/vid"]'], ['.sign-in']],
  ] as const) {
    it(`stays as the edge painted it for "${session}" when nobody answers who is there`, async () => {
      document.documentElement.dataset['rpSession'] = session;
      const { find } = await show({ phase: 'unreachable' });

      for (const selector of there) expect(find(selector), selector).not.to.equal(null);
      for (const selector of absent) expect(find(selector), selector).to.equal(null);
      delete document.documentElement.dataset['rpSession'];
    });
  }

  describe('the bell', () => {
    const answers: Answers = {
      setBellClick: async () => ({ response: 1 }),
      getNotifications: async () => pageOf([notification(0)]),
      getUnreadCount: async () => ({ response: { unreadCount: 2 } }),
    };
    const open = async (test: Awaited<ReturnType<typeof show>>) => {
      test.find('.bell')!.focus();
      test.find('.bell')!.click();
      await waitUntil(() => test.find('rp-bell-panel')?.shadowRoot?.querySelector('.row'), 'its script has come', { timeout: 5_000 });
      return test.find('rp-bell-panel')!;
    };

    it('opens one panel, however often it is pressed while its script comes, and closes it', async () => {
      const test = await show({ user: mira, answers });
      const bell = test.find('.bell')!;

      bell.click();
      bell.click();
      bell.click();
      await waitUntil(() => test.find('rp-bell-panel'), 'its script has come', { timeout: 5_000 });
      await nextFrame();

      expect(test.header.querySelectorAll('rp-bell-panel')).to.have.length(1);
      bell.click();
      await test.header.updateComplete;
      expect(test.find('rp-bell-panel')).to.equal(null);
      expect(bell).to.have.attribute('aria-expanded', 'false');
    });

    it('is for who is signed in, and for who likely is, before anything is known', async () => {
      const out = await show();
      const known = await show({ user: mira });

      expect(out.find('.bell')).to.equal(null);
      expect(known.find('.bell')).to.have.attribute('aria-label', 'Notifications');
      expect(known.find('.bell-badge')).to.equal(null);
    });

    it('is not there when the resident did not allow what it tells', async () => {
      const { find } = await show({ user: { ...mira, scopes: ['Manage-VID'] } });

      expect(find('.bell')).to.equal(null);
    });

    it('SH-25: counts what is new, in its name too, up to 99+', async () => {
      const { find, header, portal } = await show({ user: mira });

      portal.bell.tell({ type: 'unread', unread: 3 });
      await header.updateComplete;
      expect(find('.bell')).to.have.attribute('aria-label', 'Notifications, 3 unread');
      expect(find('.bell-badge')).to.have.text('3');
      await expectAccessible(header);

      portal.bell.tell({ type: 'unread', unread: 100 });
      await header.updateComplete;
      expect(find('.bell-badge')).to.have.text('99+');
    });

    it('opens its panel in place of the toasts', async () => {
      const toasts = await fixture<RpToasts>(html`<rp-toasts></rp-toasts>`);
      toasts.show({ text: 'Your VID card is ready.' });
      await toasts.updateComplete;
      expect(toasts.shadowRoot!.querySelector('p')).to.have.text('Your VID card is ready.');

      await open(await show({ user: mira, answers }));

      expect(toasts.shadowRoot!.querySelector('p')).to.equal(null);
    });

    it('SH-26: opens its panel after it in the order of the page, and closes it again', async () => {
      const test = await show({ user: mira, answers });

      const panel = await open(test);
      expect(test.find('.bell')).to.have.attribute('aria-expanded', 'true');
      expect(test.find('.bell')!.nextElementSibling).to.equal(panel);
      expect(document.activeElement).to.equal(test.find('.bell'));

      test.find('.bell')!.click();
      await test.header.updateComplete;
      expect(test.find('.bell')).to.have.attribute('aria-expanded', 'false');
      expect(test.find('rp-bell-panel')).to.equal(null);
    });

    it('gives the focus back on Escape and by the button that closes', async () => {
      for (const leave of [
        (panel: HTMLElement) => panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })),
        (panel: HTMLElement) => panel.dispatchEvent(new RpCloseEvent()),
      ]) {
        const test = await show({ user: mira, answers });
        const panel = await open(test);
        panel.shadowRoot!.querySelector<HTMLElement>('h2')!.focus();

        leave(panel);
        await test.header.updateComplete;

        expect(test.find('rp-bell-panel')).to.equal(null);
        expect(document.activeElement).to.equal(test.find('.bell'));
      }
    });

    it('closes when something else is pressed, when the focus goes on, and with the page it was opened on', async () => {
      for (const leave of [
        () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true })),
        (test: Awaited<ReturnType<typeof show>>) => test.find('.account')!.focus(),
        (test: Awaited<ReturnType<typeof show>>) => test.location.set({ path: '/vid', query: new URLSearchParams() }),
      ]) {
        const test = await show({ user: mira, answers });
        await open(test);

        leave(test);
        await test.header.updateComplete;

        expect(test.find('rp-bell-panel')).to.equal(null);
        expect(test.find('.bell')).to.have.attribute('aria-expanded', 'false');
        test.header.remove();
      }
    });

    it('goes with who signs out', async () => {
      const test = await show({ user: mira, answers });
      await open(test);

      test.who.set({ authenticated: false, scopes: [] });
      await test.header.updateComplete;

      expect(test.find('rp-bell-panel')).to.equal(null);
      expect(test.find('.bell')).to.equal(null);

      test.who.set(mira);
      await waitUntil(() => test.find('.bell'));
      expect(test.find('.bell')).to.have.attribute('aria-expanded', 'false');
    });
  });
});
