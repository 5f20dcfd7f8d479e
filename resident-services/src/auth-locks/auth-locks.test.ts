import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ConnectorError } from '../connectors/connector-error.js';
import { signatureOf } from '../connectors/websub/signature.js';
import { expectContract } from '../testing/expect-contract.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('locks of ways to authenticate (§12)', () => {
  let portal: TestApp;
  let update: TestApp['system']['identity']['updateAuthTypes'];
  before(async () => {
    portal = await testApp({ env: { SANDBOX_PROFILE: 'test' } });
    await portal.system.subscriber.subscribe();
    await portal.system.jobs.runAll();
    ({ updateAuthTypes: update } = portal.system.identity);
  });
  after(() => portal.close());
  beforeEach(() => portal.signInAs(people.tomas));
  afterEach(async () => {
    portal.system.identity.updateAuthTypes = update;
    await portal.system.jobs.runAll();
    await portal.system.store.db.deleteFrom('auth_lock').execute();
    portal.clock.forward({ minutes: 30 });
  });

  const lock = (authType: string, authSubType: string | null = null, over: object = {}) => ({ authType, authSubType, locked: true, ...over });
  const unlock = (authType: string, authSubType: string | null = null, over: object = {}) => lock(authType, authSubType, { locked: false, ...over });
  const set = (authTypes: unknown, { headers, ...over }: { headers?: Record<string, string> } & Record<string, unknown> = {}) => {
    const body = { ...portal.api.wrapped(portal.config.requests.setAuthLock, { authTypes }), ...over };
    return portal.api.ask('setAuthLock', 'POST', '/auth-lock-unlock', { headers, body });
  };
  const status = async () => {
    const { authTypes } = (await portal.api.ask('getAuthLockStatus', 'GET', '/auth-lock-status')).response;
    return authTypes.map(
      ({ authType, authSubType, locked, unlockForSeconds }) => `${authType}-${authSubType} ${locked ? 'locked' : 'open'} ${unlockForSeconds}`,
    );
  };
  const steps = async (eventId = '') => (await portal.api.event(eventId)).response.timeline?.map(({ statusCode }) => statusCode);
  const rowsOf = (eventId = '') =>
    portal.system.store.db
      .selectFrom('resident_transaction as own')
      .innerJoin('resident_transaction as each', 'each.request_trn_id', 'own.request_trn_id')
      .select(['each.event_id', 'each.olv_partner_id', 'each.status_code', 'each.read_status', 'each.request_trn_id'])
      .where('own.event_id', '=', eventId)
      .orderBy('each.olv_partner_id', 'desc')
      .execute();
  let transaction = 4_000_000_000;
  const askForCode = (channel: 'EMAIL' | 'PHONE') =>
    portal.system.ida.sendOtp({ individualId: people.tomas, transactionId: String(++transaction), channels: [channel] });

  it('shows every type that can be locked, open until the resident locks it (§12.1, §12.6)', async () => {
    assert.deepEqual(await status(), [
      'otp-email open null',
      'otp-phone open null',
      'demo-null open null',
      'bio-FINGER open null',
      'bio-IRIS open null',
      'bio-FACE open null',
    ]);
  });

  it('takes a change in, and ends it when ID Authentication has acknowledged it through the hub (§5.15, §12.4)', async () => {
    const { response, eventId } = await set([lock('otp', 'email'), { ...lock('DEMO'), label: 'x', recorddirty: true }]);

    assert.deepEqual(response, { status: 'Success', message: 'The chosen authentication types have been successfully locked/unlocked.' });
    assert.deepEqual(await steps(eventId), ['NEW']);
    assert.deepEqual((await status()).slice(0, 3), ['otp-email locked null', 'otp-phone open null', 'demo-null locked null']);

    await portal.system.jobs.runAll();
    assert.deepEqual(await steps(eventId), ['NEW', 'COMPLETED']);
    const event = (await portal.api.event(eventId ?? '')).response;
    assert.deepEqual([event.eventStatusCode, event.info.description], ['SUCCESS', 'One-time code by e-mail was locked. Personal data was locked.']);
  });

  it('keeps one event for each partner, under one request ID, and shows one (§4.5, §7.1, §12.3)', async () => {
    const before = (await portal.api.history()).response.totalItems;

    const { eventId } = await set([lock('BIO', 'face')]);
    await portal.system.jobs.runAll();

    const rows = await rowsOf(eventId);
    assert.deepEqual(
      rows.map(({ olv_partner_id, status_code, read_status }) => [olv_partner_id, status_code, read_status]),
      [
        ['mpartner-default-auth', 'COMPLETED', false],
        ['mpartner-border-auth', 'COMPLETED', false],
      ],
    );
    assert.equal(rows[0]?.event_id, eventId);
    assert.match(rows[0]?.request_trn_id ?? '', /^[0-9a-f-]{36}$/);
    assert.equal((await portal.api.history()).response.totalItems, before + 1);
  });

  it('writes when it is received and when it holds, once each, and rings the bell (§20.2)', async () => {
    await portal.api.ask('setBellClick', 'PUT', '/bell/updatedttime');
    const before = portal.sent.mails.length;

    await set([lock('bio', 'IRIS')]);
    await portal.system.jobs.runAll();

    const subjects = portal.sent.mails.slice(before).map(({ subject }) => subject);
    assert.deepEqual(subjects.sort(), ['Done: Secure my ID', 'We have received your request: Secure my ID']);
    const { response } = await portal.api.ask('getUnreadCount', 'GET', '/unread/notification-count');
    assert.equal(response.unreadCount, 1);
  });

  it('really refuses what is locked, and lets it in again', async () => {
    await set([lock('otp', 'email')]);

    await assert.rejects(askForCode('EMAIL'), { code: 'IDA-MLC-019' });
    await askForCode('PHONE');
    await set([unlock('otp', 'email')]);
    await askForCode('EMAIL');
  });

  it('unlocks for a time, after which it is locked again (§12.6)', async () => {
    await set([lock('otp', 'email')]);
    await set([unlock('otp', 'email', { unlockForSeconds: 100 })]);

    assert.equal((await status())[0], 'otp-email open 100');
    portal.clock.forward({ seconds: 99 });
    await askForCode('EMAIL');
    portal.clock.forward({ seconds: 1 });
    assert.equal((await status())[0], 'otp-email locked null');
    await assert.rejects(askForCode('EMAIL'), { code: 'IDA-MLC-019' });
  });

  it('does nothing twice under one key, and lets no older change undo a newer one', async () => {
    const headers = { 'idempotency-key': 'key-lock-once' };
    const first = await set([lock('otp', 'phone')], { headers });
    const again = await set([lock('otp', 'phone')], { headers });
    const [row] = await rowsOf(first.eventId);
    await set([unlock('otp', 'phone')]);

    await update({ uin: people.tomas, requestId: row?.request_trn_id ?? '', authTypes: [{ authType: 'otp-phone', locked: true }] });

    assert.equal(again.eventId, first.eventId);
    assert.equal((await status())[1], 'otp-phone open null');
  });

  it('fails for every partner when the identity repository refuses, and changes nothing', async () => {
    portal.system.identity.updateAuthTypes = async () => Promise.reject(new ConnectorError('IDR-IDC-007', 'no record'));

    const refused = await set([lock('demo')]);

    assert.equal(refusalOf(refused), 'RES-SER-402');
    assert.deepEqual(
      (await rowsOf(refused.eventId)).map(({ status_code }) => status_code),
      ['FAILED', 'FAILED'],
    );
    assert.deepEqual(await steps(refused.eventId), ['NEW', 'FAILED']);
    assert.equal((await status())[2], 'demo-null open null');
  });

  it('is ended also when the acknowledgement is lost on its way', async () => {
    await portal.system.store.db.deleteFrom('hub_subscription').execute();
    const { eventId } = await set([lock('bio', 'FINGER')]);

    await portal.system.jobs.runAll();

    assert.deepEqual(await steps(eventId), ['NEW', 'COMPLETED']);
    await portal.system.subscriber.subscribe();
  });

  it('says RES-SER-442 when the state cannot be told', async () => {
    const { authTypeStatuses } = portal.system.identity;
    portal.system.identity.authTypeStatuses = async () => Promise.reject(new ConnectorError('IDR-IDC-007', 'no record'));

    const refused = await portal.api.ask('getAuthLockStatus', 'GET', '/auth-lock-status');
    portal.system.identity.authTypeStatuses = authTypeStatuses;

    assert.equal(refusalOf(refused), 'RES-SER-442');
  });

  describe('refuses, without an event (§12.2)', () => {
    const cases: [string, unknown, Record<string, unknown>, string][] = [
      ['another id', [lock('demo')], { id: 'x' }, 'RES-SER-410 id'],
      ['no time', [lock('demo')], { requesttime: 'today' }, 'RES-SER-410 requesttime'],
      ['another version', [lock('demo')], { version: '2.0' }, 'RES-SER-410 version'],
      ['no request', [], { request: null }, 'RES-SER-410 request'],
      ['an empty list', [], {}, 'RES-SER-410 authTypes'],
      ['no list', 'demo', {}, 'RES-SER-410 authTypes'],
      ['a type that cannot be locked', [lock('otp', 'pigeon')], {}, 'RES-SER-410 authTypes'],
      ['a type without its second part', [lock('bio')], {}, 'RES-SER-410 authTypes'],
      ['no state', [{ authType: 'demo' }], {}, 'RES-SER-410 authTypes'],
      ['a lock for a time', [lock('demo', null, { unlockForSeconds: 60 })], {}, 'RES-SER-427'],
      ['a time of nothing', [unlock('demo', null, { unlockForSeconds: 0 })], {}, 'RES-SER-410 unlockForSeconds'],
      ['a time beyond reason', [unlock('demo', null, { unlockForSeconds: 1e15 })], {}, 'RES-SER-410 unlockForSeconds'],
      ['a time that is none', [unlock('demo', null, { unlockForSeconds: '60' })], {}, 'RES-SER-410 unlockForSeconds'],
    ];
    for (const [what, authTypes, over, expected] of cases) {
      it(what, async () => {
        const before = (await portal.api.history()).response.totalItems;

        assert.equal(refusalOf(await set(authTypes, over)), expected);

        assert.equal((await portal.api.history()).response.totalItems, before);
      });
    }
  });

  describe('the acknowledgement', () => {
    const PATH = '/resident/v1/callback/authTypeCallback';
    const { topic } = { topic: 'AUTH_TYPE_STATUS_UPDATE_ACK' };
    const acknowledge = async (authTypes: unknown, { secret, id = 'ack-1' }: { secret?: string; id?: string } = {}) => {
      const payload = JSON.stringify({ publisher: 'IDA', topic, event: { id, data: { authTypes } } });
      const key = secret ?? portal.system.behind.topicOf(portal.config.websub.authTypeStatus).secret;
      const headers = { 'content-type': 'application/json', 'x-hub-signature': signatureOf(key, Buffer.from(payload)) };
      const answer = await portal.app.inject({ method: 'POST', url: PATH, payload, headers });
      expectContract('authTypeCallback', answer);
      return answer.statusCode;
    };

    it('counts with our signature only, once, for a change that we know (§12.5, W1, W3, W4)', async () => {
      const { eventId } = await set([lock('demo')]);
      const [row] = await rowsOf(eventId);
      const authTypes = [{ authType: 'demo', requestId: row?.request_trn_id }];

      assert.equal(await acknowledge(authTypes, { secret: 'another' }), 401);
      assert.equal(await acknowledge([{ requestId: 'nobody-asked' }]), 200);
      assert.deepEqual(await steps(eventId), ['NEW']);
      assert.equal(await acknowledge(authTypes, { id: 'ack-2' }), 200);
      assert.equal(await acknowledge(authTypes, { id: 'ack-2' }), 200);
      assert.deepEqual(await steps(eventId), ['NEW', 'COMPLETED']);
      assert.equal(await acknowledge('none'), 400);
    });

    it('may come before the request is answered', async () => {
      portal.system.identity.updateAuthTypes = async (change) => {
        await update(change);
        await acknowledge([{ requestId: change.requestId }], { id: `early ${change.requestId}` });
      };

      const { eventId } = await set([lock('demo')]);

      assert.deepEqual(await steps(eventId), ['NEW', 'COMPLETED']);
    });

    it('is meant when the hub asks for its topic (W5)', async () => {
      const ask = async (asked: string) => {
        const answer = await portal.app.inject({ url: PATH, query: { 'hub.mode': 'subscribe', 'hub.topic': asked, 'hub.challenge': '<b>1' } });
        return [answer.statusCode, answer.payload];
      };

      assert.deepEqual(await ask(topic), [202, '<b>1']);
      assert.deepEqual(await ask('CREDENTIAL_STATUS_UPDATE'), [404, 'Not found']);
    });
  });
});
