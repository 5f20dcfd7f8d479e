import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Store } from '../../store/store.js';
import { seededRandom } from '../../testing/seeded-random.js';
import { testClock } from '../../testing/test-clock.js';
import { openTestStore } from '../../testing/test-store.js';
import { chainStart, lineHash } from './chain.js';
import { embeddedAuditTrail } from './embedded.js';
import { writeHead } from './head.js';
import { type SealKeys, sealKeys } from './seal-keys.js';
import { verifyTrail } from './verify.js';

const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const keys = sealKeys([first]);
const line = (description: string) => ({
  event_id: 'RES-SER-284',
  event_name: 'LOGIN_REQ_SUCCESS',
  event_type: 'SUCCESS' as const,
  module_id: 'RES-SER',
  module_name: 'Resident service',
  log_desc: description,
  ref_id: 'NO_ID',
  ref_id_type: 'NO_ID_TYPE',
  session_user_id: null,
});

const client = { hostIp: '203.0.113.7', sessionUserName: 'Mira', applicationId: 'RP', applicationName: 'Portal', createdBy: 'Mira' };

describe('the audit trail', () => {
  let store: Store;
  let told = 0;
  const clock = testClock();
  before(async () => {
    store = await openTestStore();
    await sql`alter table app_audit_log disable trigger all`.execute(store.db); // as one who has the database can
  });
  after(() => store.close());
  beforeEach(async () => {
    told = 0;
    await sql`truncate app_audit_log, audit_head restart identity`.execute(store.db);
  });

  const write = async (count: number, by: SealKeys = keys) => {
    const trail = embeddedAuditTrail({
      db: store.db,
      clock,
      random: seededRandom(`${count}${by.current.id}`),
      keys: by,
      hostName: 'node-1',
      onBroken: () => (told += 1),
    });
    const { event_id, event_name, event_type, module_id, module_name, ref_id, ref_id_type } = line('');
    const ids = { eventId: event_id, eventName: event_name, eventType: event_type, moduleId: module_id, moduleName: module_name };
    const names = { ...ids, ...client };
    for (let each = 1; each <= count; each++) trail.record({ ...names, description: `line ${each}`, refId: ref_id, refIdType: ref_id_type });
    await trail.flush();
  };
  /** As lines were written before there was a key. */
  const writeUnsealed = async (count: number) => {
    let previous = chainStart;
    for (let each = 1; each <= count; each++) {
      const row = { log_id: `old-${each}`, action_dtimes: clock(), ...line(`old line ${each}`) };
      const row_hash = lineHash(row, previous, undefined);
      await store.db
        .insertInto('app_audit_log')
        .values({ ...row, prev_hash: previous, row_hash, key_id: null })
        .execute();
      previous = row_hash;
    }
  };
  const finding = async (by = keys) => {
    const { finding: found, line: at } = await verifyTrail(store.db, by, { pageSize: 3 });
    return at === undefined ? found : `${found} ${at}`;
  };
  const cutOff = (from: number) => store.db.deleteFrom('app_audit_log').where('seq', '>=', from).execute();

  it('shows where a line was changed, taken out or put in', async () => {
    await write(8);
    const { db } = store;

    await db.updateTable('app_audit_log').set({ log_desc: 'nothing happened' }).where('seq', '=', 7).execute();
    assert.equal(await finding(), 'line-changed 7');
    await db.deleteFrom('app_audit_log').where('seq', '=', 5).execute();
    assert.equal(await finding(), 'line-changed 6');
  });

  for (const column of ['log_dtimes', 'host_name', 'host_ip', 'session_user_name', 'app_id', 'app_name', 'cr_by'] as const) {
    it(`shows that ${column} of a line was changed, or emptied`, async () => {
      await write(3);
      const { db } = store;

      await db
        .updateTable('app_audit_log')
        .set({ [column]: null })
        .where('seq', '=', 3)
        .execute();
      assert.equal(await finding(), 'line-changed 3');
      await db
        .updateTable('app_audit_log')
        .set({ [column]: column === 'log_dtimes' ? new Date(0) : 'x' })
        .where('seq', '=', 2)
        .execute();
      assert.equal(await finding(), 'line-changed 2');
    });
  }

  it('of before there were more columns is read as it is; to empty all of a later line, or to fill one of it, shows', async () => {
    const { current } = keys;
    const row = { log_id: 'old', action_dtimes: clock(), ...line('sealed before') };
    const row_hash = current.seal(
      JSON.stringify(['line', current.id, chainStart, row.log_id, row.action_dtimes.toISOString(), ...Object.values(line('sealed before'))]),
    );
    const { db } = store;
    await db
      .insertInto('app_audit_log')
      .values({ ...row, prev_hash: chainStart, row_hash, key_id: current.id })
      .execute();
    await db.transaction().execute((trx) => writeHead(trx, { lines: 1, unsealed: 0, hash: row_hash }, keys));
    await write(2);
    assert.equal(await finding(), undefined);

    const none = { log_dtimes: null, host_name: null, host_ip: null, session_user_name: null, app_id: null, app_name: null, cr_by: null };
    await db.updateTable('app_audit_log').set(none).where('seq', '=', 3).execute();
    assert.equal(await finding(), 'line-changed 3');
    await db.updateTable('app_audit_log').set({ host_ip: '203.0.113.7' }).where('seq', '=', 1).execute();
    assert.equal(await finding(), 'line-changed 1');
  });

  it('shows that lines were cut off its end, also when others have followed', async () => {
    await write(8);
    await cutOff(7);

    assert.equal(await finding(), 'cut-off');
    await write(3);
    assert.equal(await finding(), 'line-changed 9');
  });

  it('shows that all of it was taken away', async () => {
    await write(8);
    await cutOff(1);

    assert.equal(await finding(), 'cut-off');
  });

  it('cannot be written anew by someone without the key', async () => {
    await write(2);
    await cutOff(2);
    const before = await store.db.selectFrom('app_audit_log').select('row_hash').executeTakeFirstOrThrow();
    const row = { log_id: 'made-up', action_dtimes: clock(), ...line('made up') };
    const values = { ...row, prev_hash: before.row_hash, row_hash: lineHash(row, before.row_hash, undefined) };

    await store.db
      .insertInto('app_audit_log')
      .values({ ...values, key_id: keys.current.id })
      .execute();
    assert.equal(await finding(), 'line-changed 3');
    await store.db.updateTable('app_audit_log').set({ key_id: null }).where('log_id', '=', 'made-up').execute();
    assert.equal(await finding(), 'line-not-sealed 3');
  });

  it('keeps showing that its head was changed or taken away: the next line seals none again', async () => {
    await write(4);
    const { db } = store;
    const { row_hash } = await db.selectFrom('app_audit_log').select('row_hash').where('seq', '=', 2).executeTakeFirstOrThrow();
    await cutOff(3);
    await db.updateTable('audit_head').set({ lines: 2, last_hash: row_hash }).execute();

    await write(5);
    assert.deepEqual([await finding(), told], ['head-changed', 1]);
    await db.deleteFrom('audit_head').execute();
    await write(6);
    assert.deepEqual([await finding(), told], ['head-missing', 2]);
  });

  it('of before there were seals is read as it is, and sealed from then on', async () => {
    await writeUnsealed(4);
    assert.equal(await finding(), undefined);

    await write(3);

    const { lines, unsealed } = await verifyTrail(store.db, keys);
    assert.deepEqual([await finding(), lines, unsealed], [undefined, 7, 4]);
    await store.db.updateTable('app_audit_log').set({ log_desc: 'nothing happened' }).where('seq', '=', 2).execute();
    assert.equal(await finding(), 'line-changed 2');
  });

  it('is read with every key it was sealed with, and sealed with the newest', async () => {
    await write(2);
    const both = sealKeys([second, first]);

    await write(3, both);

    assert.equal(await finding(both), undefined);
    assert.deepEqual([await finding(sealKeys([second])), await finding(keys)], ['key-unknown 1', 'key-unknown 3']);
  });

  it('opens what the master key sealed after a key of its own was given', async () => {
    const master = Buffer.alloc(32, 3);
    await write(2, sealKeys([], master));
    const given = sealKeys([first], master);

    await write(3, given);

    assert.deepEqual([await finding(given), given.current.id], [undefined, keys.current.id]);
    assert.throws(() => sealKeys([]), /RESIDENT_AUDIT_KEYS/);
  });

  it('that was empty when it was noted may grow', async () => {
    const noted = await verifyTrail(store.db, keys);

    const still = await verifyTrail(store.db, keys, { noted });
    await write(2);

    assert.deepEqual([still.finding, (await verifyTrail(store.db, keys, { noted })).finding], [undefined, undefined]);
  });

  it('that was put back to an earlier state, head and all, is not as it was noted', async () => {
    await write(3);
    const earlier = await store.db.selectFrom('audit_head').selectAll().executeTakeFirstOrThrow();
    await write(4);
    const noted = await verifyTrail(store.db, keys);
    await cutOff(4);
    await store.db.updateTable('audit_head').set(earlier).execute();

    assert.equal(await finding(), undefined);
    assert.equal((await verifyTrail(store.db, keys, { noted })).finding, 'not-as-noted');
  });
});
