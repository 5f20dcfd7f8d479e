import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { deepActiveElement } from '@rp/shared-design';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { expectAccessible, withStyles } from '@rp/shared-design/testing';
import { ApiError, NetworkError } from '../errors.js';
import { clickButton, createTestContext, textOf, type Files } from '../testing.js';
import { clientWords } from '../words.js';
import type { CardDownload } from './card-download.js';
import './card-download.js';
import { cardStandingOf } from './card-standing.js';
import type { CardTouchedEvent } from './card-touched-event.js';

const eventId = '8251649601234567';
const pdf = async () => ({ blob: new Blob(['%PDF']), name: 'VID_8251649601234567.pdf' });

/** A card that is ready, unless the test says otherwise. */
async function show({ file = pdf as NonNullable<Files['downloadCardByEvent']>, standing = 'ready', lang = 'en' } = {}) {
  await contribute('client', clientWords);
  await setLocale(lang);
  await withStyles();
  const { context, calls } = createTestContext({ files: { downloadCardByEvent: file } });
  const saved: string[] = [];
  const touched: string[] = [];
  const card = await fixture<CardDownload>(html`
    <rp-card-download
      rule
      .api=${context.api}
      event-id=${eventId}
      standing=${standing}
      what="A card"
      .save=${({ name }: { name: string }) => void saved.push(name)}
      @rp-card-touched=${(event: CardTouchedEvent) => void touched.push(event.eventId)}
    ></rp-card-download>
  `);
  return { card, calls, saved, touched, text: () => textOf(card) };
}

describe('rp-card-download', () => {
  afterEach(() => setLocale('en'));

  for (const lang of ['en', 'ar']) {
    it(`has no accessibility violation (${lang})`, async () => {
      const { card } = await show({ lang });

      await expectAccessible(card);
    });
  }

  it('saves the card once however often one presses, says so, and keeps the focus', async () => {
    const { card, calls, saved, touched, text } = await show();

    card.shadowRoot!.querySelector<HTMLElement>('rp-button')!.focus();
    clickButton(card, 'Download card: A card').click();
    await waitUntil(() => text().includes('The card was downloaded.'));

    expect(saved).to.deep.equal(['VID_8251649601234567.pdf']);
    expect(calls).to.deep.equal([{ operation: 'downloadCardByEvent', input: { params: { eventId } } }]);
    expect(touched).to.deep.equal([eventId]);
    expect(text()).to.contain('How to open the PDF').and.not.to.contain('Download card');
    await waitUntil(() => textOf(deepActiveElement()!) === 'The card was downloaded.', 'the focus is not lost with the button');
    await expectAccessible(card);
  });

  it('says why it failed, and can be tried again', async () => {
    let tries = 0;
    const { card, saved, touched, text } = await show({
      file: async () => {
        if (!tries++) throw new NetworkError('offline');
        return pdf();
      },
    });

    clickButton(card, 'Download card: A card');
    await waitUntil(() => text().includes('The card could not be downloaded'));
    expect(touched).to.deep.equal([]);
    await expectAccessible(card);
    clickButton(card, 'Try again');

    await waitUntil(() => saved.length === 1);
  });

  it('lets its host read the event again when the back end refuses', async () => {
    const { card, touched, text } = await show({ file: () => Promise.reject(new ApiError('RES-SER-509', 'not ready', 400)) });

    clickButton(card, 'Download card: A card');
    await waitUntil(() => touched.length === 1);
    card.standing = 'downloaded';
    await card.updateComplete;

    expect(text()).to.equal('The card was downloaded.');
  });
});

describe('cardStandingOf', () => {
  it('tells the card that is ready from the one that was downloaded; other events have none', () => {
    const standings = [
      cardStandingOf({ requestTypeCode: 'VID_CARD_DOWNLOAD', statusCode: 'CARD_READY_TO_DOWNLOAD' }),
      cardStandingOf({ requestTypeCode: 'VID_CARD_DOWNLOAD', statusCode: 'CARD_DOWNLOADED' }),
      cardStandingOf({ requestTypeCode: 'VID_CARD_DOWNLOAD', statusCode: 'NEW' }),
      cardStandingOf({ requestTypeCode: 'VID_CARD_DOWNLOAD' }),
      cardStandingOf({ requestTypeCode: 'GET_MY_ID', statusCode: 'CARD_READY_TO_DOWNLOAD' }),
    ];

    expect(standings).to.deep.equal(['ready', 'downloaded', undefined, undefined, undefined]);
  });
});
