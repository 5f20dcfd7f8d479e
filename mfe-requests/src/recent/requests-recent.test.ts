import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { NetworkError } from '@rp/shared-client';
import { clickButton, createTestContext, textOf, type Answers } from '@rp/shared-client/testing';
import { contribute, setLocale } from '@rp/shared-design/i18n';
import { expectAccessible, withStyles } from '@rp/shared-design/testing';
import { mfe } from '../slots.js';
import { event, events, pageOf } from '../testing/sample-events.js';
import type { RequestsRecent } from './requests-recent.js';

async function show(getServiceHistory: NonNullable<Answers['getServiceHistory']>, lang = 'en') {
  await contribute(mfe.name, (tag) => mfe.words!(tag));
  await setLocale(lang);
  await withStyles();
  const portal = createTestContext({ answers: { getServiceHistory } });
  const card = await fixture<RequestsRecent>(html`<rp-requests-recent .context=${portal.context}></rp-requests-recent>`);
  await waitUntil(() => !card.shadowRoot!.querySelector('rp-skeleton'));
  return { card, portal, text: () => textOf(card) };
}

describe('rp-requests-recent', () => {
  afterEach(() => setLocale('en'));

  for (const lang of ['en', 'ar']) {
    it(`lists the newest three and leads to all (${lang})`, async () => {
      const { card, text } = await show(async ({ query }) => pageOf(events(9), query), lang);

      expect(text()).to.contain('Event number 2').and.not.to.contain('Event number 3');
      expect(card.shadowRoot!.querySelector('a.all')).to.have.attribute('href', '/history');
      await expectAccessible(card);
    });
  }

  it('says that there is nothing yet', async () => {
    const { text } = await show(async () => pageOf([], {}));

    expect(text()).to.contain('When you use your ID or ask us for something, you see it here.');
  });

  it('shows an event that came in, which counts as no activity', async () => {
    let all = events(3).slice(1);
    const { portal, text } = await show(async () => pageOf(all, {}));

    all = events(3);
    portal.context.notifications.changed(event(0).eventId);

    await waitUntil(() => text().includes('Event number 0'));

    expect(portal.calls.map(({ input }) => Boolean((input as { background?: boolean }).background))).to.deep.equal([false, true]);
  });

  it('offers another try when it could not ask', async () => {
    let tries = 0;
    const { card, text } = await show(async () => {
      if (!tries++) throw new NetworkError('timeout');
      return pageOf(events(1), {});
    });
    expect(text()).to.contain('We could not load your recent activity');

    clickButton(card, 'Try again');

    await waitUntil(() => text().includes('Event number 0'));
  });
});
