import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Body } from '../testing/expect-contract.js';
import { people, type TestApp, testApp } from '../testing/test-app.js';

describe('the frame of an answer', () => {
  let portal: TestApp;
  before(async () => void (portal = await testApp({ env: { SANDBOX_PROFILE: 'test', RESIDENT_OTP_EVEN_MS: '0' } })));
  after(() => portal.close());
  beforeEach(() => portal.signInAs(people.tomas));

  const ask = async (method: 'GET' | 'POST', url: string, payload?: object, headers?: Record<string, string>) => {
    const answer = await portal.app.inject({ method, url: `/resident/v1${url}`, headers, ...(payload && { payload }) });
    return { status: answer.statusCode, body: answer.json<Body & Record<string, unknown>>() };
  };
  const wrapped = (name: 'generateVid' | 'setAuthLock' | 'transliterate' | 'shareCredential' | 'grievance', request: object, over: object = {}) => ({
    ...portal.api.wrapped(portal.config.requests[name], request),
    ...over,
  });
  const otp = (over: object = {}) => {
    const frame = { id: 'mosip.identity.otp.internal', version: '1.0', requestTime: portal.clock().toISOString() };
    return ask('POST', '/req/otp', { ...frame, transactionID: '1234567890', individualId: people.tomas, otpChannel: ['EMAIL'], ...over });
  };
  const lock = (over: object = {}) =>
    ask('POST', '/auth-lock-unlock', wrapped('setAuthLock', { authTypes: [{ authType: 'demo', authSubType: null, locked: true, ...over }] }));
  const refusal = ({ status, body }: Awaited<ReturnType<typeof ask>>) => [status, body.response, body.errors?.[0]?.errorCode];

  it('has metadata, or none, or the spelling of ID Authentication, by its operation (§1.1)', async () => {
    const transliterated = { from_field_value: 'Amal', from_field_lang: 'eng', to_field_lang: 'ara' };
    const answers = [
      await ask('GET', '/service-history/eng'),
      await ask('GET', '/vids'),
      await ask('POST', '/transliteration/transliterate', wrapped('transliterate', transliterated)),
      await otp(),
      await ask('GET', `/channel/verification-status/?channel=EMAIL&individualId=${people.tomas}`),
    ];

    assert.deepEqual(
      answers.map(({ body }) => Object.keys(body).sort().join(' ')),
      [
        'errors id metadata response responsetime version',
        'errors id response responsetime version',
        'errors id response responsetime version',
        'errors id metadata response responseTime transactionID version',
        'errors id metadata response responseTime version',
      ],
    );
  });

  it('has errors null or an empty list when all went well, as clients rely on it (§1.2)', async () => {
    const [first] = (await ask('GET', '/vids')).body.response as unknown as { vid: string }[];

    const made = await ask('POST', '/generate-vid', wrapped('generateVid', { vidType: 'Temporary' }));
    const ordered = await ask('GET', `/request-card/vid/${first?.vid}`);

    assert.deepEqual([made.body.errors, ordered.body.errors, (await lock()).body.errors], [[], [], null]);
  });

  it('bears id and version of the request, where a body goes through the response filter of MOSIP, and its own elsewhere (§1.12)', async () => {
    const frameOf = ({ body: { id, version, errors } }: Awaited<ReturnType<typeof ask>>) => [id, version, errors];
    const named = { id: 'a.name.of.my.own', version: '7.5' };
    const transactionID = '1234567891';
    const who = { individualId: people.tomas, transactionID };
    const code = async () => {
      portal.clock.forward({ minutes: 1 });
      await otp({ transactionID });
      await portal.system.afterwards.idle();
      return portal.sent.lastOtp();
    };
    const atKiosk = async (id: string, request: object) => ({ ...portal.api.wrapped({ id, version: 'v1' }, { ...who, otp: await code(), ...request }) });
    const sent = { issuer: 'swift-courier', transactionID: 'pay-001/7-0', consent: 'Accepted' };

    assert.deepEqual(
      [
        await ask('POST', '/validate-otp', { ...named, request: { individualId: people.tomas, transactionId: transactionID, otp: await code() } }),
        await ask('POST', '/validate-otp', { request: { individualId: people.tomas, transactionId: transactionID, otp: await code() } }),
        await ask('POST', '/sendCard', { ...named, request: sent }),
        await ask('POST', '/req/credential', { ...named, request: { ...who, credentialType: 'vercred', issuer: 'aldora-bank', otp: await code() } }),
        await ask('POST', '/req/auth-history', await atKiosk('mosip.resident.authhistory', {})),
        await ask('POST', '/req/auth-lock', await atKiosk('mosip.resident.authlock', { authType: ['demo'] })),
        await ask('POST', '/transliteration/transliterate', wrapped('transliterate', { from_field_value: 'A', from_field_lang: 'eng', to_field_lang: 'ara' })),
        await ask('POST', '/vid', await atKiosk('mosip.resident.vid', { vidType: 'Temporary' })),
      ].map(frameOf),
      [
        ['a.name.of.my.own', '7.5', null],
        ['mosip.identity.auth.internal', '1.0', null],
        ['a.name.of.my.own', '7.5', null],
        ['a.name.of.my.own', '7.5', null],
        ['mosip.resident.authhistory', 'v1', null],
        ['mosip.resident.authlock', 'v1', null],
        [null, '1.0', null],
        ['mosip.resident.vid', '1.0', []],
      ],
    );
  });

  it('spells the text of an error message, or errorMessage where ID Authentication is passed on (§1.3)', async () => {
    const spelt = ({ body }: Awaited<ReturnType<typeof ask>>) => Object.keys(body.errors?.[0] ?? {}).join(' ');

    assert.deepEqual([spelt(await lock({ authType: 'x' })), spelt(await otp({ individualId: '12345' }))], ['errorCode message', 'errorCode errorMessage']);
  });

  it('refuses under 200, but for some that have a status of their own (§1.4)', async () => {
    await portal.signInAs(people.mira);
    const eventId = (await portal.api.history()).response.data[0]!.eventId;
    await portal.signInAs(people.tomas);
    const report = wrapped('grievance', { eventId, message: 'x' });
    const table: [Awaited<ReturnType<typeof ask>>, number, string][] = [
      [await lock({ authType: 'x' }), 200, 'RES-SER-410'],
      [await ask('GET', '/events/1234567890123456?langCode=eng'), 200, 'RES-SER-459'],
      [await ask('GET', '/download-card/event/1234567890123456'), 400, 'RES-SER-459'],
      [await ask('GET', '/download-card/event/123'), 400, 'RES-SER-410'],
      [await ask('GET', '/download-card/event/1234567890123456', undefined, { 'time-zone-offset': '99999' }), 400, 'RES-SER-418'],
      [await ask('GET', '/ack/download/pdf/event/1234567890123456/language/eng'), 400, 'RES-SER-459'],
      [await ask('GET', '/ack/download/pdf/event/123/language/eng'), 400, 'RES-SER-410'],
      [await ask('POST', '/grievance/ticket', report), 400, 'RES-SER-511'],
      [await ask('GET', '/mock/print-partner/check-order-status?transactionId=6&individualId=x'), 402, 'RES-SER-475'],
      [await ask('GET', '/mock/print-partner/check-order-status?transactionId=8&individualId=x'), 500, 'RES-SER-477'],
      [await ask('GET', '/nothing/of/that/name'), 404, 'RES-SER-404'],
    ];

    for (const [answer, status, code] of table) assert.deepEqual(refusal(answer), [status, null, code]);
  });

  it('bears the id of its operation, and the version of the wire, when it refuses too (§1.5)', async () => {
    const frames = [await lock(), await lock({ authType: 'x' })].map(({ body: { id, version } }) => [id, version]);

    assert.deepEqual(frames[0], frames[1]);
    assert.equal(frames[0]?.[1], '1.0');
  });

  it('says what is wrong in the very words that clients take apart (§1.7)', async () => {
    const wish = { partnerId: 'aldora-bank', consent: 'Accepted', sharableAttributes: [{ attributeName: 'fullName' }] };
    const said = ({ body }: Awaited<ReturnType<typeof ask>>) => body.errors?.[0]?.message;

    assert.deepEqual(
      [
        said(await ask('GET', '/events/12?langCode=eng')),
        said(await ask('POST', '/share-credential', wrapped('shareCredential', wish))),
        said(await lock({ unlockForSeconds: 100 })),
      ],
      ['Invalid Input Parameter- eventId', 'Missing input Parameter- purpose', 'Unsupported Input Parameter - unlockForSeconds'],
    );
  });
});
