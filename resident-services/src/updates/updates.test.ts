import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { sql } from 'kysely';
import { ConnectorError, ConnectorUnavailable } from '../connectors/connector-error.js';
import { updateLimits } from '../identity-info/identity-mapping.js';
import { expectAnswer } from '../testing/expect-contract.js';
import { textsIn } from '../texts/texts.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

const eng = (value: string) => [{ language: 'eng', value }];

describe('a change of what is on record (§19)', () => {
  let portal: TestApp;
  let transactionId = '';
  let count = 8_000_000_000;
  before(async () => void (portal = await testApp({ env: { SANDBOX_PROFILE: 'test', RESIDENT_OTP_EVEN_MS: '0' } })));
  after(() => portal.close());
  beforeEach(async () => {
    transactionId = String(++count);
    portal.clock.forward({ minutes: 2 });
    await discardAll();
    await portal.signInAs(people.mira);
  });

  const update = (identity: object, over: object = {}) =>
    portal.api.ask('updateUin', 'PATCH', '/update-uin', {
      body: portal.api.wrapped(portal.config.requests.updateUin, { transactionID: null, consent: 'Accepted', identity, ...over }),
    });
  const paper = async () => {
    const documents = await portal.system.masterdata.documentCategories('eng');
    const { types = [], code = '' } = documents.find((category) => category.code === 'POI') ?? {};
    const { tokenId } = await portal.signInAs(people.mira);
    const upload = { transactionId, docCatCode: code, docTypCode: types[0]?.code ?? '', langCode: 'eng', referenceId: 'A-17' };
    await portal.system.documents.upload(tokenId, upload, { name: 'a.pdf', bytes: Buffer.from('%PDF-1.7 x') });
  };
  const eventOf = async (eventId = '') => (await portal.api.event(eventId)).response;
  const stepsOf = async (eventId?: string) => (await eventOf(eventId)).timeline?.map(({ statusCode }) => statusCode);
  const languageOf = async (uin: string) => (await portal.system.identity.byUin(uin))?.attributes['preferredLang'];
  const aidOf = async (eventId = '') =>
    (await portal.system.store.db.selectFrom('resident_transaction').select('aid').where('event_id', '=', eventId).executeTakeFirstOrThrow()).aid ?? '';
  const drafts = async () => (await portal.api.ask('getPendingDrafts', 'GET', '/identity/get-pending-drafts/eng')).response.drafts ?? [];
  const discard = (eventId = '') => portal.api.ask('discardPendingDraft', 'POST', `/identity/discardPendingDraft/${eventId}`);
  const advanceTo = async (aid: string, step: string) => {
    for (let at = ''; at !== step;) at = (await portal.system.applications.advance(aid)) ?? assert.fail(`${aid} never comes to ${step}`);
  };
  /** No change is under way any more. */
  const discardAll = async () => {
    const { db } = portal.system.store;
    await db.deleteFrom('identity_draft').execute();
    const pending = db.updateTable('resident_transaction').where('request_type_code', '=', 'UPDATE_MY_UIN').where('status_code', '=', 'NEW');
    await pending.set({ status_code: 'FAILED' }).execute();
  };
  const settle = async () => {
    await portal.system.jobs.runAll();
    await portal.system.jobs.runAll();
  };
  const sendCode = (userId: string, over: object = {}) =>
    portal.api.ask('sendContactOtp', 'POST', '/contact-details/send-otp', {
      body: portal.api.wrapped(portal.config.requests.sendContactOtp, { userId, transactionId, ...over }),
    });
  const change = (userId: string, otp: unknown, over: object = {}) =>
    portal.api.ask('updateContact', 'POST', '/contact-details/update-data', {
      body: portal.api.wrapped(portal.config.requests.updateContact, { userId, transactionId, otp, ...over }),
    });

  it('is an event that is new, and an application on its way', async () => {
    await paper();

    const { response, eventId } = await update({ fullName: eng('Mira Solen-Vale') }, { transactionID: transactionId });

    assert.deepEqual(response, { status: 'Success', message: 'Notification has been sent to the provided contact detail(s)' });
    const event = await eventOf(eventId);
    assert.deepEqual([event.requestTypeCode, event.eventStatusCode], ['UPDATE_MY_UIN', 'IN_PROGRESS']);
    const stage = await portal.api.ask('getAidStage', 'GET', `/aid-stage/${await aidOf(eventId)}`);
    assert.deepEqual(stage.response, { transactionStage: 'REQUEST_RECEIVED', aidStatus: 'IN-PROGRESS' });
    await settle();
    assert.equal(portal.sent.mails.at(-1)?.subject, 'We have received your request: Update my data');
  });

  it('can be taken back while it is a draft, and then holds nowhere (§5.12, §20.2, §19 discard)', async () => {
    const { eventId } = await update({ preferredLang: 'ara' });
    assert.deepEqual(
      (await drafts()).map(({ cancellable }) => cancellable),
      [false],
    );
    assert.equal(refusalOf(await discard(eventId)), 'RES-SER-412', 'no draft yet');
    await advanceTo(await aidOf(eventId), 'UIN_GENERATOR');
    assert.deepEqual(
      (await drafts()).map(({ cancellable, attributes }) => [cancellable, attributes]),
      [[true, ['preferredLang']]],
    );

    const { response } = await discard(eventId);

    assert.equal(response, 'DISCARDED');
    assert.equal((await eventOf(eventId)).eventStatusCode, 'CANCELED');
    assert.equal(refusalOf(await discard(eventId)), 'RES-SER-457');
    await settle();
    assert.ok(portal.sent.mails.some(({ subject }) => /ancelled/.test(subject)));
    assert.equal((await portal.system.identity.byUin(people.mira))?.attributes['preferredLang'], 'eng');
  });

  it('holds when its packet has come to its end, and counts (§5.12, workflow callback)', async () => {
    await paper();
    const { eventId } = await update({ fullName: eng('Mira Solen-Hale') }, { transactionID: transactionId });
    const before = (await portal.system.identity.byUin(people.mira))?.updates?.['fullName'] ?? 0;
    await portal.system.subscriber.start();
    await settle();

    await advanceTo(await aidOf(eventId), 'PRINT_SERVICE');
    await settle();

    const record = await portal.system.identity.byUin(people.mira);
    assert.deepEqual([record?.updates?.['fullName'], JSON.stringify(record?.attributes['fullName'])?.includes('Solen-Hale')], [before + 1, true]);
    assert.deepEqual(await stepsOf(eventId), ['NEW', 'IDENTITY_UPDATED', 'CARD_READY_TO_DOWNLOAD']);
    assert.deepEqual(
      portal.sent.mails.slice(-2).map(({ subject }) => subject),
      ['Your data was updated', 'Your new card is ready'],
    );
  });

  it('holds and is called finished at once, or neither', async () => {
    const { db } = portal.system.store;
    await portal.signInAs(people.yusuf);
    const { eventId } = await update({ preferredLang: 'fra' });
    const aid = await aidOf(eventId);
    const language = async () => (await portal.system.identity.byUin(people.yusuf))?.attributes['preferredLang'];
    await advanceTo(aid, 'BIOMETRIC_EXTRACTION');
    const old = await language();
    await sql`alter table application_step add constraint no_end check (type_code <> 'FINALIZATION') not valid`.execute(db);

    await assert.rejects(advanceTo(aid, 'FINALIZATION'), /no_end/);
    const unfinished = await language();
    await sql`alter table application_step drop constraint no_end`.execute(db);
    await advanceTo(aid, 'FINALIZATION');

    assert.notEqual(old, 'fra');
    assert.deepEqual([unfinished, await language()], [old, 'fra']);
  });

  it('fails when it was rejected on its way', async () => {
    const { eventId } = await update({ preferredLang: 'ara' });
    const aid = await aidOf(eventId);
    await advanceTo(aid, 'UIN_GENERATOR');

    await portal.system.applications.advance(aid, 'REJECTED');
    await settle();

    assert.equal((await eventOf(eventId)).eventStatusCode, 'FAILED');
    assert.deepEqual([await portal.system.identity.drafts(people.mira), await portal.system.applications.advance(aid)], [[], undefined]);
    assert.equal(await portal.system.takeUpdateNews({ aid, resultCode: 'PROCESSED' }), false, 'what has ended stays as it is');
  });

  it('needs the consent (RES-SER-461), and says so in the history, not by mail', async () => {
    const mails = portal.sent.mails.length;

    const refused = await update({ preferredLang: 'ara' }, { consent: 'Denied' });
    await settle();

    assert.equal(refusalOf(refused), 'RES-SER-461');
    assert.equal((await eventOf(refused.eventId)).eventStatusCode, 'FAILED');
    assert.equal(portal.sent.mails.length, mails);
  });

  it('is none when it says what is on record (§1.7, RES-SER-527)', async () => {
    const refused = await update({ preferredLang: 'ENG' });

    assert.deepEqual([refusalOf(refused), refused.errors?.[0]?.message.endsWith(':- preferredLang')], ['RES-SER-527', true]);
    await settle();
    assert.equal(portal.sent.mails.at(-1)?.subject, 'Not done: Update my data');
  });

  it('waits for the one before (RES-SER-525), or has it taken back first (RES-SER-524)', async () => {
    const { eventId } = await update({ preferredLang: 'ara' });
    portal.clock.forward({ seconds: 1 }); // of two in the same moment either may be the earlier one

    assert.equal(refusalOf(await update({ preferredLang: 'ara' })), 'RES-SER-525');
    await advanceTo(await aidOf(eventId), 'UIN_GENERATOR');
    assert.equal(refusalOf(await update({ preferredLang: 'ara' })), 'RES-SER-524');
    assert.equal(refusalOf(await sendCode('new@example.org')), 'RES-SER-524');
  });

  it('goes on once, of two asked for at once', async () => {
    const answers = await Promise.all([update({ preferredLang: 'ara' }), update({ preferredLang: 'ara' })]);

    assert.deepEqual(answers.map(refusalOf).sort(), ['RES-SER-525', undefined]);
  });

  it('is made as often as it may be, no more (RES-SER-526)', async () => {
    await paper();
    const { byUin } = portal.system.identity;
    portal.system.identity.byUin = async (uin) => ({ ...(await byUin(uin))!, updates: { gender: 2, fullName: 5 } });

    const refused = await update({ fullName: eng('Someone Else'), gender: eng('Male') }, { transactionID: transactionId });
    portal.system.identity.byUin = byUin;

    assert.deepEqual([refusalOf(refused), refused.errors?.[0]?.message.split(':- ')[1]], ['RES-SER-526', 'fullName,gender']);
  });

  it('fits the identity schema (RES-SER-410 identity/…)', async () => {
    await paper();
    for (const [name, value] of [
      ['fullName', eng('x')],
      ['fullName', 'Mira'],
      ['dateOfBirth', '1990/02/31x'],
      ['dateOfBirth', '2026/02/30'],
      ['dateOfBirth', '1990/02/29'],
      ['dateOfBirth', '1990/13/01'],
      ['postalCode', '1'],
      ['gender', eng('Unheard of')],
      ['preferredLang', 'xyz'],
      ['email', 'nobody'],
      ['email', 'mira<other@example.org>'],
    ] as const) {
      assert.equal(refusalOf(await update({ [name]: value }, { transactionID: transactionId })), `RES-SER-410 identity/${name}`);
    }
  });

  it('is nobody’s fault when the country’s schema cannot be used (RES-SER-412)', async () => {
    await paper();
    const { idSchema } = portal.system.masterdata;
    const schemas = ['{}', '{"properties":{"identity":{"properties":{"fullName":{"validators":[{"validator":"(x"}]}}}}}'];
    const refused: unknown[] = [];
    for (const schemaJson of schemas) {
      portal.system.masterdata.idSchema = async (version) => ({ ...(await idSchema(version)), schemaJson });
      refused.push(refusalOf(await update({ fullName: eng('Mira Oakes') }, { transactionID: transactionId })));
    }
    portal.system.masterdata.idSchema = idSchema;

    assert.deepEqual(refused, ['RES-SER-412', 'RES-SER-412']);
  });

  it('takes no attribute that nobody may change, in no language that there is not (§1)', async () => {
    const answers = [
      await update({}),
      await update({ UIN: people.mira }),
      await update({ residenceStatus: eng('x') }),
      await update({ fullName: [{ language: 'xyz', value: 'x' }] }),
      await update({ fullName: eng(' ') }),
      await update({ preferredLang: 'ara', UIN: people.yusuf }),
      await update({ preferredLang: 'ara' }, { transactionID: 'x' }),
      await update([]),
    ];

    assert.deepEqual(answers.map(refusalOf), [
      'RES-SER-410 identity',
      'RES-SER-410 identity',
      'RES-SER-410 identity/residenceStatus',
      'RES-SER-410 languageCode',
      'RES-SER-410 identity/fullName',
      'RES-SER-433',
      'RES-SER-410 transactionId',
      'RES-SER-410 identity',
    ]);
    assert.ok(
      answers.every(({ eventId }) => eventId === undefined),
      'none of these is an event',
    );
  });

  it('needs documents for what is not a contact or a language (RES-SER-414, RES-SER-461)', async () => {
    const missing = await update({ fullName: eng('Mira Solen-Vane') });
    const none = await update({ fullName: eng('Mira Solen-Vane') }, { transactionID: transactionId });

    assert.deepEqual([refusalOf(missing), missing.errors?.[0]?.message], ['RES-SER-414', 'Missing input Parameter- transactionId']);
    assert.equal(refusalOf(none), 'RES-SER-461');
  });

  it('says so when it could not be sent in (RES-SER-401)', async () => {
    const { take } = portal.system.applications;
    portal.system.applications.take = async () => Promise.reject(new ConnectorError('RPR-PKR-004', 'no'));

    const refused = await update({ preferredLang: 'ara' });
    portal.system.applications.take = take;

    assert.equal(refusalOf(refused), 'RES-SER-401');
  });

  it('is taken back by nobody else (RES-SER-511), and only if it is one', async () => {
    const { eventId } = await update({ preferredLang: 'ara' });
    const other = (await portal.api.history({ serviceType: 'ID_MANAGEMENT_REQUEST' })).response.data[0]?.eventId;
    assert.equal(refusalOf(await discard(other)), 'RES-SER-457');
    assert.equal(refusalOf(await discard('12')), 'RES-SER-410 eventId');
    await portal.signInAs(people.yusuf);

    assert.deepEqual([refusalOf(await discard(eventId)), refusalOf(await discard('1234567890123456'))], ['RES-SER-511', 'RES-SER-511']);
  });

  it('of a contact begins with a code to the new one (§19, §13 B)', async () => {
    const { response } = await sendCode('mira.new@example.org');

    assert.deepEqual(response, { status: 'success', message: 'Email Request submitted' });
    assert.equal(portal.sent.mails.at(-1)?.to, 'mira.new@example.org');
    const changed = await change('mira.new@example.org', portal.sent.lastOtp());
    assert.deepEqual(changed.response, { message: 'VALIDATION_SUCCESSFUL', status: 'success' });
    const event = await eventOf(changed.eventId);
    assert.deepEqual([event.requestTypeCode, event.info.attributeList], ['UPDATE_MY_UIN', 'E-mail']);
    assert.equal(refusalOf(await change('mira.new@example.org', portal.sent.lastOtp())), 'RES-SER-422', 'one use');
  });

  it('of a phone goes by text message', async () => {
    const { response } = await sendCode('+99920555321');

    assert.deepEqual([response, portal.sent.texts.at(-1)?.to], [{ status: 'success', message: 'Sms Request Sent' }, '+99920555321']);
  });

  it('of a contact is refused for the present one and for what is none (RES-SER-519, RES-SER-520)', async () => {
    const phone = String((await portal.system.identity.byUin(people.mira))?.attributes['phone']);

    assert.equal(refusalOf(await sendCode('MIRA.solen@example.org')), 'RES-SER-519');
    assert.equal(refusalOf(await sendCode(phone)), 'RES-SER-520');
    for (const userId of ['x', 'a@b', '12', `${'x'.repeat(300)}@example.org`]) assert.equal(refusalOf(await sendCode(userId)), 'RES-SER-410 userId');
    assert.equal(refusalOf(await sendCode('new@example.org', { transactionId: 'x' })), 'RES-SER-410 transactionId');
  });

  it('of a contact takes nothing that a mail program reads as another address (RES-SER-410 userId)', async () => {
    const odd = [
      'zz<rd7c@example.org>',
      '<a@b.co>',
      '"x,y"@b.co',
      'a,b@b.co',
      'a(b)@b.co',
      'a;b@b.co',
      'to:a@b.co',
      'a\\b@b.co',
      'a@[b.co]',
      'a@b.co>',
      'a\u0007@b.co',
      'a@b\u007f.co',
    ];
    const plain = ['mira+news@example.org', "o’mira.o'mira@example.org", 'mira@पोस्ट.example', 'ميرا@example.org'];

    for (const userId of odd) assert.equal(refusalOf(await sendCode(userId)), 'RES-SER-410 userId', userId);
    for (const userId of plain) {
      portal.clock.forward({ minutes: 1 });
      assert.equal(refusalOf(await sendCode(userId)), undefined, userId);
    }
  });

  it('of a contact takes the code of this contact, transaction and resident, in its time (§13.8, RES-SER-422, RES-SER-469)', async () => {
    await sendCode('mira.two@example.org');
    const otp = portal.sent.lastOtp();
    assert.equal(refusalOf(await change('mira.three@example.org', otp)), 'RES-SER-422');
    assert.equal(refusalOf(await change('mira.two@example.org', otp, { transactionId: '1234567890' })), 'RES-SER-422');
    assert.equal(refusalOf(await change('mira.two@example.org', 12)), 'RES-SER-410 otp');
    await portal.signInAs(people.yusuf);
    assert.equal(refusalOf(await change('mira.two@example.org', otp)), 'RES-SER-422');
    await portal.signInAs(people.mira);

    portal.clock.forward({ seconds: 181 });
    assert.equal(refusalOf(await change('mira.two@example.org', otp)), 'RES-SER-469');
  });

  it('of a contact checks the clock of whoever asks (RES-SER-410 requesttime)', async () => {
    for (const minutes of [-2, 2]) {
      const requesttime = new Date(portal.clock().getTime() + minutes * 60_000).toISOString();
      const answer = await portal.api.ask('updateContact', 'POST', '/contact-details/update-data', {
        body: { ...portal.api.wrapped(portal.config.requests.updateContact, { userId: 'a@example.org', transactionId, otp: '123456' }), requesttime },
      });
      assert.equal(refusalOf(answer), 'RES-SER-410 requesttime');
    }
  });

  it('of a contact says so when no code could be sent (RES-SER-463)', async () => {
    portal.notification.fail = new ConnectorUnavailable('notification');

    const refused = await sendCode('mira.four@example.org');
    portal.notification.fail = undefined;

    assert.equal(refusalOf(refused), 'RES-SER-463');
  });

  it('of a contact waits for another change as any change does (RES-SER-524, RES-SER-525)', async () => {
    await sendCode('mira.five@example.org');
    const otp = portal.sent.lastOtp();
    const { eventId } = await update({ preferredLang: 'ara' });
    portal.clock.forward({ seconds: 1 });

    assert.equal(refusalOf(await sendCode('mira.six@example.org')), 'RES-SER-525');
    assert.equal(refusalOf(await change('mira.five@example.org', otp)), 'RES-SER-525');

    await discardAll();
    transactionId = String(++count);
    await sendCode('mira.five@example.org');
    await portal.system.identity.putDraft(await aidOf(eventId), { uin: people.mira, attributes: { preferredLang: 'ara' } });
    assert.equal(refusalOf(await change('mira.five@example.org', portal.sent.lastOtp())), 'RES-SER-524');
  });

  it('of a contact is looked through once more when its code is used (RES-SER-527, RES-SER-526, RES-SER-439)', async () => {
    const { byUin } = portal.system.identity;
    const recordWith =
      (over: object, updates = {}) =>
      async (uin: string) => {
        const record = (await byUin(uin))!;
        return { ...record, updates, attributes: { ...record.attributes, ...over } };
      };
    await sendCode('mira.seven@example.org');
    portal.system.identity.byUin = recordWith({ email: 'mira.seven@example.org' });
    const same = await change('mira.seven@example.org', portal.sent.lastOtp());

    portal.system.identity.byUin = byUin;
    transactionId = String(++count);
    await sendCode('mira.eight@example.org');
    portal.system.identity.byUin = recordWith({}, { email: 1 });
    const limits: Record<string, number> = updateLimits;
    limits['email'] = 1; // as a country may have it
    const usedUp = [await change('mira.eight@example.org', portal.sent.lastOtp()), await sendCode('mira.nine@example.org')];
    delete limits['email'];
    portal.system.identity.byUin = async () => undefined;
    const nobody = await sendCode('mira.nine@example.org');
    portal.system.identity.byUin = byUin;

    assert.deepEqual([same, ...usedUp, nobody].map(refusalOf), ['RES-SER-527', 'RES-SER-526', 'RES-SER-526', 'RES-SER-439']);
  });

  it('of a contact is kept when a system is down, and goes on by itself (RES-SER-412)', async () => {
    await sendCode('mira.ten@example.org');
    const { byUin } = portal.system.identity;
    portal.system.identity.byUin = () => Promise.reject(new ConnectorUnavailable('identity'));
    const kept = await change('mira.ten@example.org', portal.sent.lastOtp());
    portal.system.identity.byUin = byUin;
    assert.deepEqual([kept.status, refusalOf(kept)], [400, 'RES-SER-412']);

    portal.clock.forward({ minutes: 10 });
    await settle();

    assert.match(await aidOf(kept.eventId), /^\d{29}$/);
  });

  /** A one-time code for whoever stands at a kiosk. */
  const codeOfTomas = async () => {
    await portal.api.requestOtp({ transactionID: transactionId });
    return portal.sent.lastOtp();
  };
  const atKiosk = async (identity: object | string, over: object = {}) =>
    portal.api.ask('updateUinWithOtp', 'POST', '/req/update-uin', {
      body: portal.api.wrapped(portal.config.requests.kiosk.updateUin, {
        transactionID: transactionId,
        individualId: people.tomas,
        individualIdType: 'UIN',
        otp: await codeOfTomas(),
        identityJson: typeof identity === 'string' ? identity : Buffer.from(JSON.stringify({ identity })).toString('base64url'),
        ...over,
      }),
    });

  it('at a kiosk comes with a code in place of a session, and its documents', async () => {
    const documents = (text: string) => [{ name: 'proofOfIdentity', value: Buffer.from(text).toString('base64url') }];

    const { response } = await atKiosk({ fullName: eng('Tomas Renn') }, { documents: documents('%PDF-1.7 x'), individualIdType: 'uin' });

    assert.match(response.registrationId ?? '', /^\d{29}$/);
    assert.equal(refusalOf(await atKiosk('bm8')), 'RES-SER-410 identityJson');
    assert.equal(refusalOf(await atKiosk({ preferredLang: 'eng', UIN: people.mira })), 'RES-SER-433');
    assert.equal(refusalOf(await atKiosk({ fullName: eng('Tomas Wrenn') }, { documents: documents('no paper') })), 'RES-SER-461');
    assert.equal(refusalOf(await atKiosk({ fullName: eng('Tomas Wrenn') })), 'RES-SER-461');
    assert.equal(refusalOf(await atKiosk({ preferredLang: 'ara' }, { otp: '000001' })), 'RES-SER-422');
  });

  it('at a kiosk waits for another change as any change does (RES-SER-524 to RES-SER-527)', async () => {
    const { byUin } = portal.system.identity;
    const same = await atKiosk({ preferredLang: (await byUin(people.tomas))?.attributes['preferredLang'] });
    portal.system.identity.byUin = async (uin) => ({ ...(await byUin(uin))!, updates: { fullName: 1000 } });
    const usedUp = await atKiosk(
      { fullName: eng('Tomas Wrenn') },
      { documents: [{ name: 'proofOfIdentity', value: Buffer.from('%PDF-1.7').toString('base64url') }] },
    );
    portal.system.identity.byUin = byUin;

    const { registrationId } = (await atKiosk({ preferredLang: 'ara' })).response;
    portal.clock.forward({ seconds: 1 });
    const pending = await atKiosk({ preferredLang: 'fra' });
    await portal.system.identity.putDraft(registrationId ?? '', { uin: people.tomas, attributes: { preferredLang: 'ara' } });
    const drafted = await atKiosk({ preferredLang: 'fra' });

    assert.deepEqual([same, usedUp, pending, drafted].map(refusalOf), ['RES-SER-527', 'RES-SER-526', 'RES-SER-525', 'RES-SER-524']);
  });

  it('that was taken back just before a crash is cancelled all the same, and the next can be asked for', async () => {
    const { eventId } = await update({ preferredLang: 'ara' });
    await advanceTo(await aidOf(eventId), 'UIN_GENERATOR');
    const { advance } = portal.system.events;
    portal.system.events.advance = () => Promise.reject(new Error('the process died'));
    const { statusCode } = await portal.app.inject({ method: 'POST', url: `/resident/v1/identity/discardPendingDraft/${eventId}` });
    portal.system.events.advance = advance;

    await settle();

    assert.equal(statusCode, 500);
    assert.equal((await eventOf(eventId)).eventStatusCode, 'CANCELED');
    assert.equal(refusalOf(await update({ preferredLang: 'ara' })), undefined);
  });

  it('that was refused before it could be taken back is not cancelled', async (test) => {
    const { eventId } = await update({ preferredLang: 'ara' });
    const aid = await aidOf(eventId);
    await advanceTo(aid, 'UIN_GENERATOR');
    const { identity, applications } = portal.system;
    const { discardDraft } = identity;
    const gone = test.mock.method(identity, 'discardDraft', async (given: string) => (await discardDraft(given), discardDraft(given)));
    const refused = await discard(eventId);
    gone.mock.restore();
    const steps = test.mock.method(applications, 'steps', async () => [{ type: 'UIN_GENERATOR', status: 'REJECTED', at: portal.clock() }]);

    await settle();

    assert.ok(steps.mock.callCount() > 0);
    assert.equal(refusalOf(refused), 'RES-SER-412');
    assert.equal((await eventOf(eventId)).eventStatusCode, 'IN_PROGRESS');
    await portal.system.takeUpdateNews({ aid, resultCode: 'REJECTED' });
    assert.equal((await eventOf(eventId)).eventStatusCode, 'FAILED');
  });

  it('that came to hold before it could be taken back is not cancelled', async () => {
    const { eventId } = await update({ preferredLang: 'ara' });
    const aid = await aidOf(eventId);
    await advanceTo(aid, 'UIN_GENERATOR');
    const { discardDraft } = portal.system.identity;
    portal.system.identity.discardDraft = async (given) => (await advanceTo(aid, 'FINALIZATION'), discardDraft(given));
    const refused = await discard(eventId);
    portal.system.identity.discardDraft = discardDraft;

    await settle();

    assert.equal(refusalOf(refused), 'RES-SER-412');
    assert.equal((await eventOf(eventId)).eventStatusCode, 'IN_PROGRESS');
  });

  /** Has a change of Mira's language come to its end. */
  const finished = async (atTheEnd = () => {}) => {
    const { eventId = '' } = await update({ preferredLang: (await languageOf(people.mira)) === 'fra' ? 'spa' : 'fra' });
    await advanceTo(await aidOf(eventId), 'FINALIZATION');
    atTheEnd();
    await advanceTo(await aidOf(eventId), 'PRINT_SERVICE');
    return eventId;
  };
  const lose = (times: number) => portal.system.behind.faults.add('lose', { times, seconds: 0 });

  it('ends with the card of what is on record now, which is downloaded through the event (§5.12, §15.3)', async () => {
    const eventId = await finished();
    await settle();
    const { downloadLink } = (await eventOf(eventId)).info;

    const card = await portal.app.inject({ url: String(downloadLink) });

    expectAnswer('downloadCardByEvent', card);
    assert.match(String(card.headers['content-disposition']), new RegExp(`"UIN_${eventId}_`));
    assert.equal((await PDFDocument.load(card.rawPayload, { password: 'MIRA1990' })).getPageCount(), 1);
    assert.deepEqual(await stepsOf(eventId), ['NEW', 'IDENTITY_UPDATED', 'CARD_READY_TO_DOWNLOAD', 'CARD_DOWNLOADED']);
  });

  it('has its card also when news of it, or of the change, was lost (§23.2)', async () => {
    const ofChange = await finished(() => void lose(1));
    await settle();
    const ofCard = await finished();
    lose(1);
    await settle();

    const road = ['NEW', 'IDENTITY_UPDATED', 'CARD_READY_TO_DOWNLOAD'];
    assert.deepEqual([await stepsOf(ofChange), await stepsOf(ofCard)], [['NEW', 'CARD_READY_TO_DOWNLOAD'], road]);
  });

  it('holds though no card can be made of it, and that is said (§5.12)', async () => {
    const { cards } = portal.system.behind;
    const { make } = cards;
    cards.make = async () => ({ refused: 'the card could not be laid out' });

    const eventId = await finished();
    await settle();

    cards.make = make;
    assert.deepEqual(await stepsOf(eventId), ['NEW', 'IDENTITY_UPDATED', 'FAILED']);
    const told = ['fra', 'spa'].map((language) => textsIn(language).messages['card-failure'].subject);
    assert.ok(told.includes(portal.sent.mails.at(-1)?.subject ?? ''), portal.sent.mails.at(-1)?.subject);
  });
});
