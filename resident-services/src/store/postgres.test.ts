import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { describe, it, type TestContext } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { openStore } from './store.js';

const server = process.env['TEST_DATABASE_URL'];

describe('a store on PostgreSQL', { skip: server ? false : 'needs TEST_DATABASE_URL' }, () => {
  const databaseOf = async () => {
    const name = `rp_test_lost_${randomBytes(6).toString('hex')}`;
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    await admin.query(`create database ${name}`);
    const url = new URL(server!);
    url.pathname = name;
    return {
      url: url.href,
      /** What a restart of the server, or a firewall, does to lines that nobody uses. */
      breakLines: () => admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]),
      async drop() {
        await admin.query(`drop database ${name} with (force)`);
        await admin.end();
      },
    };
  };

  /** A store whose lines are broken by the test, and what it tells of that. */
  const breakable = async (test: TestContext) => {
    const database = await databaseOf();
    const lost = new EventEmitter();
    const told = once(lost, 'told').then(([error]) => error as Error);
    const store = await openStore({ databaseUrl: database.url, onError: (error) => lost.emit('told', error) });
    test.after(async () => {
      await store.close();
      await database.drop();
    });
    return { store, told, breakLines: database.breakLines };
  };

  it('outlives the loss of its idle connections, and tells of it without the keys of the session', async (test) => {
    const { store, told, breakLines } = await breakable(test);
    await sql`select 1`.execute(store.db);

    await breakLines();
    const error = await told;
    const { rows } = await sql`select 1 as one`.execute(store.db);

    assert.deepEqual([rows, Object.keys(error), 'code' in error && error.code], [[{ one: 1 }], ['code'], '57P01']);
  });

  it('outlives the loss of a connection in the middle of a transaction, which then fails', async (test) => {
    const { store, told, breakLines } = await breakable(test);

    const broken = store.db.transaction().execute(async (trx) => {
      await sql`select 1`.execute(trx);
      await breakLines();
      await told;
      await sql`select 1`.execute(trx);
    });

    await assert.rejects(broken);
    assert.deepEqual((await sql`select 1 as one`.execute(store.db)).rows, [{ one: 1 }]);
  });
});
