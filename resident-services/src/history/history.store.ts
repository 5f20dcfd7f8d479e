import { type Kysely, sql } from 'kysely';
import type { EventRow } from '../events/event-texts.js';
import { serviceTypes } from '../events/event-types.js';
import type { Database } from '../store/database.js';
import type { HistoryCursor } from './cursor.js';
import type { HistoryFilter } from './history.filter.js';
import { spansOf } from './spans.js';

const EVENT_ID_LENGTH = 16;
const EVERY_TYPE = Object.values(serviceTypes).flat().length;

/** The events of one resident, pinned ones first, then the newest. */
export function historyStore(db: Kysely<Database>, partnerId: string) {
  // A lock makes one event per partner; the resident is shown their own portal's.
  const partners = ['', partnerId];

  const matching = (tokenId: string, { types, statusCodes, from, until, search }: HistoryFilter) =>
    db
      .selectFrom('resident_transaction')
      .where('token_id', '=', tokenId)
      .where('request_type_code', 'in', types)
      .where((either) => either.or([either('olv_partner_id', 'is', null), either('olv_partner_id', '=', partnerId)]))
      .where('is_deleted', '=', false)
      .$if(statusCodes !== undefined, (query) => query.where('status_code', 'in', statusCodes ?? []))
      .$if(from !== undefined, (query) => query.where('cr_dtimes', '>=', from ?? new Date()))
      .$if(until !== undefined, (query) => query.where('cr_dtimes', '<', until ?? new Date()))
      .$if(isWhole(search), (query) => query.where('event_id', '=', search ?? ''))
      .$if(search !== undefined && !isWhole(search), (query) => query.where('event_id', 'like', `%${escapeLike(search ?? '')}%`));

  const counted = (tokenId: string, { types, statusCodes }: HistoryFilter) =>
    db
      .selectFrom('event_count')
      .where('token_id', '=', tokenId)
      .where('request_type_code', 'in', types)
      .where('olv_partner_id', 'in', partners)
      .$if(statusCodes !== undefined, (query) => query.where('status_code', 'in', statusCodes ?? []));

  const countRows = async (tokenId: string, filter: HistoryFilter) => {
    const { total } = await matching(tokenId, filter)
      .select((count) => count.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return Number(total);
  };

  const countDays = async (tokenId: string, filter: HistoryFilter, days: { first: string; last: string }) => {
    const { total } = await counted(tokenId, filter)
      .where('day', '>=', sql<Date>`${days.first}::date`)
      .where('day', '<=', sql<Date>`${days.last}::date`)
      .select((count) => count.fn.coalesce(count.fn.sum<number>('events'), count.lit(0)).as('total'))
      .executeTakeFirstOrThrow();
    return Number(total);
  };

  return {
    /** Read from what is counted already, but for a search and for the hours at both ends of a period. */
    async count(tokenId: string, filter: HistoryFilter): Promise<number> {
      if (filter.search !== undefined) return countRows(tokenId, filter);
      const { days, hours } = spansOf(filter);
      const parts = await Promise.all([days && countDays(tokenId, filter, days), ...hours.map((span) => countRows(tokenId, { ...filter, ...span }))]);
      return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    },

    /** One more than asked, when there is one more. */
    async page(tokenId: string, filter: HistoryFilter, { size, after, skip = 0 }: { size: number; after?: HistoryCursor; skip?: number }) {
      if (isWhole(filter.search)) return matching(tokenId, filter).selectAll().execute(); // one at most, so nothing to order
      const most = skip + size + 1;
      const place = sql<boolean>`(cr_dtimes, event_id) < (${new Date(after?.createdMs ?? 0)}::timestamptz, ${after?.eventId ?? ''})`;
      // Each part is read from its index at the very place; of what is skipped, no more than where it stands.
      const part = (pinned: boolean) => {
        const starts = after?.pinned === pinned ? place : sql<boolean>`true`;
        const keys = matching(tokenId, filter)
          .where('pinned_status', '=', pinned)
          .where(starts)
          .orderBy('cr_dtimes', 'desc')
          .orderBy('event_id', 'desc')
          .select(['event_id', 'cr_dtimes', 'pinned_status'])
          .limit(most);
        const whole = filter.statusCodes === undefined && filter.types.length === EVERY_TYPE;
        if (whole || filter.search !== undefined) return sql`(${keys})`;
        const kinds = counted(tokenId, filter)
          .where('day', '=', sql<Date>`'-infinity'::date`)
          .where('events', '>', 0)
          .select(['request_type_code', 'status_code'])
          .groupBy(['request_type_code', 'status_code']);
        const ofKind = keys.where('request_type_code', '=', sql<string>`kind.request_type_code`).where('status_code', '=', sql<string>`kind.status_code`);
        return sql`(select page.* from (${kinds}) as kind cross join lateral (${ofKind}) as page order by cr_dtimes desc, event_id desc limit ${most})`;
      };
      const parts = (after && !after.pinned ? [false] : [true, false]).map(part);
      const found = await sql<EventRow>`
        select event.* from (
          select event_id from (${sql.join(parts, sql` union all `)}) as pages
          order by pinned_status desc, cr_dtimes desc, event_id desc limit ${size + 1} offset ${skip}
        ) as page join resident_transaction as event using (event_id)
        order by event.pinned_status desc, event.cr_dtimes desc, event_id desc`.execute(db);
      return found.rows;
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

const isWhole = (search: string | undefined) => search?.length === EVENT_ID_LENGTH;

const escapeLike = (text: string) => text.replaceAll(/[\\%_]/g, (char) => `\\${char}`);
