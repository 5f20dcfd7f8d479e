import { type Kysely, sql } from 'kysely';
import { asyncTypes, type RequestType, serviceTypes } from '../events/event-types.js';
import type { Clock } from '../clock.js';
import type { Database } from '../store/database.js';

/** One event as the bell tells of it. */
export interface BellEvent {
  token_id: string;
  event_id: string;
  request_type_code: RequestType;
  status_code: string;
  cr_dtimes: Date;
  upd_dtimes: Date | null;
  changed_dtimes: Date;
  unread: boolean;
}

const shownTypes = Object.values(serviceTypes).flat();

/** What the bell knows of events. One rule says what is unread, for the number, for the stream and for the wire. */
export function bellStore({ db, clock, partnerId }: { db: Kysely<Database>; clock: Clock; partnerId: string }) {
  const events = (types: readonly RequestType[]) =>
    db
      .selectFrom('resident_transaction as event')
      .leftJoin('resident_user_actions as bell', 'bell.ida_token', 'event.token_id')
      .where('event.request_type_code', 'in', types)
      // A lock makes one event per partner; the resident is shown their own portal's.
      .where((either) => either.or([either('event.olv_partner_id', 'is', null), either('event.olv_partner_id', '=', partnerId)]))
      .where('event.is_deleted', '=', false);

  /** Once the bell was opened, only what is newer than that counts. */
  const isNew = sql<boolean>`(event.read_status = false and (
    bell.last_bell_notif_click_dtimes is null
    or event.cr_dtimes >= bell.last_bell_notif_click_dtimes
    or event.upd_dtimes >= bell.last_bell_notif_click_dtimes))`;
  const isUnread = sql<boolean>`(event.request_type_code in (${sql.join(asyncTypes)}) and ${isNew})`;

  const changes = () =>
    events(shownTypes)
      .select(['event.token_id', 'event.event_id', 'event.request_type_code', 'event.status_code', 'event.cr_dtimes', 'event.upd_dtimes'])
      .select('event.changed_dtimes')
      .select(isUnread.as('unread'))
      .$castTo<BellEvent>();

  return {
    /** How many are unread, by resident; one that has none is left out. */
    async unread(tokenIds: readonly string[]): Promise<Map<string, number>> {
      const rows = await events(asyncTypes)
        .where('event.token_id', 'in', tokenIds)
        // Said apart for the index of the unread.
        .where('event.read_status', '=', false)
        .where(isNew)
        .groupBy('event.token_id')
        .select((count) => ['event.token_id', count.fn.countAll<number>().as('total')])
        .execute();
      return new Map(rows.map(({ token_id, total }) => [token_id, Number(total)]));
    },

    eventsById: (eventIds: readonly string[]) => changes().where('event.event_id', 'in', eventIds).orderBy('event.changed_dtimes').execute(),

    /** The newest of those that changed since, the oldest first. */
    async changedSince(tokenId: string, since: Date, most: number) {
      const rows = await changes()
        .where('event.token_id', '=', tokenId)
        .where('event.changed_dtimes', '>=', since)
        .orderBy('event.changed_dtimes', 'desc')
        .limit(most)
        .execute();
      return rows.reverse();
    },

    /** By the clock that `changed_dtimes` goes by. */
    async now(): Promise<Date> {
      const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
      return rows[0]!.now;
    },

    /** @param eventIds all when undefined */
    async markRead(tokenId: string, eventIds: readonly string[] | undefined) {
      await db
        .updateTable('resident_transaction')
        .set({ read_status: true })
        .where('token_id', '=', tokenId)
        .where('read_status', '=', false)
        .$if(eventIds !== undefined, (some) => some.where('event_id', 'in', eventIds?.length ? eventIds : ['']))
        .execute();
    },

    async clickedAt(tokenId: string): Promise<Date | null> {
      const row = await db.selectFrom('resident_user_actions').select('last_bell_notif_click_dtimes as at').where('ida_token', '=', tokenId).executeTakeFirst();
      return row?.at ?? null;
    },

    /** @returns how many rows were changed: one */
    async click(tokenId: string) {
      const at = { last_bell_notif_click_dtimes: clock() };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('resident_user_actions')
        .values({ ida_token: tokenId, ...at })
        .onConflict((again) => again.column('ida_token').doUpdateSet(at))
        .executeTakeFirstOrThrow();
      return Number(numInsertedOrUpdatedRows ?? 0);
    },
  };
}

export type BellStore = ReturnType<typeof bellStore>;
