import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Store } from '../store/store.js';
import { countAll } from '../store/migrations/0040-event-counts.js';
import { seededRandom } from '../testing/seeded-random.js';
import { openTestStore } from '../testing/test-store.js';

describe('the counts of events', () => {
  let store: Store;
  before(async () => void (store = await openTestStore()));
  after(() => store.close());

  const random = seededRandom('counts');
  const one = (...of: string[]) => of[random.integer(0, of.length)]!;

  const counted = async () => {
    const { rows } =
      await sql`select token_id, day::text, request_type_code, status_code, olv_partner_id, events from event_count where events <> 0 order by 1, 2, 3, 4, 5`.execute(
        store.db,
      );
    return rows;
  };

  async function change(at: number) {
    const event_id = String(1_000_000_000_000_000 + random.integer(0, 60));
    const status_code = one('NEW', 'VID_GENERATED', 'FAILED');
    if (random.integer(0, 10) === 0) return store.db.deleteFrom('resident_transaction').where('event_id', '=', event_id).execute();
    if (random.integer(0, 10) === 0) return store.db.updateTable('resident_transaction').set({ is_deleted: true }).where('event_id', '=', event_id).execute();
    const day = new Date(Date.UTC(2026, 2, 1 + (at % 5), 23, 30));
    const request_type_code = one('GENERATE_VID', 'AUTH_TYPE_LOCK_UNLOCK');
    const olv_partner_id = one('mpartner-default-auth', 'another') === 'another' ? null : 'mpartner-default-auth';
    return store.db
      .insertInto('resident_transaction')
      .values({
        event_id,
        token_id: one('mira', 'yusuf'),
        request_dtimes: day,
        response_dtime: day,
        request_type_code,
        status_code,
        olv_partner_id,
        cr_by: 'test',
        cr_dtimes: day,
      })
      .onConflict((conflict) =>
        conflict.column('event_id').doUpdateSet(one('status', 'rest') === 'status' ? { status_code } : { request_type_code, olv_partner_id }),
      )
      .execute();
  }

  it('are what counting anew gives, after events came, changed and went', async () => {
    for (let at = 0; at < 400; at++) await change(at);

    const kept = await counted();
    assert.ok(kept.length > 20);
    await countAll(store.db);
    assert.deepEqual(await counted(), kept);
  });
});
