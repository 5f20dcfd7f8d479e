import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { serviceTypes } from '../events/event-types.js';
import { PdfBusy } from '../pdf/pdf-maker.js';
import { expectContract } from '../testing/expect-contract.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';
import { textsIn } from '../texts/texts.js';
import { acknowledgement } from './acknowledgement.js';

const fileNames: Record<string, string> = {
  AUTHENTICATION_REQUEST: 'Authentication_Request',
  SHARE_CRED_WITH_PARTNER: 'Share_Credential_With_Partner',
  DOWNLOAD_PERSONALIZED_CARD: 'Download_Personalized_Card',
  ORDER_PHYSICAL_CARD: 'Order_a_Physical_Card',
  GET_MY_ID: 'Get_UIN_Card',
  UPDATE_MY_UIN: 'Update_UIN_Data',
  GENERATE_VID: 'Generate_VID',
  REVOKE_VID: 'Revoke_VID',
  AUTH_TYPE_LOCK_UNLOCK: 'Secure_My_ID',
  VID_CARD_DOWNLOAD: 'Download_VID_Card',
  VALIDATE_OTP: 'Verify_My_Phone_Email',
};

describe('an acknowledgement', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp();
  });
  after(() => portal.close());
  beforeEach(async () => {
    await portal.signInAs(people.mira);
    portal.clock.forward({ minutes: 2 });
  });

  const oneOf = async (serviceType: string) => (await portal.api.history({ serviceType, pageSize: '100' })).response.data;
  const download = (eventId: string, language = 'eng', headers?: Record<string, string>) =>
    portal.app.inject({ url: `/resident/v1/ack/download/pdf/event/${eventId}/language/${language}`, headers });
  const refused = async (eventId: string, language?: string) => {
    const answer = await download(eventId, language);
    return [answer.statusCode, refusalOf(expectContract('downloadAcknowledgement', answer))];
  };
  /** What the document says of an event, before it is laid out. */
  const saidOf = async (eventId: string, language: string, times = { offsetMinutes: -330 }) => {
    const row = await portal.system.store.db.selectFrom('resident_transaction').selectAll().where('event_id', '=', eventId).executeTakeFirstOrThrow();
    const steps = await portal.system.store.db.selectFrom('resident_transaction_step').selectAll().where('event_id', '=', eventId).orderBy('step').execute();
    const frame = { texts: textsIn(language), times, portalName: 'Portal', portalOrigin: 'https://portal.example', now: portal.clock() };
    return acknowledgement({ row, steps, name: 'Mira Solen' }, frame);
  };

  it('comes as a PDF in the language asked for, under the name MOSIP gives it (§9.4)', async () => {
    const [event] = await oneOf('DATA_SHARE_REQUEST');
    const eventId = event?.eventId ?? '';

    for (const [language, tag] of [
      ['eng', 'en'],
      ['ara', 'ar'],
    ] as const) {
      const { statusCode, headers, rawPayload } = await download(eventId, language);
      const pdf = await PDFDocument.load(rawPayload, { updateMetadata: false });
      assert.deepEqual([statusCode, headers['content-type'], pdf.getLanguage()], [200, 'application/pdf', tag]);
      const stamp = portal.clock().toISOString().slice(0, 19).replaceAll(':', '_');
      assert.equal(headers['content-disposition'], `attachment; filename="Ack_Share_Credential_With_Partner_${eventId}_${stamp}.pdf"`);
    }
  });

  it('is there for every type of event, with words for all it says (§20.8)', async () => {
    for (const [serviceType, types] of Object.entries(serviceTypes)) {
      const events = await oneOf(serviceType);
      for (const type of types) {
        const eventId = events.find(({ requestTypeCode }) => requestTypeCode === type)?.eventId ?? '';
        assert.ok((await download(eventId, 'ara')).headers['content-disposition']?.toString().includes(`Ack_${fileNames[type]}_${eventId}`), type);
        for (const language of ['eng', 'ara']) assert.doesNotMatch(JSON.stringify(await saidOf(eventId, language)), /\$|undefined|null/, type);
      }
    }
  });

  it('says what was asked for, every step, and how to follow it, in local times', async () => {
    const event = (await oneOf('ID_MANAGEMENT_REQUEST')).find(
      ({ eventStatusCode, requestTypeCode }) => requestTypeCode === 'GENERATE_VID' && eventStatusCode === 'SUCCESS',
    );
    const eventId = event?.eventId ?? '';

    const said = await saidOf(eventId, 'eng');

    assert.deepEqual(
      said.facts.slice(0, 4).map(({ value }) => value),
      [eventId, 'Create a VID', 'Done', 'Mira Solen'],
    );
    assert.match(said.facts.find(({ label }) => label === 'VID')?.value ?? '', /^\dX+\d\d$/);
    assert.deepEqual(
      said.timeline.map(({ text }) => text),
      ['Request received', 'VID created'],
    );
    assert.equal(said.link, `https://portal.example/track/${eventId}`);
    assert.match(said.footer, /UTC\+05:30/);
  });

  it('leaves an event as unread as it was (§8.4)', async () => {
    const unread = (await oneOf('ASYNC')).find(({ readStatus }) => !readStatus)?.eventId ?? '';

    assert.equal((await download(unread)).statusCode, 200);

    assert.equal((await oneOf('ASYNC')).find(({ eventId }) => eventId === unread)?.readStatus, false);
  });

  it('says so when no document can be made now (RES-SER-415)', async () => {
    const { pdf } = portal.system;
    const { make } = pdf;
    pdf.make = () => Promise.reject(new PdfBusy('too many'));

    const answer = await refused((await oneOf('ALL'))[0]?.eventId ?? '');
    pdf.make = make;

    assert.deepEqual(answer, [400, 'RES-SER-415']);
  });

  it('is refused under 400 for events of others, none, and languages without words', async () => {
    const theirs = (await oneOf('ALL'))[0]?.eventId ?? '';
    await portal.signInAs(people.yusuf);

    assert.deepEqual(await refused(theirs), [400, 'RES-SER-511']);
    assert.deepEqual(await refused('0000000000000000'), [400, 'RES-SER-459']);
    for (const id of ['12', '1'.repeat(17), 'abc', '%25', '%D9%A1'.repeat(16)]) assert.deepEqual(await refused(id), [400, 'RES-SER-410 eventId'], id);
    for (const language of ['xyz', 'english', '..%2F..%2Fx']) assert.deepEqual(await refused(theirs, language), [400, 'RES-SER-410 languageCode'], language);
  });
});
