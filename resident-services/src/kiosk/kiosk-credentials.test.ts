import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConnectorError } from '../connectors/connector-error.js';
import { residents } from '../seed/residents.js';
import { expectContract } from '../testing/expect-contract.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

const ofTwoLanguages = residents.find(({ attributes }) => attributes['preferredLang'] === 'ara,eng')!.uin;

describe('credentials asked for with a code (§13)', () => {
  let portal: TestApp;
  let transactionID = '';
  let count = 9_000_000_000;
  before(async () => {
    portal = await testApp({ env: { RESIDENT_OTP_EVEN_MS: '0', SANDBOX_PROFILE: 'test' } });
  });
  after(() => portal.close());
  beforeEach(() => {
    portal.signOut();
    transactionID = String(++count);
  });

  const sendCode = (individualId: string = people.tomas) => portal.api.requestOtp({ transactionID, individualId });
  const request = async (over: { individualId?: string; [field: string]: unknown } = {}) => {
    await sendCode(over.individualId);
    const asked = { transactionID, individualId: people.tomas, credentialType: 'vercred', issuer: 'aldora-bank', otp: portal.sent.lastOtp(), ...over };
    return portal.api.ask('requestCredential', 'POST', '/req/credential', { body: { request: asked } });
  };
  const idOf = async (over: Parameters<typeof request>[0] = {}) => (await request(over)).response.requestId ?? '';
  const status = (id: string) => portal.api.ask('getCredentialStatus', 'GET', `/req/credential/status/${id}`);
  const cancel = (id: string) => portal.api.ask('cancelCredential', 'GET', `/req/credential/cancel/${id}`);
  const card = (id: string) => portal.app.inject(`/resident/v1/req/card/${id}`);

  it('can be followed and cancelled by the number of the request', async () => {
    const requestId = await idOf();

    assert.deepEqual((await status(requestId)).response, { id: people.tomas, requestId, statusCode: 'NEW' });
    assert.equal(portal.sent.mails.at(-1)?.subject, 'Your request is under way: Share my data with a partner');
    assert.deepEqual((await cancel(requestId)).response, { id: people.tomas, requestId });
    assert.equal((await status(requestId)).response.statusCode, 'CANCELLED');
    assert.equal(refusalOf(await cancel(requestId)), 'IDR-CRG-004');
  });

  it('tell their resident of a state once, however often it is asked for', async () => {
    const requestId = await idOf({ credentialType: 'euin' });
    const before = [portal.sent.mails.length, portal.sent.texts.length] as const;
    const { isReady } = portal.system.uinCards;
    portal.system.uinCards.isReady = async () => false;
    for (const id of [requestId, requestId, requestId.toUpperCase()]) await status(id);
    portal.system.uinCards.isReady = isReady;

    for (let poll = 0; poll < 3; poll++) assert.equal((await status(requestId)).response.statusCode, 'STORED');

    const subjects = portal.sent.mails.slice(before[0]).map(({ subject }) => subject);
    assert.deepEqual(
      subjects.map((subject) => subject.split(':')[0]),
      ['Your request is under way', 'Done'],
    );
    assert.equal(portal.sent.texts.length - before[1], 2);
  });

  it('need the code (IDA-MLC-018), an ID, a type, an issuer (§13.4, RES-SER-410)', async () => {
    const answers = [
      await request({ otp: '000001' }),
      await request({ individualId: 'x' }),
      await request({ credentialType: 'gold' }),
      await request({ credentialType: '' }),
      await request({ issuer: null }),
      await request({ otp: null }),
      await request({ transactionID: '1' }),
    ];

    assert.deepEqual(answers.map(refusalOf), [
      'IDA-MLC-018',
      'RES-SER-410 individualId',
      'RES-SER-410 credentialType',
      'RES-SER-410 credentialType',
      'RES-SER-410 issuer',
      'RES-SER-410 otp',
      'RES-SER-410 transactionID',
    ]);
  });

  it('are looked at before the code is used up, so that it can be used for what is right (RES-SER-410, RES-SER-420)', async () => {
    const over = [
      { issuer: 'nobody' },
      { issuer: 'swift-courier', credentialType: 'auth' },
      { issuer: 'lantern-clinic', sharableAttributes: ['fullName', 'UIN'] },
      { sharableAttributes: ['fullName', '__proto__'] },
      { sharableAttributes: ['fullName', 'addressLine1'] },
    ];
    const asked = { transactionID, individualId: people.tomas, credentialType: 'vercred', issuer: 'aldora-bank' };
    await sendCode();
    const otp = portal.sent.lastOtp();

    const codes = [];
    for (const each of over) {
      const body = { request: { ...asked, otp, ...each } };
      codes.push(refusalOf(await portal.api.ask('requestCredential', 'POST', '/req/credential', { body })));
    }

    assert.deepEqual(codes, ['RES-SER-410 issuer', 'RES-SER-420', 'RES-SER-420', 'RES-SER-420', undefined]);
  });

  it('are not asked for when the order is refused (RES-SER-420)', async () => {
    const { request: order } = portal.system.shares;
    portal.system.shares.request = async () => Promise.reject(new ConnectorError('IDR-CRG-001', 'no'));

    const refused = await request();
    portal.system.shares.request = order;

    assert.equal(refusalOf(refused), 'RES-SER-420');
  });

  const orderOf = async (requestId: string) => (await portal.system.shares.find(requestId)).order;

  it('are encrypted with a six-digit PIN that only their resident is told, in mail and text message', async () => {
    const key = (await orderOf(await idOf())).encryptionKey ?? '';

    assert.match(key, /^\d{6}$/);
    assert.match(portal.sent.mails.at(-1)?.text ?? '', new RegExp(`Your PIN for this request is ${key}\\.`));
    assert.match(portal.sent.texts.at(-1)?.text ?? '', new RegExp(`Your PIN for this request is ${key}\\.`));
    const rows = await portal.system.store.db.selectFrom('credential_request').selectAll().execute();
    assert.ok(!JSON.stringify(rows).includes(key), 'kept sealed only');
    assert.ok(!portal.logged.join('').includes(key), 'in no log');
  });

  it('have another PIN each time', async () => {
    const keys = [];
    for (let asked = 0; asked < 5; asked++) {
      transactionID = String(++count);
      keys.push((await orderOf(await idOf())).encryptionKey);
    }

    assert.equal(new Set(keys).size, 5);
  });

  it('are encrypted with the key that a client gives; then nobody is told a PIN', async () => {
    const given = { encryptionKey: 'their own key', encrypt: true, recepiant: 'Orla', user: 'teller', additionalData: { formatingAttributes: { phone: 'x' } } };

    const order = await orderOf(await idOf(given));

    const { encryptionKey, encrypt, recipient, user, additionalData } = order;
    assert.deepEqual({ encryptionKey, encrypt, recepiant: recipient, user, additionalData }, given);
    assert.doesNotMatch(portal.sent.mails.at(-1)?.text ?? '', /PIN|their own key/);
  });

  it('are told of with the PIN in each language of their resident', async () => {
    await portal.api.requestOtp({ transactionID, individualId: ofTwoLanguages, otpChannel: ['PHONE'] });
    const otp = /\d{6}/.exec(portal.sent.texts.at(-1)?.text ?? '')?.[0];

    const key = (await orderOf(await idOf({ individualId: ofTwoLanguages, otp }))).encryptionKey ?? '';

    const { text } = portal.sent.texts.at(-1)!;
    assert.ok(text.includes(`Your PIN for this request is ${key}.`), text);
    assert.ok(text.includes(`الرقم السري لهذا الطلب هو \u2068${key}\u2069`), text);
  });

  it('may be a card, which is there when it is on record', async () => {
    const [share, euin] = [await idOf(), await idOf({ credentialType: 'euin', transactionID: (transactionID = String(++count)) })];

    assert.equal((await status(euin)).response.statusCode, 'STORED');
    assert.equal((await card(euin)).headers['content-disposition'], `attachment; filename="${euin}.pdf"`);
    assert.equal(refusalOf(await cancel(euin)), 'IDR-CRG-004', 'what has ended cannot be cancelled');
    assert.equal((await card(euin)).statusCode, 200);
    const none = await card(share);
    assert.deepEqual([none.statusCode, refusalOf(expectContract('getCard', none))], [400, 'RES-SER-509']);
  });

  it('are nobody’s to look for: of a number of another kind as of none (RES-SER-29)', async () => {
    await portal.signInAs(people.mira);
    const vid = (await portal.system.vids.list(people.mira))[0]?.vid ?? '';
    const { eventId = '' } = await portal.api.ask('requestVidCard', 'GET', `/request-card/vid/${vid}`);
    const { credential_request_id: other } = await portal.system.store.db
      .selectFrom('resident_transaction')
      .select('credential_request_id')
      .where('event_id', '=', eventId)
      .executeTakeFirstOrThrow();
    portal.signOut();

    for (const id of [other ?? '', 'd3b07384-d9a0-4c9b-8f6e-1f2a3b4c5d6e', 'x']) {
      assert.deepEqual(
        [refusalOf(await status(id)), refusalOf(await cancel(id)), refusalOf((await card(id)).json())],
        ['RES-SER-29', 'RES-SER-29', 'RES-SER-29'],
      );
    }
  });

  it('are not cancelled by another site', async () => {
    const requestId = await idOf();

    const answer = await portal.api.ask('cancelCredential', 'GET', `/req/credential/cancel/${requestId}`, { headers: { 'sec-fetch-site': 'cross-site' } });

    assert.deepEqual([answer.status, (await status(requestId)).response.statusCode], [403, 'NEW']);
  });

  it('have types and policies that anyone may read', async () => {
    const { response: types } = await portal.api.ask('getCredentialTypes', 'GET', '/credential/types');
    const policy = (partner: string, type = 'vercred') => portal.api.ask('getPartnerPolicy', 'GET', `/req/policy/partnerId/${partner}/credentialType/${type}`);
    const { response } = await policy('aldora-bank');

    assert.deepEqual(
      types.credentialTypes?.map(({ id }) => id),
      ['vercred', 'auth', 'euin'],
    );
    assert.deepEqual([response.partnerId, response.is_Active], ['aldora-bank', true]);
    assert.deepEqual([refusalOf(await policy('nobody')), refusalOf(await policy('aldora-bank', 'gold'))], ['PMS_PRT_064', 'PMS_PRT_064']);
  });
});
