import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { EventRow } from '../events/event-texts.js';
import { PdfBusy } from '../pdf/pdf-busy.js';
import { expectContract } from '../testing/expect-contract.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';
import { textsIn } from '../texts/texts.js';
import { historyDocument } from './history-document.js';

describe('the history as a PDF', () => {
  let portal: TestApp;
  let rows: EventRow[];
  before(async () => {
    portal = await testApp();
    const { tokenId } = await portal.signInAs(people.mira);
    rows = await portal.system.store.db.selectFrom('resident_transaction').selectAll().where('token_id', '=', tokenId).limit(3).execute();
  });
  after(() => portal.close());
  beforeEach(async () => void (await portal.signInAs(people.mira)));

  const download = (query: Record<string, string>, headers?: Record<string, string>) =>
    portal.app.inject({ url: '/resident/v1/download/service-history', query: { languageCode: 'eng', ...query }, headers });
  const refused = async (query: Record<string, string>) => refusalOf(expectContract('downloadServiceHistory', await download(query)));
  const said = (total: number, query: Parameters<typeof historyDocument>[2] = {}, { language = 'eng', locale = undefined as string | undefined } = {}) =>
    historyDocument(rows.slice(0, total), total, query, {
      texts: textsIn(language),
      times: { offsetMinutes: -180, locale },
      portalName: 'Portal',
      name: 'Mira Solen',
      asked: portal.clock(),
    });
  const factOf = ({ facts }: ReturnType<typeof said>, label: string) => facts.find((fact) => fact.label === label)?.value;

  it('says so when no document can be made now (RES-SER-415)', async () => {
    const { pdf } = portal.system;
    const { make } = pdf;
    pdf.make = () => Promise.reject(new PdfBusy('too many'));

    const code = await refused({});
    pdf.make = make;

    assert.equal(code, 'RES-SER-415');
  });

  it('comes in the language asked for, under the name MOSIP gives it (§9.4)', async () => {
    for (const [languageCode, tag] of [
      ['eng', 'en'],
      ['ara', 'ar'],
    ] as const) {
      const { statusCode, headers, rawPayload } = await download({ languageCode }, { 'time-zone-offset': '-330' });
      const pdf = await PDFDocument.load(rawPayload, { updateMetadata: false });
      assert.deepEqual([statusCode, headers['content-type'], pdf.getLanguage()], [200, 'application/pdf', tag]);
      assert.equal(headers['content-disposition'], 'attachment; filename="View_history_2026-03-03T14_45_00.pdf"');
    }
  });

  it('says what it leaves out', () => {
    assert.match(said(260).intro, /^These are 3 of 260 events/);
    assert.match(said(3).intro, /^These are all events that fit: 3\./);
    assert.deepEqual([said(0).intro, said(0).rows, said(0).empty], ['', [], 'There is no event that fits.']);
  });

  it('marks the pinned ones, which come first', () => {
    const [first, second] = rows.map((row, index) => ({ ...row, pinned_status: index === 0 }));
    const frame = { texts: textsIn('eng'), times: { offsetMinutes: 0 }, portalName: 'Portal', asked: portal.clock() };

    const marked = historyDocument([first!, second!], 2, {}, frame).rows.map(([when]) => when!.endsWith('\nPinned'));

    assert.deepEqual(marked, [true, false]);
  });

  it('names a kind of service as the page does', () => {
    assert.equal(factOf(said(3, { serviceType: 'SERVICE_REQUEST' }), 'Services'), 'Cards and services');
  });

  it('says what was asked for, in the words and the calendar of its reader', () => {
    const query = { fromDate: '2026-01-05', toDate: '2026-02-01', serviceType: 'ALL,data_share_request,', statusFilter: 'FAILED, CANCELED,', searchText: '12' };

    const english = said(3, query, { locale: 'en_GB' });
    const arabic = said(3, query, { language: 'ara', locale: 'en_GB' });

    const labels = ['Period', 'Services', 'Status', 'Event ID contains'];
    assert.deepEqual(
      labels.map((label) => factOf(english, label)),
      ['5 January 2026 to 1 February 2026', 'Data sharing', 'Failed, Cancelled', '12'],
    );
    assert.deepEqual([factOf(said(3), 'Period'), factOf(said(3), 'Services')], ['All', 'All']);
    assert.match(factOf(arabic, 'المدة') ?? '', /^من 5 يناير 2026 إلى/);
    assert.equal(arabic.dir, 'rtl');
  });

  it('tells of each event when it was asked for, which is the order of the list', () => {
    const [row] = rows as [EventRow];
    const later = { ...row, cr_dtimes: new Date('2026-03-02T20:15:00.000Z'), upd_dtimes: new Date('2026-03-03T09:00:00.000Z') };
    const frame = { texts: textsIn('eng'), times: { offsetMinutes: 0 }, portalName: 'Portal', asked: portal.clock() };

    const { columns, rows: shown } = historyDocument([later], 1, {}, frame);

    assert.deepEqual([columns[0], shown[0]?.[0]], ['Asked for on', '2\u00a0March\u00a02026\n20:15']);
  });

  it('holds a hundred events at most, and the same as the list under the same filters (§7.11)', async () => {
    const query = { statusFilter: 'SUCCESS', serviceType: 'AUTHENTICATION_REQUEST' };
    const made: { rows: string[][] }[] = [];
    const { pdf } = portal.system;
    const make = pdf.make;
    pdf.make = async (template, data, options) => (made.push(data as never), make(template, data, options));

    await download({});
    await download(query);
    pdf.make = make;

    const { data } = (await portal.api.history({ ...query, pageSize: '100' })).response;
    assert.equal(made[0]?.rows.length, 100);
    assert.deepEqual(
      made[1]?.rows.map(([, eventId]) => eventId),
      data.map(({ eventId }) => eventId),
    );
  });

  it('can be of as long a time as a date can be written', async () => {
    for (const [fromDate, toDate, offset] of [
      ['2026-01-01', '9999-12-31', '0'],
      ['0000-01-01', '0001-01-01', '-330'],
    ] as const) {
      const query = { fromDate, toDate, eventReqDateTime: '0000-01-01T00:00:00+23:59' };
      assert.equal((await download(query, { 'time-zone-offset': offset })).statusCode, 200);
    }
    for (const eventReqDateTime of ['2016-12-31T23:59:60Z', '2026-03-03T09:15:00+05']) assert.equal(await refused({ eventReqDateTime }), 'RES-SER-418');
  });

  it('refuses what the list refuses', async () => {
    assert.equal(await refused({ languageCode: 'xyz' }), 'RES-SER-410 languageCode');
    assert.equal(await refused({ serviceType: 'NOTHING' }), 'RES-SER-410 serviceType');
    assert.equal(await refused({ statusFilter: 'DONE' }), 'RES-SER-410 statusFilter');
    assert.equal(await refused({ fromDate: '2026-01-01' }), 'RES-SER-410 toDateTime');
    assert.equal(await refused({ fromDate: '2026-02-30', toDate: '2026-03-01' }), 'RES-SER-418');
    assert.equal(await refused({ searchText: '1'.repeat(17) }), 'RES-SER-514');
  });
});
