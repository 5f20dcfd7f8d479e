import { expect, waitUntil } from '@open-wc/testing';
import { clickButton, textOf } from '@rp/shared-client/testing';
import { setLocale } from '@rp/shared-design/i18n';
import { expectAccessible } from '@rp/shared-design/testing';
import { show } from '../testing/show.js';

const order = (eventId: string, statusCode: string, eventStatusCode: 'SUCCESS' | 'IN_PROGRESS' | 'FAILED' = 'SUCCESS') => ({
  eventId,
  description: `Card ${eventId.slice(-1)}`,
  eventStatus: eventStatusCode,
  eventStatusCode,
  statusCode,
  requestType: 'Download a VID card',
  requestTypeCode: 'VID_CARD_DOWNLOAD' as const,
  serviceType: 'SERVICE_REQUEST' as const,
  timeStamp: '9 Mar 2026, 10:05',
  pinnedStatus: false,
  readStatus: false,
  serialNumber: 0,
});

const [making, ready, fetched, failed] = ['8251649601230001', '8251649601230002', '8251649601230003', '8251649601230004'] as const;

/** The page of a resident with one card of each standing. */
async function open({ scopes, lang }: { scopes?: readonly string[]; lang?: string } = {}) {
  let readyNow = 'CARD_READY_TO_DOWNLOAD';
  const data = () => [
    order(making, 'ISSUED', 'IN_PROGRESS'),
    order(ready, readyNow),
    order(fetched, 'CARD_DOWNLOADED'),
    order(failed, 'FAILED', 'FAILED'),
    { ...order('8251649601230005', 'NEW', 'IN_PROGRESS'), requestTypeCode: 'GET_MY_ID' as const },
  ];
  const shown = await show({
    scopes,
    lang,
    answers: { getServiceHistory: async () => ({ response: { pageIndex: 0, pageSize: 30, totalItems: 5, totalPages: 1, data: data() } }) },
    files: { downloadCardByEvent: async () => ({ blob: new Blob(['%PDF']), name: 'VID.pdf' }) },
  });
  const links = () => [...(shown.find('rp-vid-open-cards')?.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  return { ...shown, links, fetchReady: () => (readyNow = 'CARD_DOWNLOADED') };
}

describe('the cards that wait', () => {
  afterEach(() => setLocale('en'));

  it('are those that are being made or ready, also after the page was opened anew', async () => {
    const { links, find, page } = await open();
    await waitUntil(() => links().length > 0);

    expect(links()).to.deep.equal([`/track/${making}`, `/track/${ready}`]);
    expect(textOf(find('rp-vid-open-cards')!))
      .to.contain('We are making it.')
      .and.to.contain('Download card');
    await expectAccessible(page);
  });

  it('stay in their place when they are fetched here', async () => {
    const { links, find, fetchReady } = await open();
    await waitUntil(() => links().length > 0);
    const download = find('rp-card-download')!;
    Object.assign(download, { save: () => {} });

    fetchReady();
    clickButton(download, 'Download card: Card 2');
    await waitUntil(() => textOf(download).includes('The card was downloaded.'));

    expect(links()).to.deep.equal([`/track/${making}`, `/track/${ready}`]);
  });

  it('are not asked for without the scope of the history', async () => {
    const { portal, links } = await open({ scopes: ['Manage-VID', 'Manage-Credentials'] });

    expect(portal.calls.map(({ operation }) => operation)).not.to.include('getServiceHistory');
    expect(links()).to.deep.equal([]);
  });
});
