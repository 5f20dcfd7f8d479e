import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { components } from '@rp/shared-contract/resident-api';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import { filteredAs } from '../events/event-states.js';
import { serviceTypes } from '../events/event-types.js';
import { historyService } from './history.service.js';
import { historyStore } from './history.store.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

type Item = components['schemas']['EventHistoryItem'];

describe('My history', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp();
  });
  after(() => portal.close());
  beforeEach(async () => {
    await portal.signInAs(people.mira);
    portal.clock.forward({ minutes: 2 });
  });

  const list = async (query?: Record<string, string>, options?: Parameters<TestApp['api']['history']>[1]) =>
    (await portal.api.history(query, options)).response;
  const items = async (query?: Record<string, string>) => (await list({ pageSize: '100', ...query })).data;
  const refused = async (query: Record<string, string>, langCode = 'eng') => refusalOf(await portal.api.history(query, { langCode }));
  /** All events, page by page through the cursor. */
  const walk = async (query: Record<string, string>) => {
    const found: Item[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await list({ ...query, ...(cursor && { cursor }) });
      found.push(...page.data);
      cursor = page.nextCursor;
    }
    return found;
  };

  describe('in pages', () => {
    it('shows pinned events first, then the newest (§7.2)', async () => {
      const { data, pageIndex, pageSize, totalItems, totalPages } = await list();

      assert.deepEqual([pageIndex, pageSize, totalItems, totalPages, data.length], [0, 10, 260, 26, 10]);
      const order = (await items()).map(({ pinnedStatus, createdUtc }) => `${pinnedStatus ? 1 : 0} ${createdUtc}`);
      assert.deepEqual(order, [...order].sort().reverse());
      assert.ok(data[0]?.pinnedStatus && data[9]?.pinnedStatus === false);
    });

    it('leads from page to page by cursor, each event once, the same as by index (§7.3)', async () => {
      const walked = await walk({ pageSize: '23' });

      assert.equal(walked.length, 260);
      assert.equal(new Set(walked.map(({ eventId }) => eventId)).size, 260);
      const third = await list({ pageSize: '23', pageIndex: '2' });
      assert.deepEqual(
        third.data.map(({ eventId }) => eventId),
        walked.slice(46, 69).map(({ eventId }) => eventId),
      );
    });

    it('leads by cursor and by index to the same page of a filter', async () => {
      const filter = { pageSize: '9', statusFilter: 'SUCCESS', serviceType: 'ID_MANAGEMENT_REQUEST,AUTHENTICATION_REQUEST' };
      const walked = await walk(filter);
      const last = Math.ceil(walked.length / 9) - 1;
      assert.ok(last > 5);

      for (const index of [1, last]) {
        const page = await list({ ...filter, pageIndex: String(index) });
        assert.deepEqual(
          page.data.map(({ eventId }) => eventId),
          walked.slice(index * 9, index * 9 + 9).map(({ eventId }) => eventId),
        );
      }
    });

    it('reads no event for a page behind the last one', async () => {
      const { system, config } = portal;
      const store = historyStore(system.store.db, config.ids.partnerId);
      const blind = historyService({ ...system, store: { ...store, page: () => assert.fail('it was read') }, settings: config.history });
      const resident = await portal.signInAs(people.mira);

      const { page, total } = await blind.list(resident, { pageIndex: 9_000, statusFilter: 'SUCCESS' }, 0);

      assert.ok(total > 0);
      assert.deepEqual(page, []);
    });

    it('counts pages and total on along the cursor, also when a new event comes in between', async () => {
      await portal.signInAs(people.yusuf);
      const first = await list({ pageSize: '20' });
      await portal.api.generateVid('Temporary');

      const second = await list({ pageSize: '20', cursor: first.nextCursor ?? '' });

      assert.deepEqual([second.pageIndex, second.totalItems, second.data.length, second.nextCursor], [1, 24, 4, null]);
    });

    it('has an empty page for who has no event, and behind the last', async () => {
      assert.deepEqual([(await list({ pageIndex: '27' })).data, (await list({ pageIndex: '99999999' })).data], [[], []]);
      await portal.signInAs(people.tomas);

      const { data, totalItems, totalPages, nextCursor } = await list();

      assert.deepEqual([data, totalItems, totalPages, nextCursor], [[], 0, 0, null]);
    });

    it('never gives more than a hundred at once', async () => {
      const page = await list({ pageSize: '5000' });

      assert.deepEqual([page.pageSize, page.data.length], [100, 100]);
    });

    it('refuses a cursor that was changed, or belongs to others or to other filters', async () => {
      const nextCursor = (await list()).nextCursor ?? '';
      const changed = nextCursor.replace(/^.{4}/, 'AAAA');

      for (const cursor of [changed, `${nextCursor}0`, 'x', '.', 'eyJ9.']) assert.equal(await refused({ cursor }), 'RES-SER-410 cursor');
      assert.equal(await refused({ cursor: nextCursor, statusFilter: 'FAILED' }), 'RES-SER-410 cursor');
      await portal.signInAs(people.yusuf);
      assert.equal(await refused({ cursor: nextCursor }), 'RES-SER-410 cursor');
    });
  });

  it('says until when a card is given again only where it is given by the event', async () => {
    const downloaded = (await items({ pageSize: '100', statusFilter: 'SUCCESS' })).filter(({ statusCode }) => statusCode === 'CARD_DOWNLOADED');
    const types = new Map(downloaded.map(({ eventId, requestTypeCode }) => [requestTypeCode, eventId]));

    const kept = await Promise.all(
      [...types].map(async ([type, eventId]) => [type, 'downloadableUntilUtc' in (await portal.api.event(eventId)).response.info]),
    );

    assert.deepEqual(Object.fromEntries(kept), {
      DOWNLOAD_PERSONALIZED_CARD: false,
      GET_MY_ID: false,
      UPDATE_MY_UIN: true,
      VID_CARD_DOWNLOAD: true,
    });
  });

  describe('with pins', () => {
    const pin = (eventId: string) => portal.api.ask('pinEvent', 'POST', `/pinned/${eventId}`);
    const unpin = (eventId: string) => portal.api.ask('unpinEvent', 'POST', `/unpinned/${eventId}`);
    const isPinned = async (eventId: string) => (await items({ searchText: eventId }))[0]?.pinnedStatus;

    it('keeps an event on top until it is unpinned, as often as it is asked to (§7.10)', async () => {
      const eventId = (await items({ pageIndex: '2' })).at(-1)?.eventId ?? '';

      const answers = [await pin(eventId), await pin(eventId)];
      const pinned = (await items()).findIndex((item) => item.eventId === eventId);
      await unpin(eventId);

      assert.deepEqual(
        answers.map(({ response }) => response.status),
        ['200', '200'],
      );
      assert.ok(pinned >= 0 && pinned < 6);
      assert.equal(await isPinned(eventId), false);
    });

    it('leads by cursor over pinned events and filters, each event once', async () => {
      const query = { statusFilter: 'SUCCESS,FAILED', serviceType: 'AUTHENTICATION_REQUEST' };
      const chosen = (await walk({ ...query, pageSize: '100' })).filter(({ pinnedStatus }) => !pinnedStatus).slice(5, 9);
      for (const { eventId } of chosen) await pin(eventId);

      const walked = await walk({ ...query, pageSize: '3' });

      const order = walked.map(({ pinnedStatus, createdUtc }) => `${pinnedStatus ? 1 : 0} ${createdUtc}`);
      assert.deepEqual(order, [...order].sort().reverse());
      assert.equal(new Set(walked.map(({ eventId }) => eventId)).size, walked.length);
      assert.ok(chosen.every(({ eventId }) => walked.slice(0, 8).some((item) => item.eventId === eventId)));
      for (const { eventId } of chosen) await unpin(eventId);
    });

    it('changes nothing of others, of what is not there, and of what is no event ID', async () => {
      const theirs = (await items()).find(({ pinnedStatus }) => !pinnedStatus)?.eventId ?? '';
      await portal.signInAs(people.yusuf);

      for (const change of [pin, unpin]) {
        assert.deepEqual([refusalOf(await change(theirs)), refusalOf(await change('0000000000000000'))], ['RES-SER-511', 'RES-SER-459']);
        for (const id of ['123', '12345678901234567', 'abc', '%25', "1'%20or%20'1'='1", '%D9%A1'.repeat(16)]) {
          assert.equal(refusalOf(await change(id)), 'RES-SER-410 eventId', id);
        }
      }
      await portal.signInAs(people.mira);
      assert.equal(await isPinned(theirs), false);
    });
  });

  describe('with filters', () => {
    for (const [serviceType, types] of Object.entries(serviceTypes)) {
      it(`finds the service type ${serviceType} (§5.1)`, async () => {
        const found = await walk({ serviceType, pageSize: '100' });

        assert.deepEqual([...new Set(found.map(({ requestTypeCode }) => requestTypeCode))].sort(), [...types].sort());
      });
    }

    for (const status of Object.keys(filteredAs)) {
      it(`finds the status ${status} (§5.4)`, async () => {
        const found = await walk({ statusFilter: status, pageSize: '100' });

        assert.ok(found.length > 0);
        assert.deepEqual([...new Set(found.map(({ eventStatusCode }) => eventStatusCode))], [status]);
      });
    }

    it('that leave nothing out find all', async () => {
      for (const query of [{ serviceType: 'ALL' }, { statusFilter: 'ALL' }, { serviceType: '', statusFilter: ',' }]) {
        assert.equal((await list(query as Record<string, string>)).totalItems, 260);
      }
    });

    it('take lists in any case, with blanks and a comma too many; ALL beside others adds nothing (§7.4, §7.5)', async () => {
      const both = await list({ statusFilter: ' success,Failed, ,' });
      const [success, failed] = [await list({ statusFilter: 'SUCCESS' }), await list({ statusFilter: 'FAILED' })];

      assert.equal(both.totalItems, success.totalItems + failed.totalItems);
      assert.equal((await list({ statusFilter: 'SUCCESS,ALL' })).totalItems, success.totalItems);
    });

    it('hold all at once (§7.8)', async () => {
      const [some] = await items({ serviceType: 'ID_MANAGEMENT_REQUEST', statusFilter: 'SUCCESS' });
      const day = String(some?.createdUtc).slice(0, 10);
      const query = {
        serviceType: 'ID_MANAGEMENT_REQUEST',
        statusFilter: 'SUCCESS',
        fromDate: day,
        toDate: day,
        searchText: String(some?.eventId).slice(2, 12),
      };

      assert.deepEqual(
        (await items(query)).map(({ eventId }) => eventId),
        [some?.eventId],
      );
      assert.deepEqual(await items({ ...query, statusFilter: 'FAILED' }), []);
      assert.deepEqual(await items({ ...query, serviceType: 'DATA_SHARE_REQUEST' }), []);
      assert.deepEqual(await items({ ...query, fromDate: '2001-01-01', toDate: '2001-01-02' }), []);
      assert.deepEqual(await items({ ...query, searchText: '0000000000000000' }), []);
    });

    it('cut days by the clock of the client (§7.7)', async () => {
      await portal.signInAs(people.tomas);
      const created = (await portal.api.generateVid('Temporary')).eventId; // before noon UTC, on 3 March
      const on = async (date: string, offset: string) =>
        (await list({ fromDate: date, toDate: date }, { headers: { 'time-zone-offset': offset } })).data.map(({ eventId }) => eventId);

      assert.deepEqual(await on('2026-03-03', '0'), [created]);
      assert.deepEqual(await on('2026-03-04', '-900'), [created], 'fifteen hours east it is the fourth already');
      assert.deepEqual(await on('2026-03-02', '720'), [created], 'twelve hours west it is still the second');
      assert.deepEqual(await on('2026-03-03', '720'), []);
    });

    it('reach as far as a date can be written, whatever the clock of the client', async () => {
      const all = (await list()).totalItems;

      for (const offset of ['-1440', '-330', '0', '1440']) {
        const found = async (fromDate: string, toDate: string) => (await list({ fromDate, toDate }, { headers: { 'time-zone-offset': offset } })).totalItems;
        assert.deepEqual([await found('0000-01-01', '9999-12-31'), await found('0001-01-01', '9999-12-30')], [all, all], offset);
        assert.deepEqual([await found('0000-01-01', '0000-01-01'), await found('9999-12-31', '9999-12-31')], [0, 0], offset);
      }
    });

    it('find part of an event ID literally (§7.6)', async () => {
      const [some] = await items();

      assert.equal((await items({ searchText: String(some?.eventId) })).length, 1);
      for (const searchText of ['%', '_', '\\', "'", '____']) assert.deepEqual(await items({ searchText }), [], searchText);
    });

    it('are refused by name (§7.2, §7.3)', async () => {
      assert.equal(await refused({ serviceType: 'NONSENSE' }), 'RES-SER-410 serviceType');
      assert.equal(await refused({ statusFilter: 'SUCCESS,DONE' }), 'RES-SER-410 statusFilter');
      assert.equal(await refused({ sortType: 'UP' }), 'RES-SER-410 sortType');
      for (const sortType of ['asc', 'Desc', 'ASC']) assert.equal(await refused({ sortType }), undefined, sortType);
      assert.equal(await refused({ toDate: '2026-01-01' }), 'RES-SER-410 fromDateTime');
      assert.equal(await refused({ fromDate: '2026-01-01' }), 'RES-SER-410 toDateTime');
      assert.equal(await refused({ fromDate: '2026-01-02', toDate: '2026-01-01' }), 'RES-SER-410 DateTime');
      assert.equal(await refused({ fromDate: '2026-02-30', toDate: '2026-03-01' }), 'RES-SER-418');
      assert.equal(await refused({ pageIndex: '-1' }), 'RES-SER-446');
      for (const great of ['2147483648', '99999999999999999999'])
        assert.deepEqual([await refused({ pageIndex: great }), await refused({ pageSize: great })], ['RES-SER-418', 'RES-SER-418'], great);
      assert.equal(await refused({ pageIndex: '2147483647', pageSize: '2147483647' }), undefined);
      assert.equal(await refused({ pageSize: '0' }), 'RES-SER-447');
      assert.equal(await refused({ pageSize: 'many' }), 'RES-SER-418');
      for (const empty of ['pageSize', 'pageIndex', 'fromDate']) assert.equal(await refused({ [empty]: '' }), 'RES-SER-418', empty);
      assert.equal(await refused({ searchText: '1'.repeat(17) }), 'RES-SER-514');
      assert.equal(await refused({}, 'xyz'), 'RES-SER-410 languageCode');
      assert.equal(await refused({}, 'english'), 'RES-SER-410 languageCode');
    });
  });

  describe('in words', () => {
    it('speaks the language asked, and names times as the client does (§5.6, §6.1)', async () => {
      const arabic = (
        await list(
          { serviceType: 'DATA_UPDATE_REQUEST', statusFilter: 'CANCELED' },
          { langCode: 'ara', headers: { locale: 'ar-SA', 'time-zone-offset': '-180' } },
        )
      ).data[0];

      assert.deepEqual([arabic?.requestType, arabic?.eventStatus, arabic?.description], ['تحديث بياناتي', 'ملغى', 'ألغيت تحديث بياناتك.']);
      assert.match(arabic?.timeStamp ?? '', /[٠-٩]/);
    });

    it('never leaves a placeholder unfilled (§6.6)', async () => {
      for (const langCode of ['eng', 'ara']) {
        for (let pageIndex = 0; pageIndex < 3; pageIndex++) {
          const { data } = await list({ pageSize: '100', pageIndex: String(pageIndex) }, { langCode });
          for (const { description, requestTypeCode } of data) assert.doesNotMatch(String(description), /\$|undefined|null/, requestTypeCode);
        }
      }
    });
  });

  describe('its items', () => {
    it('have the service type that their type belongs to, never ASYNC (§5.2)', async () => {
      const all = await walk({ pageSize: '100' });

      for (const { requestTypeCode, serviceType } of all) {
        assert.equal(serviceType, Object.entries(serviceTypes).find(([, types]) => types.includes(requestTypeCode!))?.[0], requestTypeCode);
      }
      assert.ok(new Set(all.map(({ serviceType }) => serviceType)).size > 3);
    });

    it('have the time of their last change (§7.9)', async () => {
      const all = await walk({ pageSize: '100' });
      const ids = all.map(({ eventId }) => eventId);
      const rows = await portal.system.store.db.selectFrom('resident_transaction').selectAll().where('event_id', 'in', ids).execute();
      const changed = new Map(rows.map((row) => [row.event_id, new Date(Math.max(row.cr_dtimes.getTime(), row.upd_dtimes?.getTime() ?? 0)).toISOString()]));

      for (const { eventId, timeStampUtc } of all) assert.equal(timeStampUtc, changed.get(eventId));
      assert.ok(all.some(({ createdUtc, timeStampUtc }) => createdUtc !== timeStampUtc));
    });
  });

  describe('one event', () => {
    const one = async (type: string) => (await walk({ pageSize: '100' })).find(({ requestTypeCode }) => requestTypeCode === type);

    for (const type of Object.values(serviceTypes).flat()) {
      it(`of type ${type} tells its steps, oldest first, and is read by that (§7.12, §8.4)`, async () => {
        const item = await one(type);
        const { response } = await portal.api.event(item?.eventId ?? '', 'ara', { locale: 'ar' });

        assert.deepEqual([response.requestTypeCode, response.info.eventTypeEnum, response.individualId], [type, type, 'UIN']);
        assert.equal(response.info.applicantName, 'ميرا سولين');
        const timeline = response.timeline ?? [];
        const times = timeline.map(({ atUtc }) => atUtc);
        assert.deepEqual(times, [...times].sort());
        assert.equal(timeline.at(-1)?.status, response.eventStatusCode);
        for (const { text } of timeline) assert.match(text ?? '', /[\u0600-\u06ff]/);
        assert.equal((await items({ searchText: item?.eventId ?? '' }))[0]?.['readStatus'], true);
      });
    }

    it('names what was shared in the words of the language (§6.7)', async () => {
      const item = await one('SHARE_CRED_WITH_PARTNER');

      const { info } = (await portal.api.event(item?.eventId ?? '')).response;

      assert.match(info.attributeList ?? '', /^Full name, /);
      assert.ok(info.partnerName);
    });

    it('of a sign-in says how it was done, in the words of the language (§6.5)', async () => {
      const item = (await items({ serviceType: 'AUTHENTICATION_REQUEST', pageSize: '100' })).find(({ description }) => description === 'You signed in.');
      const how = async (langCode: string) => (await portal.api.event(item?.eventId ?? '', langCode)).response.info.authenticationMode;

      assert.deepEqual([await how('eng'), await how('ara')], ['Through e-Signet', 'عبر e-Signet']);
    });

    it('waits for nobody who does not answer (RES-SER-412)', async () => {
      const [mine] = await items();
      const { identity } = portal.system;
      const { byUin } = identity;
      identity.byUin = () => Promise.reject(new ConnectorUnavailable('identity'));

      const answer = await portal.api.event(mine?.eventId ?? '');
      identity.byUin = byUin;

      assert.deepEqual([answer.status, refusalOf(answer)], [400, 'RES-SER-412']);
    });

    it('is refused to others, and when it is none (§7.12)', async () => {
      const [mine] = await items();
      const event = async (id: string, langCode = 'eng') => refusalOf(await portal.api.event(id, langCode));
      assert.equal(await event('1234567890123456'), 'RES-SER-459');
      assert.equal(await event('12345'), 'RES-SER-410 eventId');
      assert.equal(await event('123456789012345a'), 'RES-SER-410 eventId');
      assert.equal(await event(mine?.eventId ?? '', 'por'), 'RES-SER-410 languageCode');
      assert.equal(await event(mine?.eventId ?? '', ' '), 'RES-SER-410 languageCode');
      assert.equal(refusalOf(await portal.api.ask('getEventStatus', 'GET', `/events/${mine?.eventId}`)), 'RES-SER-414');

      await portal.signInAs(people.yusuf);

      assert.equal(await event(mine?.eventId ?? ''), 'RES-SER-511');
    });
  });
});
