import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { executeSql, openStore, type Store } from './store.js';

describe('the embedded store', () => {
  let store: Store;
  before(async () => {
    store = await openStore({});
  });
  after(() => store.close());

  const login = (id: string) => ({
    session_id: id,
    ida_token: 't',
    login_dtimes: new Date('2026-01-02T03:04:05.678Z'),
    ip_address: null,
    host: null,
    machine_type: null,
  });

  it('gives back the instant it was given', async () => {
    await store.db.insertInto('resident_session').values(login('instant')).execute();

    const row = await store.db.selectFrom('resident_session').selectAll().where('session_id', '=', 'instant').executeTakeFirstOrThrow();

    assert.equal(row.login_dtimes.toISOString(), '2026-01-02T03:04:05.678Z');
  });

  it('undoes a transaction that fails', async () => {
    const failing = store.db.transaction().execute(async (trx) => {
      await trx.insertInto('resident_session').values(login('undone')).execute();
      throw new Error('on purpose');
    });

    await assert.rejects(failing, /on purpose/);
    assert.equal(await store.db.selectFrom('resident_session').where('session_id', '=', 'undone').selectAll().executeTakeFirst(), undefined);
  });

  it('lets others wait until a transaction has ended', async () => {
    const order: string[] = [];

    const slow = store.db.transaction().execute(async (trx) => {
      await sql`select pg_sleep(0.05)`.execute(trx);
      order.push('transaction');
    });
    const other = sql`select 1`.execute(store.db).then(() => order.push('other'));
    await Promise.all([slow, other]);

    assert.deepEqual(order, ['transaction', 'other']);
  });

  it('does not stall the event loop with a slow query', async () => {
    let turns = 0;
    let asking = true;
    const count = () => {
      turns++;
      if (asking) setImmediate(count);
    };

    setImmediate(count);
    await sql`select count(*) from generate_series(1, 2000000)`.execute(store.db);
    asking = false;

    assert.ok(turns > 50, `the loop turned ${turns} times while the query ran`);
  });

  it('tells who listens to a channel what was committed there, before who committed it has the answer', async () => {
    const heard: string[] = [];
    const stop = await store.listen('news', { heard: (payload) => void heard.push(payload) });

    await sql`select pg_notify('news', 'first'), pg_notify('other', 'not ours')`.execute(store.db);
    await assert.rejects(
      store.db.transaction().execute(async (trx) => {
        await sql`select pg_notify('news', 'undone')`.execute(trx);
        throw new Error('on purpose');
      }),
    );
    stop();
    await sql`select pg_notify('news', 'too late')`.execute(store.db);

    assert.deepEqual(heard, ['first']);
  });

  it('leaves no broken transaction behind a script that fails', async () => {
    await assert.rejects(executeSql(store.db, 'begin; select * from nowhere; commit;'), { name: 'DatabaseError', code: '42P01' });

    const { rows } = await executeSql(store.db, 'select 1 as one');

    assert.deepEqual(rows, [{ one: 1 }]);
  });
});

describe('a store in a folder', () => {
  it('is there again when opened anew, and belongs to one process', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'rp-store-'));
    const first = await openStore({ dataDir });
    await first.db
      .insertInto('resident_session')
      .values({ session_id: 's', ida_token: 't', login_dtimes: new Date(), ip_address: null, host: null, machine_type: null })
      .execute();
    await first.close();

    const again = await openStore({ dataDir });
    const rows = await again.db.selectFrom('resident_session').select('session_id').execute();
    await again.close();
    rmSync(dataDir, { recursive: true });

    assert.deepEqual(rows, [{ session_id: 's' }]);
  });
});
