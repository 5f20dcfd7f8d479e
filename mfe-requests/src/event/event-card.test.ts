import { expect, waitUntil } from '@open-wc/testing';
import { ApiError, NetworkError } from '@rp/shared-client';
import { clickButton, textOf, type Files } from '@rp/shared-client/testing';
import { deepActiveElement } from '@rp/shared-design';
import { setLocale } from '@rp/shared-design/i18n';
import { expectAccessible } from '@rp/shared-design/testing';
import { cardDetail } from '../testing/sample-events.js';
import { show } from '../testing/show.js';
import type { EventCard } from './event-card.js';

const eventId = '8251649601234567';
const pdf = async () => ({ blob: new Blob(['%PDF']), name: 'VID_8251649601234567.pdf' });

/** The page of an event with a card, which stands as told and can be told to move on. */
async function open(
  standing: Parameters<typeof cardDetail>[0],
  { lang = 'en', files = {}, info = {} }: { lang?: string; files?: Files; info?: Record<string, string> } = {},
) {
  const told = (to: typeof standing) => {
    const detail = cardDetail(to);
    return { ...detail, info: { ...detail.info, ...info } };
  };
  let response = told(standing);
  const shown = await show({ path: `/track/${eventId}`, lang, files, answers: { getEventStatus: async () => ({ response }) } });
  const saved: string[] = [];
  const card = shown.find('rp-requests-event-card') as EventCard | undefined;
  if (card) card.save = ({ name }) => void saved.push(name);
  const turn = (to: typeof standing) => {
    response = told(to);
    shown.portal.context.notifications.changed(eventId);
  };
  return { ...shown, saved, turn };
}

describe('the card on the page of its event', () => {
  afterEach(() => setLocale('en'));

  for (const standing of ['making', 'ready', 'downloaded', 'failed'] as const) {
    for (const lang of ['en', 'ar']) {
      it(`has no accessibility violation when it is ${standing} (${lang})`, async () => {
        const { page } = await open(standing, { lang });

        await expectAccessible(page);
      });
    }
  }

  it('appears as soon as it is ready, without a reload', async () => {
    const { text, turn } = await open('making');
    expect(text()).to.contain('We are making your card').and.not.to.contain('Download the card');

    turn('ready');
    await waitUntil(() => text().includes('Your card is ready'));

    expect(text()).to.contain('Download the card').and.to.contain('AMAL1990');
  });

  it('is saved under the name that the server chose, once; then it says where to ask for another', async () => {
    const { page, portal, find, text, saved } = await open('ready', { files: { downloadCardByEvent: pdf } });

    find('rp-requests-event-card')!.shadowRoot!.querySelector<HTMLElement>('rp-button')!.focus();
    clickButton(page, 'Download the card').click();
    await waitUntil(() => text().includes('Your card was downloaded'));

    expect(saved).to.deep.equal(['VID_8251649601234567.pdf']);
    expect(portal.calls.filter(({ operation }) => operation === 'downloadCardByEvent')).to.have.length(1);
    expect(text()).not.to.contain('Download the card');
    expect(find('a[href="/vid"]')).to.exist;
    await waitUntil(() => textOf(deepActiveElement()!) === 'Your card was downloaded', 'the focus is not lost with the button');
  });

  it('says so when it was downloaded before', async () => {
    const { text, find } = await open('downloaded');

    expect(text()).to.contain('Your card was downloaded Each card can be downloaded once.').and.to.contain('you can ask for a new one');
    expect(find('a[href="/vid"]')).to.exist;
  });

  it('is offered once more as long as its file is kept', async () => {
    const inAMinute = new Date(Date.now() + 60_000).toISOString();
    const { page, text, saved } = await open('downloaded', { files: { downloadCardByEvent: pdf }, info: { downloadableUntilUtc: inAMinute } });

    expect(text()).to.contain('Did the download break off? You can have the same card again until');
    await expectAccessible(page);
    clickButton(page, 'Download it again');
    await waitUntil(() => saved.length === 1);
  });

  it('is not offered any more when its file is gone', async () => {
    const { text } = await open('downloaded', { info: { downloadableUntilUtc: '2026-03-09T10:35:00.000Z' } });

    expect(text()).not.to.contain('Download it again');
  });

  it('that was downloaded in another window a moment ago is told as the back end now knows it', async () => {
    const downloadCardByEvent = async () => {
      throw new ApiError('RES-SER-509', 'not ready', 400);
    };
    const { page, turn, text } = await open('ready', { files: { downloadCardByEvent } });

    clickButton(page, 'Download the card');
    await waitUntil(() => text().includes('The card could not be downloaded'));
    turn('downloaded');

    await waitUntil(() => text().includes('Your card was downloaded'));
    expect(text()).not.to.contain('The card could not be downloaded');
  });

  it('can be tried again when the network failed', async () => {
    let tries = 0;
    const downloadCardByEvent = async () => {
      if (!tries++) throw new NetworkError('offline');
      return pdf();
    };
    const { page, text, saved } = await open('ready', { files: { downloadCardByEvent } });

    clickButton(page, 'Download the card');
    await waitUntil(() => text().includes('The card could not be downloaded'));
    await expectAccessible(page);
    clickButton(page, 'Try again');

    await waitUntil(() => saved.length === 1);
  });

  it('that failed says what holds and where to ask again', async () => {
    const { text, find } = await open('failed');

    expect(text()).to.contain('The card was not made. You can ask for a card again, or for a card of another VID. Go to my VIDs');
    expect(find('rp-requests-event-card')).not.to.exist;
  });
});
