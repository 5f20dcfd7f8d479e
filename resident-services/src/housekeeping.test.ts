import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ConnectorError } from './connectors/connector-error.js';
import { housekeeping } from './housekeeping.js';
import { makeUin } from './numbers/numbers.js';
import { seededRandom } from './testing/seeded-random.js';
import { amal, type TestConnectors, testConnectors } from './testing/test-connectors.js';

describe('housekeeping', () => {
  let systems: TestConnectors;
  before(async () => {
    systems = await testConnectors();
  });
  after(() => systems.close());

  it('deletes what has served its time, and nothing younger', async () => {
    const { db, clock } = systems;
    const login = (session_id: string) => ({ session_id, ida_token: 't', login_dtimes: clock(), ip_address: null, host: null, machine_type: null });
    const send = (transactionId: string) => systems.ida.sendOtp({ individualId: amal.uin, transactionId, channels: ['EMAIL'] });
    await send('old');
    await db.insertInto('resident_session').values(login('old')).execute();
    clock.forward({ days: 91 });
    await send('young');
    const request = (request_id: string, data: string) => ({ request_id, reference: request_id, status: 'NEW', data, url: null, failure: null });
    const times = { cr_dtimes: clock(), upd_dtimes: clock() };
    await db
      .insertInto('credential_request')
      .values([request('over', ''), request('open', 'sealed')].map((row) => ({ ...row, ...times })))
      .execute();
    for (const request_id of ['over', 'open', 'gone']) await db.insertInto('kiosk_told').values({ request_id, state: 'success', cr_dtimes: clock() }).execute();
    await db.insertInto('resident_session').values(login('young')).execute();

    await housekeeping({ db, clock, idempotencyHours: 24, onError: assert.ifError }).sweep();

    assert.deepEqual(await db.selectFrom('otp').select('transaction_id').execute(), [{ transaction_id: 'young' }]);
    assert.deepEqual(await db.selectFrom('kiosk_told').select('request_id').execute(), [{ request_id: 'open' }]);
    assert.deepEqual(await db.selectFrom('resident_session').select('session_id').execute(), [{ session_id: 'young' }]);
  });

  it('forgets the wrong codes of IDs that nobody has, a day after the last was asked for', async () => {
    const { db, clock, ida, keymanager } = systems;
    await db.deleteFrom('otp').execute();
    const [old, young] = ['old', 'young'].map((name) => makeUin(seededRandom(name))) as [string, string];
    const guess = async (individualId: string) => {
      const ask = { individualId, transactionId: '1', entityName: 'Test' };
      await ida.sendOtp({ ...ask, channels: ['EMAIL'] }).catch((error: unknown) => assert.ok(error instanceof ConnectorError));
      await assert.rejects(ida.verifyOtp({ ...ask, otp: 'wrong' }), ConnectorError);
    };
    const frozen = async () => (await db.selectFrom('otp_freeze').select('uin_index').execute()).map(({ uin_index }) => uin_index).sort();
    for (const uin of [amal.uin, old]) await guess(uin);
    const before = await frozen();
    clock.forward({ hours: 25 });
    await guess(young);

    await housekeeping({ db, clock, idempotencyHours: 24, onError: assert.ifError }).sweep();

    assert.equal(before.length, 2);
    assert.deepEqual(await frozen(), [amal.uin, young].map((uin) => keymanager.index('uin', uin)).sort());
  });

  it('begins soon after the start, and goes on hour by hour', async (test) => {
    const { db, clock } = systems;
    let swept = () => {};
    const keeping = housekeeping({ db, clock, idempotencyHours: 24, tidy: async () => swept(), onError: assert.ifError });
    const nextSweep = () => new Promise<void>((resolve) => (swept = resolve));
    test.mock.timers.enable({ apis: ['setTimeout'] });

    keeping.start();

    for (const minutes of [1, 60, 60]) {
      const next = nextSweep();
      test.mock.timers.tick(minutes * 60_000);
      await next;
    }
    keeping.stop();
  });
});
