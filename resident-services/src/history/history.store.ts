import { type Kysely, sql } from 'kysely';
import type { Database } from '../store/database.js';
import type { HistoryCursor } from './cursor.js';
import type { HistoryFilter } from './history.filter.js';

/** The events of one resident, pinned ones first, then the newest. */
export function historyStore(db: Kysely<Database>, partnerId: string) {
  const matching = (tokenId: string, { types, statusCodes, from, until, search }: HistoryFilter) =>
    db
      .selectFrom('resident_transaction')
      .where('token_id', '=', tokenId)
      .where('request_type_code', 'in', types)
      // A lock makes one event per partner; the resident is shown their own portal's.
      .where((either) => either.or([either('olv_partner_id', 'is', null), either('olv_partner_id', '=', partnerId)]))
      .where('is_deleted', '=', false)
      .$if(statusCodes !== undefined, (query) => query.where('status_code', 'in', statusCodes ?? []))
      .$if(from !== undefined, (query) => query.where('cr_dtimes', '>=', from ?? new Date()))
      .$if(until !== undefined, (query) => query.where('cr_dtimes', '<', until ?? new Date()))
      .$if(search !== undefined, (query) => query.where('event_id', 'like', `%${escapeLike(search ?? '')}%`));

  return {
    async count(tokenId: string, filter: HistoryFilter) {
      const { total } = await matching(tokenId, filter)
        .select((count) => count.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return Number(total);
    },

    /** One more than asked, when there is one more. */
    page(tokenId: string, filter: HistoryFilter, { size, after, skip = 0 }: { size: number; after?: HistoryCursor; skip?: number }) {
      // Found in the index alone; only the rows of the page are read.
      const found = matching(tokenId, filter)
        .select('event_id')
        .$if(after !== undefined, (query) =>
          // Compared as a whole, so that the page is read from the index at the very place.
          query.where(
            sql<boolean>`(pinned_status, cr_dtimes, event_id) < (${after?.pinned ?? false}::boolean, ${new Date(after?.createdMs ?? 0)}::timestamptz, ${after?.eventId ?? ''})`,
          ),
        )
        .orderBy('pinned_status', 'desc')
        .orderBy('cr_dtimes', 'desc')
        .orderBy('event_id', 'desc')
        .limit(size + 1)
        .offset(skip);
      return db
        .selectFrom(found.as('found'))
        .innerJoin('resident_transaction as event', 'event.event_id', 'found.event_id')
        .selectAll('event')
        .orderBy('event.pinned_status', 'desc')
        .orderBy('event.cr_dtimes', 'desc')
        .orderBy('event.event_id', 'desc')
        .execute();
    },

    find: (eventId: string) => db.selectFrom('resident_transaction').selectAll().where('event_id', '=', eventId).executeTakeFirst(),

    steps: (eventId: string) =>
      db.selectFrom('resident_transaction_step').select(['status_code', 'at']).where('event_id', '=', eventId).orderBy('step').execute(),

    setPinned: (eventId: string, pinned: boolean) =>
      db.updateTable('resident_transaction').set({ pinned_status: pinned }).where('event_id', '=', eventId).execute(),

    markRead: (eventId: string) =>
      db.updateTable('resident_transaction').set({ read_status: true }).where('event_id', '=', eventId).where('read_status', '=', false).execute(),
  };
}

export type HistoryStore = ReturnType<typeof historyStore>;

const escapeLike = (text: string) => text.replaceAll(/[\\%_]/g, (char) => `\\${char}`);
