import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConnectorError, ConnectorUnavailable } from '../connectors/connector-error.js';
import type { OperationId } from '../plugins/handlers.js';
import { expectContract } from '../testing/expect-contract.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('at a kiosk, with a code in place of a session (§11, §12, §13)', () => {
  let portal: TestApp;
  let transactionID = '';
  let count = 6_000_000_000;
  before(async () => {
    portal = await testApp({ env: { RESIDENT_OTP_EVEN_MS: '0', RESIDENT_LIMIT_PUBLIC_PER_MINUTE: '100000', SANDBOX_PROFILE: 'test' } });
  });
  after(() => portal.close());
  beforeEach(() => {
    portal.signOut();
    transactionID = String(++count);
  });

  const individualId = people.tomas;
  const sendCode = async (id: string = individualId) => {
    await portal.api.requestOtp({ transactionID, individualId: id });
    portal.clock.forward({ seconds: 1 });
    return portal.sent.lastOtp();
  };
  const codeFor = async (over: { otp?: string }) => over.otp ?? (await sendCode());
  const body = (id: string, request: object) => ({ id, version: 'v1', requesttime: portal.clock().toISOString(), request });
  const create = async (over: { otp?: string; [field: string]: unknown } = {}) =>
    portal.api.ask('generateVidWithOtp', 'POST', '/vid', {
      body: body('mosip.resident.vid', { transactionID, individualId, vidType: 'Temporary', otp: await codeFor(over), ...over }),
    });
  const revoke = async (vid: string, over: { otp?: string; [field: string]: unknown } = {}) =>
    portal.api.ask('revokeVidWithOtp', 'PATCH', `/vid/${vid}`, {
      body: body('mosip.resident.vidstatus', { transactionID, individualId, vidStatus: 'REVOKED', otp: await codeFor(over), ...over }),
    });
  const lock = async (authType: unknown, over: { otp?: string; [field: string]: unknown } = {}) =>
    portal.api.ask('lockWithOtp', 'POST', '/req/auth-lock', {
      body: body('mosip.resident.authlock', { transactionID, individualId, authType, otp: await codeFor(over), ...over }),
    });
  const unlock = async (unlockForSeconds: string, otp?: string) =>
    portal.api.ask('unlockWithOtp', 'POST', '/req/auth-unlock', {
      body: body('mosip.resident.authunlock', { transactionID, individualId, authType: ['demo'], unlockForSeconds, otp: otp ?? (await sendCode()) }),
    });
  const history = async (over: { otp?: string; [field: string]: unknown } = {}) =>
    portal.api.ask('getAuthHistory', 'POST', '/req/auth-history', {
      body: body('mosip.resident.authhistory', { transactionID, individualId, otp: await codeFor(over), ...over }),
    });
  const card = async (operationId: OperationId, url: string, id: string, over: { otp?: string; [field: string]: unknown } = {}) => {
    const payload = body(id, { transactionID, individualId, individualIdType: 'UIN', cardType: 'UIN', otp: await codeFor(over), ...over });
    return portal.app.inject({ method: 'POST', url: `/resident/v1${url}`, payload });
  };
  const typesOf = async () => {
    await portal.signInAs(people.tomas);
    const { response } = await portal.api.history();
    portal.signOut();
    return response.data.map(({ requestType }) => requestType);
  };

  it('makes a VID, tells of it, and leaves no event (§11.10, §20.6)', async () => {
    const { response } = await create();

    assert.match(response.vid, /^\d{16}$/);
    assert.equal(response.message, 'Notification has been sent to the provided contact detail(s)');
    assert.equal(portal.sent.mails.at(-1)?.subject, 'Done: Create a VID');
    assert.ok(!portal.sent.mails.at(-1)?.text.includes(response.vid));
    assert.ok(!(await typesOf()).includes('Create a VID'));
  });

  it('§11 uses up no code for a type of VID that there is not', async () => {
    const otp = await sendCode();

    const refused = await create({ vidType: 'Eternal', otp });
    const made = await create({ otp });

    assert.deepEqual([refusalOf(refused), refusalOf(made)], ['RES-SER-406', undefined]);
  });

  it('§11 makes no more VIDs than the policy allows (RES-SER-405)', async () => {
    let answer = await create();
    for (let made = 0; made < 5 && !refusalOf(answer); made++) {
      transactionID = String(++count);
      answer = await create();
    }

    assert.equal(refusalOf(answer), 'RES-SER-405');
    portal.clock.forward({ minutes: 31 });
  });

  it('§11 revokes a VID of their own, no other, and not the one the code came with', async () => {
    const { response } = await create();
    const others = (await portal.system.vids.list(people.mira))[0]?.vid ?? '';

    assert.equal(refusalOf(await revoke(others)), 'RES-SER-453');
    assert.equal(refusalOf(await revoke('2846826352138749')), 'RES-SER-474');
    assert.equal(refusalOf(await revoke(response.vid, { individualId: response.vid })), 'RES-SER-471');
    assert.match((await revoke(response.vid)).response.message ?? '', /^Notification has been sent/);
    assert.equal(refusalOf(await revoke(response.vid)), 'RES-SER-474');
  });

  it('§12 locks and unlocks ways to authenticate, for a time or for good', async () => {
    const status = async () => (await portal.system.identity.authTypeStatuses(individualId)).find(({ authType }) => authType === 'demo');

    assert.equal((await lock(['DEMO'])).response.status, 'Success');
    assert.equal((await status())?.locked, true);
    await unlock('100');
    assert.deepEqual(await status(), { authType: 'demo', locked: false, unlockForSeconds: 100 });
    await unlock('0');
    assert.deepEqual(await status(), { authType: 'demo', locked: false });
  });

  it('§11 says so when a VID is not revoked (RES-SER-407)', async () => {
    const { response } = await create();
    const { revoke: really } = portal.system.vids;
    portal.system.vids.revoke = async () => Promise.reject(new ConnectorError('IDR-VID-002', 'not now'));

    const refused = await revoke(response.vid);
    portal.system.vids.revoke = really;

    assert.equal(refusalOf(refused), 'RES-SER-407');
    assert.equal(refusalOf(await revoke(response.vid)), undefined);
  });

  it('§12 says so when a lock is refused (RES-SER-402)', async () => {
    const { updateAuthTypes } = portal.system.identity;
    portal.system.identity.updateAuthTypes = async () => Promise.reject(new ConnectorError('IDR-IDC-007', 'no such UIN'));

    assert.deepEqual([await lock(['demo']), await unlock('100')].map(refusalOf), ['RES-SER-402', 'RES-SER-402']);
    portal.system.identity.updateAuthTypes = updateAuthTypes;
  });

  it('lists how they were authenticated, page by page', async () => {
    const { response } = await history({ pageStart: '1', pageFetch: '2' });
    const second = await history({ pageStart: '2', pageFetch: '2' });

    const [newest] = response.authHistory ?? [];
    assert.deepEqual([response.authHistory?.length, second.response.authHistory?.[0]?.serialNumber], [2, 3]);
    assert.deepEqual([newest?.idUsed, newest?.authModality, newest?.authResponse], ['UIN', 'OTP-AUTH', 'Y']);
    assert.match(`${newest?.date} ${newest?.time}`, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  });

  it('takes both ends of a page or none', async () => {
    const wanted = { pageStart: '1', pageFetch: null };

    assert.equal((await history(wanted)).errors?.[0]?.message, 'Invalid Input Parameter- please provide Page size to be Fetched');
    assert.equal((await history({ pageFetch: '1' })).errors?.[0]?.message, 'Invalid Input Parameter- please provide Page Start value');
    assert.equal(refusalOf(await history({ pageStart: '0', pageFetch: '1' })), 'RES-SER-410 pageStart');
    assert.equal(refusalOf(await history({ pageStart: '1', pageFetch: 'x' })), 'RES-SER-410 pageFetch');
  });

  it('§15 prints the card of a UIN, whole or masked', async () => {
    const [whole, masked] = [
      await card('requestEuin', '/req/euin', 'mosip.resident.euin'),
      await card('requestEuin', '/req/euin', 'mosip.resident.euin', { cardType: 'MASKED_UIN' }),
    ];

    for (const answer of [whole, masked]) {
      assert.deepEqual(
        [answer.headers['content-type'], answer.headers['content-disposition']],
        ['application/pdf', `attachment; filename="${individualId}.pdf"`],
      );
      assert.equal(answer.rawPayload.subarray(0, 5).toString(), '%PDF-');
    }
  });

  it('§15 says so when there is no card (RES-SER-411)', async () => {
    const { fetch } = portal.system.uinCards;
    portal.system.uinCards.fetch = async () => Promise.reject(new ConnectorError('DCS-027', 'no card is there'));

    const answer = await card('requestEuin', '/req/euin', 'mosip.resident.euin');

    assert.equal(refusalOf(expectContract('requestEuin', answer) as never), 'RES-SER-411');
    portal.system.uinCards.fetch = fetch;
  });

  it('orders a reprint, which is an application of its own', async () => {
    const answer = expectContract('requestPrintUin', await card('requestPrintUin', '/req/print-uin', 'mosip.resident.printuin'));

    const aid = answer.response.registrationId ?? '';
    assert.match(aid, /^1000110080\d{19}$/);
    const stage = await portal.api.ask('getAidStage', 'GET', `/aid-stage/${aid}`);
    assert.deepEqual(stage.response, { transactionStage: 'REQUEST_RECEIVED', aidStatus: 'IN-PROGRESS' });
  });

  it('§15 says so when a reprint is refused (RES-SER-019)', async () => {
    const { take } = portal.system.applications;
    portal.system.applications.take = async () => Promise.reject(new ConnectorError('RPR-PKR-001', 'no'));

    const answer = await card('requestPrintUin', '/req/print-uin', 'mosip.resident.printuin');
    portal.system.applications.take = take;

    assert.equal(refusalOf(expectContract('requestPrintUin', answer)), 'RES-SER-019');
  });

  it('takes no wrong or used code (RES-SER-422), and does nothing then (§13.4)', async () => {
    const otp = await sendCode();
    const wrong = otp === '000000' ? '111111' : '000000';
    const before = (await portal.system.vids.list(individualId)).length;

    const answers = [
      await create({ otp: wrong }),
      await revoke('2846826352138749', { otp: wrong }),
      await lock(['demo'], { otp: wrong }),
      await unlock('100', wrong),
      await history({ otp: wrong }),
    ];

    assert.deepEqual(new Set(answers.map(refusalOf)), new Set(['RES-SER-422']));
    assert.equal((await portal.system.vids.list(individualId)).length, before);
    for (const [operationId, url, id] of cards) assert.equal(refusalOf((await card(operationId, url, id, { otp: wrong })).json()), 'RES-SER-422');
  });

  it('checks id, time, version, request and fields, in that order (§1.8)', async () => {
    const send = async (operationId: OperationId, url: string, payload: unknown, method: 'POST' | 'PATCH' = 'POST') =>
      refusalOf(await portal.api.ask(operationId, method, url, { body: payload }));
    const requests = [
      ['generateVidWithOtp', '/vid', 'mosip.resident.vid', 'id'],
      ['lockWithOtp', '/req/auth-lock', 'mosip.resident.authlock', 'id'],
      ['unlockWithOtp', '/req/auth-unlock', 'mosip.resident.authunlock', 'id'],
      ['getAuthHistory', '/req/auth-history', 'mosip.resident.authhistory', 'id'],
      ['requestEuin', '/req/euin', 'mosip.resident.euin', 'id'],
      ['requestPrintUin', '/req/print-uin', 'mosip.resident.printuin', 'id'],
      ['revokeVidWithOtp', '/vid/2846826352138749', 'mosip.resident.vidstatus', 'revokeVidId'],
    ] as const;
    for (const [operationId, url, id, idName] of requests) {
      const method = operationId === 'revokeVidWithOtp' ? 'PATCH' : 'POST';
      const good = body(id, {});
      assert.equal(await send(operationId, url, { ...good, id: 'x', version: '2' }, method), `RES-SER-410 ${idName}`);
      assert.equal(await send(operationId, url, { ...good, requesttime: 'x', version: '2' }, method), 'RES-SER-410 requesttime');
      assert.equal(await send(operationId, url, { ...good, version: '2', request: null }, method), 'RES-SER-410 version');
      assert.equal(await send(operationId, url, { ...good, request: null }, method), 'RES-SER-410 request');
    }
  });

  it('§1 names the field that is not in order', async () => {
    for (const [over, name] of [
      [{ individualId: '1' }, 'individualId'],
      [{ individualId: null }, 'individualId'],
      [{ otp: '12' }, 'otp'],
      [{ transactionID: 'x' }, 'transactionId'],
    ] as const) {
      for (const answer of [await create(over), await lock(['demo'], over), await history(over)]) assert.equal(refusalOf(answer), `RES-SER-410 ${name}`);
    }
    for (const types of [[], ['x'], 'demo']) assert.equal(refusalOf(await lock(types)), 'RES-SER-410 authTypes');
    assert.equal(refusalOf(await unlock('-1')), 'RES-SER-410 UnlockForSeconds must be greater than or equal to 0');
    assert.equal(refusalOf(await revoke('2846826352138749', { vidStatus: 'X' })), 'RES-SER-410 vidStatus');
    for (const [operationId, url, id] of cards) {
      assert.equal(refusalOf((await card(operationId, url, id, { individualIdType: 'RID' })).json()), 'RES-SER-410 individualIdType');
      assert.equal(refusalOf((await card(operationId, url, id, { individualIdType: 'VID' })).json()), 'RES-SER-410 individualId');
      assert.equal(refusalOf((await card(operationId, url, id, { cardType: 'GOLD' })).json()), 'RES-SER-410 cardType');
    }
  });

  it('takes the kind of an ID in any capitals', async () => {
    const [{ vid } = assert.fail()] = await portal.system.vids.list(people.tomas);
    const written = { uin: people.tomas, Uin: people.tomas, vid, Vid: vid };

    for (const [operationId, url, id] of cards) {
      for (const [individualIdType, number] of Object.entries(written)) {
        const answer = await card(operationId, url, id, { individualId: number, individualIdType, otp: await sendCode(number) });
        assert.doesNotMatch(answer.payload, /errorCode/, `${operationId} ${individualIdType}`);
      }
    }
  });

  it('names no contact in its answer when no message could be sent (§20.7)', async () => {
    const otp = await sendCode();
    portal.notification.fail = new ConnectorUnavailable('notification');

    const { response } = await history({ otp });
    portal.notification.fail = undefined;

    assert.equal(response.message, 'Invalid phone number and email');
  });
});

const cards = [
  ['requestEuin', '/req/euin', 'mosip.resident.euin'],
  ['requestPrintUin', '/req/print-uin', 'mosip.resident.printuin'],
] as const;
