import { expect, waitUntil } from '@open-wc/testing';
import { ApiError, NetworkError, type ResponseOf } from '@rp/shared-client';
import { clickButton, textOf } from '@rp/shared-client/testing';
import { deepActiveElement } from '@rp/shared-design';
import { setLocale } from '@rp/shared-design/i18n';
import { expectAccessible } from '@rp/shared-design/testing';
import { detail } from '../testing/sample-events.js';
import { show } from '../testing/show.js';

const path = '/track/8251649601234567';
const open = (response: ResponseOf<'getEventStatus'>, lang = 'en') => show({ path, lang, answers: { getEventStatus: async () => ({ response }) } });

describe('rp-requests-event-page', () => {
  afterEach(() => setLocale('en'));

  for (const lang of ['en', 'ar']) {
    it(`has no accessibility violation (${lang})`, async () => {
      const { page } = await open(
        detail({ eventStatusCode: 'IN_PROGRESS', summary: 'We are making it.' }, { vid: '6XXXXXXXXXXXXX45', vidType: 'TEMPORARY' }),
        lang,
      );

      await expectAccessible(page);
    });
  }

  it('says what happened, how it stands, and all that is known', async () => {
    const { find, text, portal } = await open(detail({}, { vid: '6XXXXXXXXXXXXX45', vidType: 'TEMPORARY' }));

    expect(textOf(find('h1')!)).to.equal('A temporary VID was created');
    expect(text()).to.contain('Done').and.to.contain('Event ID 8251 6496 0123 4567');
    expect(text()).to.contain('VID type Temporary VID 6XXX XXXX XXXX XX45');
    expect(text()).to.contain('ID used UIN').and.to.contain('How you signed in Code by email');
    expect(portal.titles.at(-1)).to.equal('A temporary VID was created');
    expect(portal.calls[0]?.input).to.deep.equal({ params: { 'event-id': '8251649601234567' }, query: { langCode: 'eng' }, background: false });
  });

  it('names partner, purpose and each detail that was shared, and fills them into the summary', async () => {
    const shared = { partnerName: 'Noor Clinic', purpose: 'Open a patient file', attributeList: 'Full name, Photo' };

    const { text } = await open(detail({ summary: 'You shared $attributes.' }, shared));

    expect(text())
      .to.contain('You shared Full name, Photo.')
      .and.to.contain('Partner Noor Clinic')
      .and.to.contain('Details in it Full name Photo')
      .and.to.contain('Purpose Open a patient file');
  });

  it('names each detail on a line of its own in Arabic, too', async () => {
    const { text } = await open(detail({}, { partnerName: 'Noor Clinic', attributeList: 'الاسم الكامل، الجنس' }));

    expect(text()).to.contain('Details in it الاسم الكامل الجنس');
  });

  it('keeps what was chosen of a detail beside it', async () => {
    const { text } = await open(detail({}, { partnerName: 'Noor Clinic', attributeList: 'Address (Region, Postal code), Photo' }));

    expect(text()).to.contain('Details in it Address (Region, Postal code) Photo');
  });

  it('shows the way that the back end tells', async () => {
    const timeline = [
      { statusCode: 'NEW', status: 'IN_PROGRESS' as const, text: null, atUtc: '2026-03-09T10:05:00.000Z' },
      { statusCode: 'VID_GENERATED', status: 'SUCCESS' as const, text: 'The VID was made', atUtc: '2026-03-09T10:05:01.000Z' },
    ];

    const { find } = await open(detail({ timeline }));

    expect(textOf(find('rp-timeline')!)).to.match(/Done ?: We received your request .* Done ?: The VID was made/);
  });

  it('has no request to receive when an ID was checked', async () => {
    const checked = { requestTypeCode: 'AUTHENTICATION_REQUEST' as const, eventType: 'Authentication', timeline: undefined };

    const { find, text } = await open(detail(checked, { description: 'You signed in.' }));

    expect(textOf(find('rp-timeline')!)).to.match(/^Done ?: You signed in /);
    expect(text()).to.contain('Kind of event Authentication').and.not.to.contain('request');
  });

  it('makes a way from the status where the back end tells none, with what comes next', async () => {
    const { find } = await open(detail({ eventStatusCode: 'IN_PROGRESS', timeline: undefined }));

    expect(textOf(find('rp-timeline')!)).to.match(/Done ?: We received your request .* Now ?: In progress .*Next ?: We tell you when it is done/);
  });

  it('follows the event when it changes', async () => {
    let response = detail({ eventStatusCode: 'IN_PROGRESS' });
    const { portal, find } = await show({ path, answers: { getEventStatus: async () => ({ response }) } });

    response = detail();
    portal.context.notifications.changed('8251649601234567');

    await waitUntil(() => textOf(find('rp-status')!) === 'Done');
    await waitUntil(() => document.body.textContent?.includes('This is now: Done'), 'it is said to those who listen');
  });

  it('follows the event where only the number of unread is known, and no such question counts as activity', async () => {
    let response = detail({ eventStatusCode: 'IN_PROGRESS' });
    const { portal, find } = await show({ path, answers: { getEventStatus: async () => ({ response }) } });

    response = detail();
    portal.unread.set(1);
    await waitUntil(() => textOf(find('rp-status')!) === 'Done');
    portal.unread.set(2);

    const asked = portal.calls.filter(({ operation }) => operation === 'getEventStatus');
    expect(asked.map(({ input }) => (input as { background?: boolean }).background)).to.deep.equal([false, true]);
  });

  it('keeps what it shows when a look of its own fails', async () => {
    const response = detail({ eventStatusCode: 'IN_PROGRESS' });
    const errors: unknown[] = [];
    let fails = false;
    const getEventStatus = async () => {
      if (fails) throw new NetworkError('timeout');
      return { response };
    };
    const { portal, text, find } = await show({ path, answers: { getEventStatus } });
    Object.assign(portal.context.telemetry, { error: (error: unknown) => errors.push(error) });

    fails = true;
    portal.unread.set(1);
    await waitUntil(() => errors.length === 1);

    expect(textOf(find('rp-status')!)).to.equal('In progress');
    expect(text()).not.to.contain('We could not load this event');
  });

  it('keeps the focus where it is when the event changes', async () => {
    let response = detail({ eventStatusCode: 'IN_PROGRESS' });
    const { portal, find } = await show({ path, answers: { getEventStatus: async () => ({ response }) } });
    find('a.back')!.focus();

    response = detail();
    portal.context.notifications.changed('8251649601234567');
    await waitUntil(() => textOf(find('rp-status')!) === 'Done');

    expect(deepActiveElement()).to.equal(find('a.back'));
  });

  for (const code of ['RES-SER-459', 'RES-SER-511']) {
    it(`says that there is no such event, with the number kept (${code})`, async () => {
      const refuse = async () => {
        throw new ApiError(code, 'not yours', 200);
      };

      const { page, find } = await show({ path, answers: { getEventStatus: refuse } });

      expect(textOf(find('h1')!)).to.equal('We cannot find this event');
      expect((find('rp-field input') as HTMLInputElement).value).to.equal('8251649601234567');
      await expectAccessible(page);
    });
  }

  it('keeps the focus on the heading when the ID that was typed is of no event', async () => {
    const refuse = async () => {
      throw new ApiError('RES-SER-459', 'not yours', 200);
    };
    const { portal, find } = await show({ path: '/track', answers: { getEventStatus: refuse } });

    portal.context.router.navigate(path);
    await waitUntil(() => find('h1') && textOf(find('h1')!) === 'We cannot find this event' && find('rp-field input'));

    await waitUntil(() => deepActiveElement() === find('h1'));
  });

  it('keeps its one heading, and the focus on it, when the answer comes', async () => {
    let answer = () => {};
    const getEventStatus = () =>
      new Promise<never>((_, reject) => {
        answer = () => reject(new ApiError('RES-SER-459', 'not yours', 200));
      });
    const { portal, find } = await show({ path: '/track', answers: { getEventStatus } });
    portal.context.router.navigate(path);
    await waitUntil(() => find('rp-requests-event-page') && deepActiveElement() === find('h1'));

    answer();
    await waitUntil(() => textOf(find('h1')!) === 'We cannot find this event');

    expect(deepActiveElement()).to.equal(find('h1'));
  });

  it('has a title without a full stop, and no summary that says the same', async () => {
    const words = 'A temporary VID was created.';

    const { find, text } = await open(detail({ summary: words }, { description: words }));

    expect(textOf(find('h1')!)).to.equal('A temporary VID was created');
    expect(find('.summary')).not.to.exist;
    expect(text().match(/A temporary VID was created/g)).to.have.length(1);
  });

  for (const [type, sentence] of [
    ['GENERATE_VID', 'No VID was created, and nothing was changed. You can try again. Go to my VIDs'],
    ['REVOKE_VID', 'The VID was not revoked. Nothing was changed. You can try again. Go to my VIDs'],
    ['ORDER_PHYSICAL_CARD', 'It was not done. Nothing was changed. You can try again.'],
  ] as const) {
    it(`says what to do when it failed (${type})`, async () => {
      const { text, page } = await open(detail({ eventStatusCode: 'FAILED', requestTypeCode: type }));

      expect(text()).to.contain(sentence);
      await expectAccessible(page);
    });
  }

  it('says nothing of another try when it did not fail', async () => {
    const { text } = await open(detail());

    expect(text()).not.to.contain('You can try again');
  });

  it('offers another try when it could not ask', async () => {
    let tries = 0;
    const getEventStatus = async () => {
      if (!tries++) throw new NetworkError('timeout');
      return { response: detail() };
    };
    const { page, find, text } = await show({ path, answers: { getEventStatus } });
    expect(text()).to.contain('We could not load this event');

    clickButton(page, 'Try again');

    await waitUntil(() => textOf(find('h1')!) === 'A temporary VID was created');
    await waitUntil(() => deepActiveElement() === find('h1'), 'the focus is not lost with the button');
  });

  it('leads back to the history as it was left, and to nothing else', async () => {
    const answers = { getEventStatus: async () => ({ response: detail() }) };

    const left = 'left=8251649601234567';
    const kept = await show({ path: `${path}?back=%3Fstatus%3DFAILED%26shown%3D20`, answers });
    expect(kept.find('a.back')).to.have.attribute('href', `/history?status=FAILED&shown=20&${left}`);
    const forged = await show({ path: `${path}?back=https://elsewhere.test`, answers });
    expect(forged.find('a.back')).to.have.attribute('href', `/history?${left}`);
  });

  it('leads back to its row before its answer is there, too', async () => {
    const { portal, find } = await show({ path: '/history', answers: { getEventStatus: () => new Promise(() => {}) } });

    portal.context.router.navigate(path);
    await waitUntil(() => find('a.back'));

    expect(find('a.back')).to.have.attribute('href', '/history?left=8251649601234567');
  });

  it('gives the focus to the heading when the resident comes from the history', async () => {
    const { portal } = await show({ answers: { getEventStatus: async () => ({ response: detail() }) } });

    portal.context.router.navigate(path);

    await waitUntil(() => deepActiveElement()?.localName === 'h1');
  });
});
