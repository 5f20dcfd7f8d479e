import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { CompiledQuery, sql } from 'kysely';
import { serviceTypes } from '../events/event-types.js';
import type { Store } from '../store/store.js';
import { openTestStore } from '../testing/test-store.js';
import { historyStore } from './history.store.js';

const types = Object.values(serviceTypes).flat();

describe('a search in a long history', () => {
  let store: Store;
  before(async () => {
    store = await openTestStore();
    await sql`
      insert into resident_transaction (event_id, token_id, request_dtimes, response_dtime, request_type_code, status_code, cr_by, cr_dtimes)
      select (1000000000000000 + n)::text, case when n % 10 = 0 then 'mira' else 'yusuf' end, now(), now(), 'GENERATE_VID', 'VID_GENERATED', 'test',
        now() - n * interval '1 hour'
      from generate_series(1, 5000) as n`.execute(store.db);
    await sql`vacuum (analyze) resident_transaction`.execute(store.db);
  });
  after(() => store.close());

  const found = async (search: string) => {
    const history = historyStore(store.db, 'partner');
    const page = await history.page('mira', { types, search }, { size: 10 });
    return { total: await history.count('mira', { types, search }), ids: page.map(({ event_id }) => event_id) };
  };

  /** How the database goes about each statement of a search. */
  async function plansOf(test: TestContext, search: string) {
    const asked: CompiledQuery[] = [];
    const executor = Object.getPrototypeOf(Object.getPrototypeOf(store.db.getExecutor())) as { executeQuery(query: CompiledQuery): unknown };
    const { executeQuery } = executor;
    const spy = test.mock.method(executor, 'executeQuery', function (this: unknown, query: CompiledQuery) {
      asked.push(query);
      return executeQuery.call(this, query);
    });
    await found(search);
    spy.mock.restore();
    const plans = asked.map(async ({ sql: text, parameters }) => {
      const { rows } = await store.db.executeQuery<{ 'QUERY PLAN': string }>(CompiledQuery.raw(`explain (costs off) ${text}`, [...parameters]));
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    return Promise.all(plans);
  }

  it('finds a whole event ID of the resident, and no one else’s', async () => {
    assert.deepEqual(await found('1000000000001230'), { total: 1, ids: ['1000000000001230'] });
    assert.deepEqual(await found('1000000000001234'), { total: 0, ids: [] });
  });

  it('looks a whole event ID up by its key', async (test) => {
    const plans = await plansOf(test, '1000000000001230');

    assert.equal(plans.length, 2);
    for (const plan of plans) assert.doesNotMatch(plan, /Seq Scan on resident|resident_transaction_(history|kind)/);
  });

  it('looks for a part of one in the index of the history, passing by the events themselves', async (test) => {
    const [page, count] = await plansOf(test, '0123');

    for (const plan of [page, count]) assert.match(plan!, /Index Only Scan using resident_transaction_history/);
  });
});
