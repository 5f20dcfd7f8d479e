import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';
import { type Grievance, sealContext, SEALED_UNDER } from './grievance.js';

describe('a report about an event', () => {
  let portal: TestApp;
  let eventId: string;
  before(async () => {
    portal = await testApp();
    await portal.signInAs(people.mira);
    eventId = (await portal.api.history()).response.data[0]!.eventId;
  });
  after(() => portal.close());
  beforeEach(async () => {
    await portal.signInAs(people.mira);
    portal.clock.forward({ minutes: 2 });
  });

  const report = (request: object, over: object = {}) =>
    portal.api.ask('createGrievance', 'POST', '/grievance/ticket', {
      body: { ...portal.api.wrapped(portal.config.requests.grievance, { eventId, message: 'Not me', ...request }), ...over },
    });
  const kept = async (id: string) => {
    const row = await portal.system.store.db.selectFrom('resident_grievance_ticket').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    return { row, told: JSON.parse(await portal.system.keymanager.open(SEALED_UNDER, row.data, sealContext(id))) as Grievance };
  };

  it('is kept sealed, with the contacts on record where none are given (§22.3)', async () => {
    const { response } = await report({ alternateEmailId: 'neighbour@example.org' });

    const { row, told } = await kept(response.ticketId);
    assert.deepEqual([row.event_id, row.status], [eventId, 'Success']);
    assert.deepEqual([told.message, told.name, told.email, told.alternateEmail], ['Not me', 'Mira Solen', 'mira.solen@example.org', 'neighbour@example.org']);
    for (const secret of ['Not me', 'Mira', 'example.org']) assert.ok(!JSON.stringify(row).includes(secret), secret);
  });

  it('is confirmed by a mail that does not repeat it', async () => {
    const { response } = await report({ message: 'A secret of mine', emailId: 'other@example.org' });

    await portal.system.jobs.runAll();

    const mail = portal.sent.mails.find(({ to }) => to === 'other@example.org');
    assert.ok(mail?.text.includes(response.ticketId) && mail.text.includes(eventId));
    assert.ok(!mail?.text.includes('A secret of mine'));
  });

  it('may be written in every language of the country', async () => {
    for (const message of ["Ce n'était pas moi", 'No fui yo', 'لم أكن أنا', 'यह मैं नहीं था', 'ಅದು ನಾನಲ್ಲ', 'அது நான் அல்ல 😀', 'two\r\nlines']) {
      const { response } = await report({ message });
      assert.equal((await kept(response.ticketId)).told.message, message);
      portal.clock.forward({ minutes: 2 });
    }
  });

  it("is refused about another's event, and taken about one that is not there (§22.3)", async () => {
    await portal.signInAs(people.tomas);

    const [foreign, unknown] = [await report({}), await report({ eventId: '1234567890123456' })];

    assert.deepEqual([foreign.status, refusalOf(foreign)], [400, 'RES-SER-511']);
    assert.equal((await kept(unknown.response.ticketId)).row.event_id, '1234567890123456');
  });

  it('is refused when a part is missing or does not fit', async () => {
    const refused = async (request: object, over?: object) => refusalOf(await report(request, over));

    assert.equal(await refused({}, { id: 'other' }), 'RES-SER-410 id');
    assert.equal(await refused({}, { version: '2.0' }), 'RES-SER-410 version');
    assert.equal(await refused({}, { requesttime: 'now' }), 'RES-SER-410 requesttime');
    assert.equal(await refused({ eventId: undefined }), 'RES-SER-414');
    assert.equal(await refused({ message: '  ' }), 'RES-SER-414');
    assert.equal(await refused({ eventId: '12' }), 'RES-SER-410 eventId');
    for (const emailId of ['x', 7, 'mira<other@example.org>']) assert.equal(await refused({ emailId }), 'RES-SER-410 EMAIL');
    for (const emailId of [`${'x'.repeat(60)}@${'y'.repeat(70)}.org`, 'x'.repeat(129)]) assert.equal(await refused({ emailId }), 'RES-SER-514');
    assert.equal(await refused({ alternateEmailId: 'x' }), 'RES-SER-410 EMAIL');
    for (const alternatePhoneNo of ['12', 'one']) assert.equal(await refused({ alternatePhoneNo }), 'RES-SER-410 PHONE');
    for (const name of ['phoneNo', 'alternatePhoneNo']) assert.equal(await refused({ [name]: '1'.repeat(65) }), 'RES-SER-514');
    const long = await report({ message: 'x'.repeat(1025) });
    assert.deepEqual(long.errors, [{ errorCode: 'RES-SER-514', message: 'The message is too long' }]);
    for (const message of ['a\u0000b', 'a\u202eb', 'a\ud800b']) assert.equal(await refused({ message }), 'RES-SER-515');
    assert.equal(refusalOf(await report({ message: '😀'.repeat(600) })), undefined, 'characters are counted, not halves of them');
  });
});

describe('a report, in a country with limits of its own', () => {
  it('is held to them, and pages are told of them (§22.3, §23.1)', async () => {
    const limits = { RESIDENT_GRIEVANCE_REDRESSAL_COMMENTS_CHARS_LIMIT: '5', RESIDENT_GRIEVANCE_REDRESSAL_ALT_EMAIL_CHARS_LIMIT: '12' };
    const portal = await testApp({
      env: { ...limits, RESIDENT_GRIEVANCE_REDRESSAL_ALT_PHONE_CHARS_LIMIT: '9', RESIDENT_MESSAGE_ALLOWED_SPECIAL_CHAR_REGEX: '^[A-Za-z ]+$' },
    });
    await portal.signInAs(people.mira);
    const eventId = (await portal.api.history()).response.data[0]!.eventId;
    const report = (request: object) =>
      portal.api.ask('createGrievance', 'POST', '/grievance/ticket', {
        body: portal.api.wrapped(portal.config.requests.grievance, { eventId, message: 'No', ...request }),
      });
    const refused = async (request: object) => refusalOf(await report(request));

    const codes = [
      await refused({ message: 'No nono' }),
      await refused({ message: 'No 7' }),
      await refused({ alternateEmailId: 'mira@example.org' }),
      await refused({ alternatePhoneNo: '0123456789' }),
    ];
    const told = (await portal.api.ask('getUiProperties', 'GET', '/proxy/config/ui-properties')).response;
    await portal.close();

    assert.deepEqual(codes, ['RES-SER-514', 'RES-SER-515', 'RES-SER-514', 'RES-SER-514']);
    assert.deepEqual(
      ['comments', 'alt-email', 'alt-phone'].map((name) => told[`resident.grievance-redressal.${name}.chars.limit`]),
      ['5', '12', '9'],
    );
  });
});
