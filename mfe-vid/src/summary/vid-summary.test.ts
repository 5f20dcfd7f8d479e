import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { NetworkError } from '@rp/shared-client';
import { clickButton, createTestContext, textOf, type Answers } from '@rp/shared-client/testing';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { expectAccessible, withStyles } from '@rp/shared-design/testing';
import { mfe } from '../slots.js';
import { perpetual, temporary } from '../testing/sample-vids.js';
import type { VidSummary } from './vid-summary.js';

async function show(listVids: NonNullable<Answers['listVids']>, lang = 'en') {
  await contribute(mfe.name, (tag) => mfe.words!(tag));
  await setLocale(lang);
  await withStyles();
  const portal = createTestContext({ answers: { listVids } });
  const card = await fixture<VidSummary>(html`<rp-vid-summary .context=${portal.context}></rp-vid-summary>`);
  await waitUntil(() => !card.shadowRoot!.querySelector('rp-skeleton'));
  return { card, portal, text: () => textOf(card) };
}

describe('rp-vid-summary', () => {
  afterEach(() => setLocale('en'));

  for (const [lang, words] of Object.entries({ en: 'You have 2 VIDs.', ar: 'لديك معرّفان افتراضيان.' })) {
    it(`counts the VIDs and names the one that ends next (${lang})`, async () => {
      const soon = { ...temporary, expiryUtc: new Date(Date.now() + 30.5 * 60_000).toISOString() };

      const { card, text } = await show(async () => ({ response: [perpetual, soon] }), lang);

      expect(text()).to.contain(words).and.to.contain('6XXX…45');
      await expectAccessible(card);
    });
  }

  it('lists three, those that end next first', async () => {
    const endingIn = (hours: number, number: string) => ({
      ...temporary,
      maskedVid: number,
      expiryUtc: new Date(Date.now() + hours * 3_600_000 + 60_000).toISOString(),
    });

    const { card, text } = await show(async () => ({ response: [perpetual, endingIn(9, '9XXXXXXXXXXXXX99'), endingIn(2, '2XXXXXXXXXXXXX22'), temporary] }));

    const numbers = [...card.shadowRoot!.querySelectorAll('.number')].map((each) => each.textContent!.replace(/[\u2060\u2068\u2069]/g, ''));
    expect(numbers).to.deep.equal(['2XXX…22', '9XXX…99', '4XXX…93']);
    expect(text()).to.contain('Ends in 2 hours').and.to.contain('No end date');
  });

  it('says that there is none', async () => {
    const { text } = await show(async () => ({ response: [] }));

    expect(text()).to.contain('You have no VID now.');
  });

  it('counts again when an event of the resident changed, which counts as no activity', async () => {
    let vids = [perpetual];
    const { portal, text } = await show(async () => ({ response: vids }));

    vids = [perpetual, temporary as never];
    portal.context.notifications.changed('8251649601234567');

    await waitUntil(() => text().includes('You have 2 VIDs.'));

    expect(portal.calls.map(({ input }) => Boolean((input as { background?: boolean }).background))).to.deep.equal([false, true]);
  });

  it('offers another try when it could not ask', async () => {
    let tries = 0;
    const { card, text } = await show(async () => {
      if (!tries++) throw new NetworkError('timeout');
      return { response: [perpetual] };
    });
    expect(text()).to.contain('We could not load your VIDs');

    clickButton(card, 'Try again');

    await waitUntil(() => text().includes('You have 1 VID.'));
  });
});
