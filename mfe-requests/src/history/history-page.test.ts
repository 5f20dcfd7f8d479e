import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ApiError, NetworkError, type CardDownload } from '@rp/shared-client';
import { clickButton, createTestContext, textOf, tick, type Answers } from '@rp/shared-client/testing';
import { deepActiveElement } from '@rp/shared-design';
import { setLocale } from '@rp/shared-design/i18n';
import { expectAccessible } from '@rp/shared-design/testing';
import type { RequestsApp } from '../requests-app.js';
import { event, events, pageOf } from '../testing/sample-events.js';
import { show } from '../testing/show.js';
import type { HistoryPdf } from './history-pdf.js';

type Find = (selector: string) => HTMLElement | undefined;

function write(find: Find, text: string) {
  const input = find('rp-field input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** A back end that filters by status and event ID. */
const answerTo =
  (all: () => ReturnType<typeof events>): NonNullable<Answers['getServiceHistory']> =>
  async ({ query: { statusFilter, searchText = '', ...place } = {} }) =>
    pageOf(
      all().filter(({ eventId, eventStatusCode }) => eventId.includes(searchText) && (!statusFilter || statusFilter === eventStatusCode)),
      place,
    );

/** A back end that keeps pins. */
function pinning(pinned: Set<string>): Answers {
  const all = () => events(12).map((each) => ({ ...each, pinnedStatus: pinned.has(each.eventId) }));
  const ordered = () => [...all().filter(({ pinnedStatus }) => pinnedStatus), ...all().filter(({ pinnedStatus }) => !pinnedStatus)];
  const done = async () => ({ response: { status: '200' as const } });
  return {
    getServiceHistory: async ({ query }) => pageOf(ordered(), query),
    pinEvent: ({ params }) => (pinned.add(params!.eventId), done()),
    unpinEvent: ({ params }) => (pinned.delete(params!.eventId), done()),
  };
}

describe('rp-requests-history-page', () => {
  afterEach(() => setLocale('en'));

  it('shows its heading before any event is there', async () => {
    const { context } = createTestContext({ path: '/history', answers: { getServiceHistory: () => new Promise(() => {}) } });

    const page = await fixture<RequestsApp>(html`<rp-requests-app .context=${context}></rp-requests-app>`);

    expect(textOf(page)).to.match(/^My history/);
  });

  for (const lang of ['en', 'ar']) {
    it(`has no accessibility violation (${lang})`, async () => {
      const { page } = await show({ lang, path: '/history?status=FAILED' });

      await expectAccessible(page);
    });
  }

  it('says what happened, when, how it stands, and the event ID', async () => {
    const pinned = event(0, { eventStatusCode: 'FAILED', pinnedStatus: true });

    const { rows, find } = await show({ answers: { getServiceHistory: async () => pageOf([pinned], {}) } });

    expect(textOf(rows()[0]!)).to.match(/^Event number 0 .* 9 March 2026.* Pinned Failed Event ID 8251 6496 0123 4567 Unpin$/);
    expect(find('a[href="/track/8251649601234567"]')).to.exist;
    expect(find('rp-time[format=relative]'), 'a time that keeps itself right').to.exist;
  });

  it('uses the words of a back end that names neither status nor instant', async () => {
    const old = event(0, { eventStatusCode: undefined, timeStampUtc: undefined, requestTypeCode: undefined });

    const { rows } = await show({ answers: { getServiceHistory: async () => pageOf([old], {}) } });

    expect(textOf(rows()[0]!)).to.contain('9 Mar 2026, 10:05').and.to.contain('Success');
  });

  describe('loading more', () => {
    it('appends by cursor, gives the focus to the first new row and says how many there are', async () => {
      const { page, portal, rows, asked, text } = await show();
      expect(text()).to.contain('10 of 23 events');

      clickButton(page, 'Load more');
      await waitUntil(() => rows().length === 20);
      await waitUntil(() => deepActiveElement()?.textContent?.includes('Event number 10'), 'the focus is at the first new row');

      expect(asked()[1]!.query).to.include({ cursor: '10' });
      expect(text()).to.contain('20 of 23 events');
      expect(portal.navigations).to.deep.equal(['/history?shown=20']);
    });

    it('ends with the last page', async () => {
      const { page, rows, text } = await show();

      clickButton(page, 'Load more');
      await waitUntil(() => rows().length === 20);
      clickButton(page, 'Load more');
      await waitUntil(() => rows().length === 23);

      expect(text()).to.contain('23 events').and.not.to.contain('Load more');
    });

    it('asks by page number where there is no cursor, and shows no event twice', async () => {
      const moved = [events(10), [event(9), ...events(12).slice(10)]]; // a new event pushed the tenth to the next page
      const getServiceHistory = async ({ query = {} }: { query?: { pageIndex?: number } }) => ({
        response: { pageIndex: query.pageIndex ?? 0, pageSize: 10, totalItems: 12, totalPages: 2, data: moved[query.pageIndex ?? 0]! },
      });
      const { page, rows, asked } = await show({ answers: { getServiceHistory } });

      clickButton(page, 'Load more');
      await waitUntil(() => rows().length === 12);

      expect(asked()[1]!.query).to.include({ pageIndex: 1 });
    });

    it('keeps what is loaded when it fails, and goes on from there', async () => {
      let fails = true;
      const all = events(15);
      const getServiceHistory = async ({ query }: { query?: { cursor?: string } }) => {
        await new Promise(requestAnimationFrame); // long enough for the panel to go
        if (query?.cursor && fails) throw new NetworkError('timeout');
        return pageOf(all, query);
      };
      const { page, rows, text, find } = await show({ answers: { getServiceHistory } });

      clickButton(page, 'Load more');
      await waitUntil(() => text().includes('We could not load your history'));
      expect(rows()).to.have.length(10);
      await waitUntil(() => find('rp-error')?.matches(':focus-within'), 'the focus is not lost with the button');
      const panel = find('rp-error');
      clickButton(page, 'Try again');
      await waitUntil(() => find('rp-error') !== panel && find('rp-error')?.matches(':focus-within'), 'the focus is at the new button');
      fails = false;
      clickButton(page, 'Try again');

      await waitUntil(() => rows().length === 15);
    });

    it('shows as many rows again after a reload of the page', async () => {
      const { rows } = await show({ path: '/history?shown=20' });

      expect(rows()).to.have.length(20);
    });

    it('carries how many rows there are to the page of an event', async () => {
      const { find } = await show({ path: '/history?status=FAILED&shown=20' });

      expect(find('rp-requests-event-item')).to.have.attribute('href', '/track/8251649601234567?back=%3Fstatus%3DFAILED%26shown%3D20');
    });

    it('comes back to the row that was left, and forgets it', async () => {
      const { portal, rows } = await show({ path: `/history?shown=20&left=${event(14).eventId}` });

      await waitUntil(() => deepActiveElement()?.textContent?.includes('Event number 14'));

      expect(rows()).to.have.length(20);
      expect(portal.navigations).to.deep.equal(['/history?shown=20']);
    });

    it('leaves the focus alone when the row that was left is not there', async () => {
      const { portal } = await show({ path: '/history?left=1111111111111111' });

      await waitUntil(() => portal.navigations.length === 1);

      expect(portal.navigations).to.deep.equal(['/history']);
      expect(deepActiveElement()?.localName).not.to.equal('a');
    });
  });

  describe('filters', () => {
    it('SH-43: stand in the address, are asked of the server, and can be taken away one by one', async () => {
      const { page, portal, asked, find, audited } = await show();

      tick(page, 'Failed');
      tick(page, 'Shared data');
      clickButton(page, 'Show events');
      await waitUntil(() => asked().length === 2);
      expect(portal.navigations).to.deep.equal(['/history?type=DATA_SHARE_REQUEST&status=FAILED']);
      expect(asked()[1]!.query).to.include({ serviceType: 'DATA_SHARE_REQUEST', statusFilter: 'FAILED' });
      expect(audited).to.deep.equal(['RP-004', 'RP-009', 'RP-010']);

      clickButton(page, 'Remove the filter Failed');
      await waitUntil(() => asked().length === 3);

      expect(portal.navigations.at(-1)).to.equal('/history?type=DATA_SHARE_REQUEST');
      expect(find('.chip')).to.have.trimmed.text('Shared data');
    });

    it('follow the browser back', async () => {
      const { portal, asked, find } = await show();
      portal.context.router.navigate('/history?status=FAILED');
      await waitUntil(() => asked().length === 2 && find('input[value=FAILED]:checked'));

      portal.context.router.navigate('/history');
      await waitUntil(() => asked().length === 3);

      await waitUntil(() => !find('input[value=FAILED]:checked'));
    });

    it('say what is wrong with a period and ask nothing', async () => {
      const { page, portal, find, text } = await show();

      tick(page, 'From one day to another');
      await waitUntil(() => find('rp-date-range input[inputmode=numeric]'));
      clickButton(page, 'Show events');
      await waitUntil(() => find('rp-date-range .rp-error'));

      expect(text()).to.contain('First day: write the');
      expect(portal.navigations).to.deep.equal([]);
      await expectAccessible(page);
    });

    it('that let nothing through say so, and can be cleared', async () => {
      const all = events(3);
      const getServiceHistory = async ({ query }: { query?: { statusFilter?: string } }) => pageOf(query?.statusFilter ? [] : all, {});
      const { page, rows, text } = await show({ path: '/history?status=FAILED', answers: { getServiceHistory } });
      expect(text()).to.contain('No events match your filters');
      await expectAccessible(page);

      clickButton(page, 'Remove the filter Failed');

      await waitUntil(() => rows().length === 3);
    });

    for (const query of ['?status=FAILED,BOGUS', '?status=FAILED&from=2026-13-45', '?status=FAILED&from=2026-03-09&to=2026-01-01']) {
      it(`that are not known are left out, and it is said until others are chosen (${query})`, async () => {
        const { page, portal, find, asked, text } = await show({ path: `/history${query}` });
        const sentence = 'A filter in the address is not known and was left out.';

        await waitUntil(() => portal.navigations.at(-1) === '/history?status=FAILED');
        expect(find('rp-alert')).to.contain.text(sentence);
        expect(asked()).to.have.length(1);
        await expectAccessible(page);
        clickButton(page, 'Remove the filter Failed');

        await waitUntil(() => !text().includes(sentence));
        expect(portal.navigations).to.deep.equal(['/history?status=FAILED', '/history']);
      });
    }

    it('are carried to the page of an event and back', async () => {
      const { find } = await show({ path: '/history?status=FAILED' });

      expect(find('rp-requests-event-item')).to.have.attribute('href', '/track/8251649601234567?back=%3Fstatus%3DFAILED');
    });
  });

  describe('searching by event ID', () => {
    it('takes part of one in any digits, puts it in the address and asks the server', async () => {
      const { page, portal, asked, find, audited } = await show();

      write(find, '٨٢٥١ 64');
      clickButton(page, 'Show events');
      await waitUntil(() => asked().length === 2);

      expect(portal.navigations).to.deep.equal(['/history?search=825164']);
      expect(asked()[1]!.query).to.include({ searchText: '825164' });
      expect(find('.chip')).to.contain.text('825164');
      expect(audited).to.deep.equal(['RP-004', 'RP-003']);
    });

    for (const [text, error] of Object.entries({
      '82x5': 'An event ID has digits only. Check what you entered.',
      '12345678901234567': 'An event ID has no more than 16 digits. You entered 17 digits.',
    })) {
      it(`says at the field what is wrong with "${text}", and loses nothing`, async () => {
        const { page, portal, find } = await show();

        tick(page, 'Failed');
        write(find, text);
        clickButton(page, 'Show events');
        await waitUntil(() => find('rp-field .rp-error'));

        expect(find('rp-field .rp-error')).to.have.text(error);
        await waitUntil(() => deepActiveElement() === find('rp-field input'));
        expect((find('rp-field input') as HTMLInputElement).value).to.equal(text);
        expect(find('input[value=FAILED]:checked')).to.exist;
        expect(portal.navigations).to.deep.equal([]);
        await expectAccessible(page);
      });
    }

    it('shows what the address searches for, and lets it be taken away', async () => {
      const { page, find, portal } = await show({ path: '/history?search=8251' });
      expect((find('rp-field input') as HTMLInputElement).value).to.equal('8251');

      clickButton(page, 'Remove the filter Event ID 8251');

      await waitUntil(() => (find('rp-field input') as HTMLInputElement).value === '');
      expect(portal.navigations).to.deep.equal(['/history']);
    });
  });

  describe('pinning', () => {
    it('puts an event first, keeps the focus on it, and can be taken back', async () => {
      const pinned = new Set<string>();
      const { page, portal, rows, audited } = await show({ answers: pinning(pinned) });

      clickButton(page, 'Pin to the top: Event number 3');
      await waitUntil(() => textOf(rows()[0]!).includes('Event number 3'));
      expect(textOf(rows()[0]!)).to.contain('Pinned').and.to.contain('Unpin');
      await waitUntil(() => deepActiveElement()?.getAttribute('aria-label')?.startsWith('Unpin'), 'the focus went with the row');
      expect(audited).to.deep.equal(['RP-006']);
      await waitUntil(() => portal.offers.length === 1);
      expect(portal.toasts).to.deep.equal(['Pinned. It stays at the top of your history.']);
      await expectAccessible(page);
      portal.offers[0]!.run();

      await waitUntil(() => textOf(rows()[0]!).includes('Event number 0'));
      expect(pinned.size).to.equal(0);
    });

    it('that is refused says why and changes nothing', async () => {
      const pinEvent = async () => {
        throw new NetworkError('offline');
      };
      const { page, portal, rows } = await show({ answers: { pinEvent } });

      clickButton(page, 'Pin to the top: Event number 3');
      await waitUntil(() => portal.toasts.length === 1);

      expect(portal.toasts[0]).to.contain('You are offline');
      expect(textOf(rows()[0]!)).to.contain('Event number 0');
    });

    it('that was not allowed at sign-in leads there again', async () => {
      const pinEvent = async () => {
        throw new ApiError('RES-SER-403', 'scope', 403);
      };
      const { page, portal } = await show({ answers: { pinEvent } });

      clickButton(page, 'Pin to the top: Event number 3');
      await waitUntil(() => portal.offers.length === 1);
      portal.offers[0]!.run();

      expect(portal.logins).to.have.length(1);
    });
  });

  describe('the list as PDF', () => {
    const pdf = async () => ({ blob: new Blob(['%PDF']), name: 'View_history.pdf' });

    it('holds what the filters let through, and comes once however often one presses', async () => {
      const { page, portal, find, audited } = await show({ path: '/history?status=FAILED&search=8251', files: { downloadServiceHistory: pdf } });
      const saved: string[] = [];
      (find('rp-requests-history-pdf') as HistoryPdf).save = ({ name }) => void saved.push(name);

      clickButton(page, 'Download this list as PDF').click();
      await waitUntil(() => saved.length > 0);

      const asked = portal.calls.filter(({ operation }) => operation === 'downloadServiceHistory');
      expect(asked).to.have.length(1);
      expect((asked[0]!.input as { query: object }).query).to.include({ languageCode: 'eng', statusFilter: 'FAILED', searchText: '8251' });
      expect(saved).to.deep.equal(['View_history.pdf']);
      expect(audited).to.deep.equal(['RP-005']);
    });

    it('says that it holds no more than a hundred', async () => {
      const { text } = await show({ answers: { getServiceHistory: async ({ query }) => pageOf(events(101), query) } });

      expect(text()).to.contain('The PDF holds the first 100 of 101 events.');
    });

    it('that fails says so, and can be tried again', async () => {
      let tries = 0;
      const downloadServiceHistory = async () => {
        if (!tries++) throw new NetworkError('timeout');
        return pdf();
      };
      const { page, find, text } = await show({ files: { downloadServiceHistory } });
      (find('rp-requests-history-pdf') as HistoryPdf).save = () => {};

      clickButton(page, 'Download this list as PDF');
      await waitUntil(() => text().includes('The PDF could not be downloaded'));
      await expectAccessible(page);
      clickButton(page, 'Try again');

      await waitUntil(() => !text().includes('The PDF could not be downloaded'));
      expect(tries).to.equal(2);
    });
  });

  it('says that nothing has happened yet, without filters', async () => {
    const { page, find, text } = await show({ answers: { getServiceHistory: async () => pageOf([], {}) } });

    expect(text()).to.contain('Nothing has happened yet');
    expect(find('rp-requests-history-filters')).not.to.exist;
    await expectAccessible(page);
  });

  it('shows an error with another try', async () => {
    let tries = 0;
    const getServiceHistory = async () => {
      if (!tries++) throw new NetworkError('offline');
      return pageOf(events(2), {});
    };
    const { page, rows, text } = await show({ answers: { getServiceHistory } });
    expect(text()).to.contain('We could not load your history');
    await expectAccessible(page);

    clickButton(page, 'Try again');

    await waitUntil(() => rows().length === 2);
  });

  describe('news', () => {
    it('of an event that is listed change it in place, which counts as no activity', async () => {
      let all = [event(0, { eventStatusCode: 'IN_PROGRESS' }), event(1)];
      const { portal, rows, asked } = await show({ answers: { getServiceHistory: async () => pageOf(all, {}) } });

      all = [event(0), event(1)];
      portal.context.notifications.changed(event(0).eventId);

      await waitUntil(() => textOf(rows()[0]!).includes('Done'));
      expect(asked().map(({ background }) => Boolean(background))).to.deep.equal([false, true]);
    });

    it('that come while more is being loaded are looked for afterwards', async () => {
      let all = [event(0, { eventStatusCode: 'IN_PROGRESS' }), ...events(12).slice(1)];
      let more = () => {};
      const held = new Promise<void>((resolve) => (more = resolve));
      const getServiceHistory: Answers['getServiceHistory'] = async ({ query }) => {
        if (query?.cursor) await held;
        return pageOf(all, query);
      };
      const { page, portal, rows, asked } = await show({ answers: { getServiceHistory } });

      clickButton(page, 'Load more');
      await waitUntil(() => asked().length === 2);
      all = events(12);
      portal.context.notifications.changed(event(0).eventId);
      await page.updateComplete;
      more();

      await waitUntil(() => rows().length === 12);
      await waitUntil(() => textOf(rows()[0]!).includes('Done'));
    });

    it('are looked for again when the resident loads more meanwhile', async () => {
      let all = [event(0, { eventStatusCode: 'IN_PROGRESS' }), ...events(12).slice(1)];
      let looks = 0;
      const aborted = (signal: AbortSignal) => new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
      const getServiceHistory: Answers['getServiceHistory'] = async ({ query, background }, signal) => {
        if (background && !looks++) await aborted(signal!);
        return pageOf(all, query);
      };
      const { page, portal, rows } = await show({ answers: { getServiceHistory } });

      all = events(12);
      portal.context.notifications.changed(event(0).eventId);
      await waitUntil(() => looks === 1);
      clickButton(page, 'Load more');

      await waitUntil(() => rows().length === 12);
      await waitUntil(() => textOf(rows()[0]!).includes('Done'));
    });

    it('of another event show at once when nobody is in the list, and are said', async () => {
      let all = events(12).slice(1);
      const { portal, rows } = await show({ answers: { getServiceHistory: async ({ query }) => pageOf(all, query) } });
      window.scrollTo({ top: 0, behavior: 'instant' }); // the test before has scrolled

      all = events(12);
      portal.context.notifications.changed(event(0).eventId);

      await waitUntil(() => textOf(rows()[0]!).includes('Event number 0'));
      await waitUntil(() => document.body.textContent?.includes('1 new event in the list'));
    });

    it('of another event wait behind a button while someone is in the list, and move nothing', async () => {
      let all = events(12).slice(1);
      const { page, portal, rows, text } = await show({ answers: { getServiceHistory: async ({ query }) => pageOf(all, query) } });
      rows()[2]!.focus();

      all = events(12);
      portal.context.notifications.changed(event(0).eventId);
      await waitUntil(() => text().includes('Show 1 new event'));
      expect(textOf(rows()[0]!)).to.contain('Event number 1');
      clickButton(page, 'Show 1 new event');

      await waitUntil(() => deepActiveElement()?.textContent?.includes('Event number 0'));
      expect(rows()).to.have.length(11);
    });

    it('that the filters hide are counted, and shown without filters', async () => {
      let all = [event(1, { eventStatusCode: 'FAILED' })];
      const { page, portal, rows, text } = await show({ path: '/history?status=FAILED', answers: { getServiceHistory: answerTo(() => all) } });

      all = [event(0), ...all];
      portal.context.notifications.changed(event(0).eventId);
      await waitUntil(() => text().includes('1 new event is hidden by your filters.'));
      expect(rows()).to.have.length(1);
      await expectAccessible(page);
      clickButton(page, 'Clear filters');

      await waitUntil(() => rows().length === 2);
      expect(text()).not.to.contain('hidden by your filters');
    });

    it('of an event that the filters no longer let through change it where it stands', async () => {
      let all = [event(0, { eventStatusCode: 'IN_PROGRESS' })];
      const { portal, rows } = await show({ path: '/history?status=IN_PROGRESS', answers: { getServiceHistory: answerTo(() => all) } });

      all = [event(0)];
      portal.context.notifications.changed(event(0).eventId);

      await waitUntil(() => textOf(rows()[0]!).includes('Done'));
    });

    it('that cannot be fetched disturb nobody', async () => {
      let fails = false;
      const errors: unknown[] = [];
      const getServiceHistory = async () => {
        if (fails) throw new NetworkError('timeout');
        return pageOf(events(2), {});
      };
      const { portal, rows, text } = await show({ answers: { getServiceHistory } });
      Object.assign(portal.context.telemetry, { error: (error: unknown) => errors.push(error) });

      fails = true;
      portal.context.notifications.changed('8251649601234567');
      await waitUntil(() => errors.length === 1);

      expect(rows()).to.have.length(2);
      expect(text()).not.to.contain('We could not load');
    });
  });

  it('offers a card that is ready in its row, where it then says that it was downloaded', async () => {
    let statusCode = 'CARD_READY_TO_DOWNLOAD';
    const getServiceHistory = async () => pageOf([event(0, { requestTypeCode: 'VID_CARD_DOWNLOAD', statusCode }), event(1)], {});
    const downloadCardByEvent = async () => {
      statusCode = 'CARD_DOWNLOADED';
      return { blob: new Blob(['%PDF']), name: 'VID_8251649601234567.pdf' };
    };
    const { page, portal, find, rows, text } = await show({ answers: { getServiceHistory }, files: { downloadCardByEvent } });
    const saved: string[] = [];
    (find('rp-card-download') as CardDownload).save = ({ name }) => void saved.push(name);
    expect(textOf(rows()[1]!)).not.to.contain('Download card');
    await expectAccessible(page);

    clickButton(page, 'Download card: Event number 0').click();
    await waitUntil(() => textOf(rows()[0]!).includes('The card was downloaded.'));
    await waitUntil(() => portal.calls.filter(({ operation }) => operation === 'getServiceHistory').length === 2, 'the list asks again');

    expect(saved).to.deep.equal(['VID_8251649601234567.pdf']);
    expect(text()).not.to.contain('Download card');
    expect(portal.navigations).to.deep.equal([]);
  });

  it('asks in the new language after a switch, for as many rows, and keeps the focus', async () => {
    const { page, rows, asked, speak, text } = await show();
    clickButton(page, 'Load more');
    await waitUntil(() => rows().length === 20 && deepActiveElement()?.textContent?.includes('Event number 10'));

    await speak('ar');
    await waitUntil(() => asked().length === 4);

    expect(
      asked()
        .slice(2)
        .map(({ params }) => params.langCode),
    ).to.deep.equal(['ara', 'ara']);
    await waitUntil(() => text().includes('20 من 23 حدثًا'));
    expect(rows()).to.have.length(20);
    expect(deepActiveElement()?.textContent).to.contain('Event number 10');
  });
});
