import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import { makeUin, makeVid } from '../numbers/numbers.js';
import { seededRandom } from '../testing/seeded-random.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

/** Valid numbers that nobody has. */
const nobody = { uin: makeUin(seededRandom('nobody')), vid: makeVid(seededRandom('nobody')) };

describe('codes for whoever is not signed in (§13)', () => {
  let portal: TestApp;
  let transactionId = '';
  let count = 5_000_000_000;
  before(async () => {
    portal = await testApp({ env: { RESIDENT_OTP_EVEN_MS: '0', RESIDENT_LIMIT_PUBLIC_PER_MINUTE: '100000' } });
  });
  after(() => portal.close());
  beforeEach(async () => {
    portal.signOut();
    portal.clock.forward({ days: 1, hours: 1 });
    transactionId = String(++count);
    await portal.system.store.db.deleteFrom('otp_freeze').execute();
  });

  const ask = (over: object = {}) => portal.api.requestOtp({ transactionID: transactionId, ...over });
  const validate = (otp: unknown, over: object = {}) =>
    portal.api.ask('validateOtp', 'POST', '/validate-otp', {
      body: { id: 'x', version: 'y', request: { transactionId, individualId: people.tomas, otp, ...over } },
    });
  /** Its frame is not MOSIP's envelope. */
  const verified = async (channel = 'EMAIL', individualId: string = people.tomas) => {
    const answer = await portal.api.ask('getChannelVerification', 'GET', '/channel/verification-status/', { query: { channel, individualId } });
    return { ...answer, response: answer.response as { verificationStatus: boolean; maskedUserId?: string } | null };
  };
  const codeOf = ({ errors }: { errors?: unknown }) => (errors as { errorCode: string }[] | null)?.[0]?.errorCode;
  const right = () => portal.sent.lastOtp();
  const wrong = () => (right() === '000000' ? '111111' : '000000');
  const eventOf = async (eventId = '') => {
    await portal.signInAs(people.tomas);
    const { response } = await portal.api.event(eventId);
    portal.signOut();
    return response;
  };

  it('are sent to the contacts on record, and say where, masked (§13.1)', async () => {
    const { response, ...frame } = await ask({ otpChannel: ['PHONE', 'EMAIL', 'EMAIL'] });

    assert.deepEqual(response, { maskedMobile: 'XXXXXXX55037', maskedEmail: 'XXmXX.XXrXXn@example.org' });
    assert.deepEqual([frame.id, frame.errors, (frame as { transactionID?: string }).transactionID], ['mosip.identity.otp.internal', null, transactionId]);
  });

  it('verify a contact when they are used, and leave an event (§13.3, §10.5)', async () => {
    assert.deepEqual((await verified()).response, { verificationStatus: false, maskedUserId: '' });
    await ask();

    const { response, eventId } = await validate(right());

    assert.deepEqual(response, { authStatus: true, transactionId, status: 'Success' });
    assert.deepEqual((await verified('email')).response, { verificationStatus: true, maskedUserId: 'tom*********@example.org' });
    assert.equal((await verified('PHONE')).response?.verificationStatus, false);
    const event = await eventOf(eventId);
    assert.deepEqual([event.requestTypeCode, event.eventStatusCode, event.info.description], ['VALIDATE_OTP', 'SUCCESS', 'Your e-mail address was verified.']);
    assert.deepEqual(
      event.timeline?.map(({ statusCode }) => statusCode),
      ['OTP_REQUESTED', 'OTP_VERIFIED'],
    );
    await portal.system.jobs.runAll();
    assert.equal(portal.sent.mails.at(-1)?.subject, 'Done: Verify my phone or e-mail');
  });

  it('verify a contact only until it changes (§13.7, §10.5)', async () => {
    await ask({ otpChannel: ['PHONE'] });
    await validate(/\b\d{6}\b/.exec(portal.sent.texts.at(-1)?.text ?? '')?.[0]);
    const { byUin } = portal.system.identity;
    assert.equal((await verified('PHONE')).response?.verificationStatus, true);

    portal.system.identity.byUin = async (uin) => {
      const person = await byUin(uin);
      return person && { ...person, attributes: { ...person.attributes, phone: '+99920555999' } };
    };

    assert.equal((await verified('PHONE')).response?.verificationStatus, false);
    portal.system.identity.byUin = byUin;
  });

  it('are refused when wrong, and right at the next try, as one event (§5.11)', async () => {
    await ask();
    const refused = await validate(wrong());
    portal.clock.forward({ seconds: 1 });

    const { eventId } = await validate(right());

    assert.deepEqual([refusalOf(refused), refused.eventId], ['RES-SER-422', undefined]);
    const { timeline } = await eventOf(eventId);
    assert.deepEqual(
      timeline?.map(({ statusCode }) => statusCode),
      ['OTP_REQUESTED', 'OTP_VERIFICATION_FAILED', 'OTP_VERIFIED'],
    );
  });

  it('are refused when used, replaced, expired, of another transaction or of another ID (§13.6, O5)', async () => {
    await ask();
    const first = right();
    assert.equal(refusalOf(await validate(first, { transactionId: '9999999999' })), 'RES-SER-422');
    assert.equal(refusalOf(await validate(first, { individualId: people.yusuf })), 'RES-SER-422');
    assert.equal(refusalOf(await validate(first)), undefined);
    assert.equal(refusalOf(await validate(first)), 'RES-SER-422');

    transactionId = String(++count);
    portal.clock.forward({ seconds: 31 });
    await ask();
    const replaced = right();
    portal.clock.forward({ seconds: 31 });
    await ask();
    if (replaced !== right()) assert.equal(refusalOf(await validate(replaced)), 'RES-SER-422');
    portal.clock.forward({ seconds: 181 });
    assert.equal(refusalOf(await validate(right())), 'RES-SER-422');
  });

  it('are refused in any other form (O6)', async () => {
    await ask();

    for (const otp of ["000000'--", '12345', '1234567', '١٢٣٤٥٦', '1e5', '']) assert.equal(refusalOf(await validate(otp)), 'RES-SER-422', otp);
    for (const otp of [null, [right()], 123456]) assert.equal(refusalOf(await validate(otp)), 'RES-SER-422');

    assert.equal(refusalOf(await validate(right())), undefined, 'none of these was a try');
  });

  it('are frozen after five wrong tries, for half an hour, whoever asks (§13.2)', async () => {
    for (const [individualId, channel] of [
      [people.tomas, 'EMAIL'],
      [nobody.uin, 'EMAIL'],
    ] as const) {
      transactionId = String(++count);
      await ask({ individualId, otpChannel: [channel] });
      for (let guess = 0; guess < 5; guess++) assert.equal(refusalOf(await validate(wrong(), { individualId })), 'RES-SER-422');
      portal.clock.forward({ seconds: 31 });

      assert.equal(refusalOf(await validate(right(), { individualId })), 'RES-SER-422');
      assert.equal(codeOf(await ask({ individualId })), 'IDA-OTA-006');
      portal.clock.forward({ minutes: 31 });
      assert.equal(codeOf(await ask({ individualId })), undefined);
    }
  });

  it('are worth one success, however many try it at once (O8)', async () => {
    await ask();

    const answers = await Promise.all(Array.from({ length: 50 }, () => validate(right())));

    assert.equal(answers.filter((answer) => refusalOf(answer) === undefined).length, 1);
  });

  it('tell nobody whether an ID exists (O4)', async () => {
    const mails = portal.sent.mails.length;
    const shape = async (individualId: string) => {
      portal.clock.forward({ seconds: 31 });
      const answer = await ask({ individualId });
      const refused = await validate('123456', { individualId });
      const { maskedEmail } = answer.response as { maskedEmail: string };
      return [
        answer.status,
        Object.keys(answer).sort(),
        /^[Xa-z.]+@example\.org$/.test(maskedEmail),
        refused.errors,
        refused.eventId,
        (await verified('EMAIL', individualId)).response?.verificationStatus,
      ];
    };

    const unknown = await shape(nobody.uin);

    assert.equal(portal.sent.mails.length, mails);
    assert.deepEqual(await shape(nobody.vid), unknown);
    assert.deepEqual(await shape(people.yusuf), unknown);
    const again = async () => (await ask({ individualId: nobody.uin, transactionID: String(++count) })).response;
    portal.clock.forward({ minutes: 11 });
    const first = await again();
    portal.clock.forward({ minutes: 11 });
    assert.deepEqual(await again(), first, 'the same each time');
  });

  it('are answered after the same work, whoever asks, and sent when the answer is there (O4)', async (test) => {
    const statements: string[] = [];
    const executor = Object.getPrototypeOf(Object.getPrototypeOf(portal.system.store.db.getExecutor())) as { executeQuery(query: { sql: string }): unknown };
    const { executeQuery } = executor;
    test.mock.method(executor, 'executeQuery', function (this: unknown, query: { sql: string }) {
      statements.push(query.sql);
      return executeQuery.call(this, query);
    });
    const follows = test.mock.method(portal.system.afterwards, 'do', () => {});
    const { vid } = await portal.system.vids.create({ uin: people.yusuf, vidType: 'Temporary', requestId: 'same work' });

    const workFor = async (individualId: string) => {
      portal.clock.forward({ minutes: 1 });
      const of = async (act: () => Promise<unknown>) => (statements.splice(0), await act(), statements.splice(0));
      const answers = [
        await of(() => ask({ individualId })),
        await of(() => validate('000000', { individualId })),
        await of(() => verified('EMAIL', individualId)),
      ];
      assert.deepEqual(
        answers.map(({ length }) => length > 1),
        [true, true, true],
      );
      return answers;
    };
    const [sent, unknown] = [portal.sent.mails.length, await workFor(nobody.uin)];

    assert.deepEqual(await workFor(people.yusuf), unknown);
    assert.deepEqual(await workFor(vid), await workFor(nobody.vid));
    assert.equal(portal.sent.mails.length, sent);
    for (const work of follows.mock.calls.flatMap((call) => call.arguments as unknown as (() => Promise<void>)[])) await work();
    assert.equal(portal.sent.mails.length, sent + 2);
  });

  it('are answered while a mail server hangs', { timeout: 20_000 }, async (test) => {
    let release = () => {};
    const hung = new Promise<void>((resolve) => (release = resolve));
    test.mock.method(portal.notification, 'sendMail', () => hung);
    const payload = { transactionID: transactionId, requestTime: 'x', individualId: people.tomas, otpChannel: ['EMAIL'] };

    const answer = await portal.app.inject({ method: 'POST', url: '/resident/v1/req/otp', payload });

    assert.deepEqual(Object.keys(answer.json<{ response: object }>().response), ['maskedMobile', 'maskedEmail']);
    release();
    await portal.system.afterwards.idle();
  });

  it('are sent when their event cannot be stored', async (test) => {
    test.mock.method(portal.system.events, 'record', () => Promise.reject(new Error('no event today')));
    const mails = portal.sent.mails.length;

    await ask();
    await portal.system.afterwards.idle();

    assert.equal(portal.sent.mails.length, mails + 1);
    assert.ok(portal.logged.some((line) => line.includes('no event today')));
  });

  it('are worth nothing when the mail did not go out', async () => {
    portal.notification.fail = new ConnectorUnavailable('notification');
    await ask();
    portal.notification.fail = undefined;
    const { status } = await portal.system.store.db
      .selectFrom('otp')
      .select('status')
      .where('transaction_id', '=', transactionId)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();

    assert.equal(status, 'dead');
    assert.ok(portal.logged.some((line) => line.includes('could not be done')));
  });

  it('are not sent more than three times in ten minutes, through UIN and VID together (O1, O2)', async () => {
    await portal.signInAs(people.tomas);
    const vid = (await portal.api.listVids())[0]?.vid;
    portal.signOut();
    for (const individualId of [people.tomas, vid, people.tomas]) {
      assert.equal(codeOf(await ask({ individualId, transactionID: String(++count) })), undefined);
      portal.clock.forward({ seconds: 31 });
    }

    const refused = await ask({ individualId: vid, transactionID: String(++count) });

    assert.deepEqual([refused.status, refusalOf(refused as never)], [429, 'RES-SER-510']);
    portal.clock.forward({ minutes: 10 });
    assert.equal(codeOf(await ask()), undefined);
    const atOnce = await ask();
    assert.equal(atOnce.status, 429, 'nor twice within half a minute');
  });

  it('are not sent to many from one address, whatever it calls itself (O3, O12)', async () => {
    const answers = [];
    for (let asked = 0; asked < 21; asked++) {
      const remoteAddress = '203.0.113.9';
      const payload = { transactionID: transactionId, requestTime: 'x', individualId: `${2_000_000_000 + asked}`, otpChannel: ['EMAIL'] };
      answers.push(
        await portal.app.inject({ method: 'POST', url: '/resident/v1/req/otp', payload, remoteAddress, headers: { 'x-forwarded-for': `198.51.100.${asked}` } }),
      );
    }

    assert.deepEqual([answers.at(-2)?.statusCode, answers.at(-1)?.statusCode], [200, 429]);
    assert.ok(Number(answers.at(-1)?.headers['retry-after']) > 0);
  });

  it('have a transaction ID of ten digits (O7)', async () => {
    for (const transactionID of ['123456789', '12345678901', 'abcdefghij', '', 7])
      assert.deepEqual((await ask({ transactionID })).errors, [{ errorCode: 'IDA-MLC-009', errorMessage: 'Invalid Input Parameter - transactionID' }]);
    assert.deepEqual((await ask({ transactionID: undefined })).errors, [{ errorCode: 'IDA-MLC-006', errorMessage: 'Missing Input Parameter - transactionID' }]);
  });

  it('are refused in the words of ID Authentication, and any proof that is none as a wrong code (§13.4)', async () => {
    const codes = [
      await ask({ otpChannel: [] }),
      await ask({ otpChannel: undefined }),
      await ask({ otpChannel: ['PIGEON'] }),
      await ask({ otpChannel: 'EMAIL' }),
    ];
    const empty = await portal.api.ask('validateOtp', 'POST', '/validate-otp', { body: { request: {} } });
    const none = await portal.api.ask('validateOtp', 'POST', '/validate-otp', { body: {} });

    assert.deepEqual(codes.map(codeOf), ['IDA-OTA-008', 'IDA-OTA-008', 'IDA-OTA-009', 'IDA-MLC-009']);
    assert.deepEqual([refusalOf(empty), refusalOf(none)], ['RES-SER-422', 'RES-SER-422']);
  });

  it('are too many in the words of ID Authentication where there are no others', async () => {
    const strict = await testApp({ env: { RESIDENT_OTP_EVEN_MS: '0', COMPAT_STRICT: 'true' } });

    const answers = [];
    for (const transactionID of ['1000000001', '1000000002']) answers.push(await strict.api.requestOtp({ transactionID }));

    assert.deepEqual(
      answers.map((answer) => [answer.status, codeOf(answer)]),
      [
        [200, undefined],
        [200, 'IDA-OTA-001'],
      ],
    );
    await strict.close();
  });

  it('are not sent to what is no UIN or VID, or by a locked or missing way', async () => {
    assert.equal(codeOf(await ask({ individualId: '12345' })), 'IDA-MLC-009');
    await portal.system.identity.setLock(people.tomas, 'otp-email', true);
    assert.equal(codeOf(await ask()), 'IDA-MLC-019');
    await portal.system.identity.setLock(people.tomas, 'otp-email', false);
  });

  it('are asked about for UIN and VID only, through ways that there are, and not too often', async () => {
    assert.equal(refusalOf((await verified('FAX')) as never), 'RES-SER-410 channel');
    for (const id of ['2741703470', '12', 'abc', '1'.repeat(11), '1'.repeat(40), '1'.repeat(129), ''])
      assert.equal(refusalOf((await verified('EMAIL', id)) as never), 'RES-SER-522', id);
    for (let asked = 0; asked < 10; asked++) assert.equal((await verified()).status, 200);

    assert.equal((await verified()).status, 429);
  });
});
