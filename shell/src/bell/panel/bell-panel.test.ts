import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { ApiError, NetworkError, type CardDownload } from '@rp/shared-client';
import { clickButton, textOf, type Answers, type Files } from '@rp/shared-client/testing';
import { deepActiveElement } from '@rp/shared-design';
import { contribute, localeOf, setLocale } from '@rp/shared-design/i18n';
import { expectAccessible, withStyles } from '@rp/shared-design/testing';
import { changed } from '../../testing/bell-events.js';
import { notification, pageOf } from '../../testing/notifications.js';
import { testPortal, vidRemote } from '../../testing/portal.js';
import { shellWords } from '../../words/locales.js';
import type { BellPanel } from './bell-panel.js';
import './bell-panel.js';

const page = { icon: 'history', auth: 'required', title: { en: 'My history' }, description: { en: '' } } as const;
const requests = {
  ...vidRemote,
  name: 'mfe-requests',
  routes: [
    { ...page, path: '/history' },
    { ...page, path: '/track', deep: true },
  ],
} as typeof vidRemote;

const realFetch = globalThis.fetch;

/** The panel of a resident with three notifications, unless the test answers otherwise. */
async function show({ answers = {} as Answers, files = {} as Files, remotes = [requests], lang = 'en', capabilities = ['notifications-stream'] } = {}) {
  await contribute('shell', shellWords);
  await setLocale(lang);
  await withStyles();
  const rows = [0, 1, 2].map((n) => notification(n));
  const test = testPortal({
    user: { authenticated: true, scopes: ['Manage-Service-Requests'] },
    remotes,
    capabilities,
    files,
    answers: {
      setBellClick: async () => ({ response: 1 }),
      getNotifications: async () => pageOf(rows),
      getUnreadCount: async () => ({ response: { unreadCount: 0 } }),
      ...answers,
    },
  });
  test.portal.locale.set(localeOf(lang)!);
  test.portal.bell.tell({ type: 'unread', unread: 2 });
  const panel = await fixture<BellPanel>(html`<rp-bell-panel .portal=${test.portal}></rp-bell-panel>`);
  const all = (selector: string) => [...panel.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  await waitUntil(() => !all('rp-skeleton').length, 'the panel has loaded');
  await panel.updateComplete;
  return { ...test, panel, rows, all, find: (selector: string) => all(selector)[0], operations: () => test.calls.map(({ operation }) => operation) };
}

describe('rp-bell-panel', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
    return setLocale('en');
  });

  it('writes masked numbers as pages do', async () => {
    const rows = [notification(0, { description: 'The card of your VID 4XXXXXXXXXXXXX93 is ready.' })];
    const { panel } = await show({ answers: { getNotifications: async () => pageOf(rows) } });

    expect(textOf(panel)).to.contain('your VID 4XXX…93 is ready');
  });

  it('SH-26 SH-43: notes that it is opened, loads the list, audits, and clears the count', async () => {
    const { operations, asked, portal } = await show();

    await waitUntil(() => portal.bell.unread.value === 0);
    expect(operations()).to.deep.equal(['setBellClick', 'getNotifications', 'getUnreadCount']);
    expect(asked).to.deep.equal(['RP-001']);
  });

  it('SH-27: shows what, how, when and the event ID of each, with a link to it, and which are new in words', async () => {
    const { all, panel } = await show();

    const [first, second] = all('.row');
    expect(first!.querySelector('a')).to.have.attribute('href', '/track/8251649601234567');
    expect(first).to.contain.text('Card number 0 is ready to download');
    expect(first).to.contain.text('New');
    expect(first!.querySelector('rp-id')).to.have.attribute('value', '8251649601234567');
    expect(first!.querySelector('rp-status')).to.have.text('Done');
    expect(second).not.to.contain.text('New');
    await expectAccessible(panel);
  });

  it('offers a card that is ready in its row, where it then says that it was downloaded', async () => {
    let statusCode = 'CARD_READY_TO_DOWNLOAD';
    const downloadCardByEvent = async () => {
      statusCode = 'CARD_DOWNLOADED';
      return { blob: new Blob(['%PDF']), name: 'VID_8251649601234567.pdf' };
    };
    const getNotifications = async () => pageOf([notification(0, { statusCode }), notification(1)]);
    const { panel, all, find, calls } = await show({ answers: { getNotifications }, files: { downloadCardByEvent } });
    const saved: string[] = [];
    (find('rp-card-download') as CardDownload).save = ({ name }) => void saved.push(name);
    expect(all('rp-card-download')).to.have.length(1);
    await expectAccessible(panel);

    clickButton(panel, 'Download card: Card number 0 is ready to download').click();
    await waitUntil(() => textOf(all('.row')[0]!).includes('The card was downloaded.'));
    await waitUntil(() => calls.filter(({ operation }) => operation === 'getNotifications').length === 2, 'the list asks again');

    expect(saved).to.deep.equal(['VID_8251649601234567.pdf']);
    expect(textOf(panel)).not.to.contain('Download card');
  });

  it('SH-27: shows the newest first, also where the back end puts a pinned one before it', async () => {
    const { all } = await show({
      answers: { getNotifications: async () => pageOf([notification(2, { pinnedStatus: true }), notification(0), notification(1)]) },
    });

    expect(all('.link').map(({ textContent }) => textContent)).to.deep.equal([0, 1, 2].map((n) => `Card number ${n} is ready to download`));
  });

  it('leaves it to a time that keeps itself right how long ago each was', async () => {
    const { all } = await show();

    expect(all('li.row')[0]!.querySelector('rp-time[format=relative]')).to.exist;
  });

  it('links to no page that is not there', async () => {
    const { all } = await show({ remotes: [vidRemote] });

    expect(all('a')).to.deep.equal([]);
    expect(all('.row')).to.have.length(3);
  });

  it('takes in a change while it is open, and leaves the focus where it was', async () => {
    const rows = [notification(1), notification(2)];
    const { portal, all, find, calls } = await show({ answers: { getNotifications: async () => pageOf([...rows]) } });
    find('.link')!.focus();

    rows.unshift(notification(0));
    portal.bell.tell(changed(1));
    await waitUntil(() => all('.row').length === 3);

    expect(deepActiveElement()).to.contain.text('Card number 1');
    expect(calls.at(-1)!.input).to.deep.include({ background: true });
  });

  it('marks all as read, says so, and gives the focus to its heading', async () => {
    const { find, all, portal } = await show();
    const sent: [string, unknown][] = [];
    globalThis.fetch = async (input, init) => {
      sent.push([`${init?.method} ${String(input)} ${new Headers(init?.headers).get('x-xsrf-token')}`, JSON.parse(String(init?.body))]);
      return Response.json({ unread: 0 });
    };

    find('.read')!.click();
    await waitUntil(() => !find('.read'));

    expect(sent).to.deep.equal([['POST /portal/v1/notifications/read csrf', { all: true }]]);
    expect(all('.new')).to.deep.equal([]);
    expect(portal.bell.unread.value).to.equal(0);
    expect(deepActiveElement()).to.have.text('Notifications');
  });

  it('says so when marking did not work, and changes nothing', async () => {
    const { find, all, toasts } = await show();
    globalThis.fetch = async () => new Response('', { status: 503 });

    find('.read')!.click();
    await waitUntil(() => toasts.length === 1);

    expect(toasts[0]).to.contain('Nothing was changed');
    expect(all('.new')).to.have.length(2);
  });

  it('offers no marking where the back end has none', async () => {
    const { find } = await show({ capabilities: [] });

    expect(find('.read')).to.equal(undefined);
  });

  it('says what will be here when there is nothing', async () => {
    const { find, panel } = await show({ answers: { getNotifications: async () => pageOf([]) } });

    expect(find('.none')).to.contain.text('Nothing yet');
    await expectAccessible(panel);
  });

  it('offers another try when it could not load, and loads by itself when the line is back', async () => {
    let tries = 0;
    const { find, all, panel } = await show({
      answers: {
        getNotifications: async () => {
          if (++tries < 3) throw new NetworkError('offline');
          return pageOf([notification(0)]);
        },
      },
    });
    expect(find('rp-error')).to.exist;
    await expectAccessible(panel);

    find('rp-error')!.shadowRoot!.querySelector<HTMLElement>('rp-button')!.click();
    await waitUntil(() => tries === 2);
    dispatchEvent(new Event('online'));
    await waitUntil(() => all('.row').length === 1);

    expect(find('rp-error')).to.equal(undefined);
  });

  it('shows the list even when nobody could be told that it was opened', async () => {
    const { all } = await show({ answers: { setBellClick: () => Promise.reject(new ApiError('RES-SER-412', 'no', 200)) } });

    expect(all('.row')).to.have.length(3);
  });

  it('asks again in the language that the page changes to', async () => {
    const { portal, calls, find } = await show();

    await setLocale('ar');
    portal.locale.set(localeOf('ar')!);
    await waitUntil(() => calls.filter(({ operation }) => operation === 'getNotifications').length === 2);

    expect(calls.at(-1)!.input).to.deep.include({ params: { langCode: 'ara' } });
    expect(find('h2')).to.have.text('الإشعارات');
  });

  it('tells its host to close it', async () => {
    const { find, panel } = await show();

    setTimeout(() => find('header rp-button')!.click());

    await oneEvent(panel, 'rp-close');
  });
});
