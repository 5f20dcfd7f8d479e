import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Database } from '../store/database.js';

export type SessionRow = Selectable<Database['portal_session']>;

/** Rows of sessions and sign-ins. It knows neither who they belong to nor what they hold. */
export function sessionStore(db: Kysely<Database>) {
  return {
    async openSignIn(key: string, end: Date) {
      await db.insertInto('portal_sign_in').values({ key, end_dtimes: end }).execute();
    },

    /** Those of these keys whose sign-in is under way. */
    async pending(keys: readonly string[], now: Date) {
      if (!keys.length) return [];
      const rows = await db.selectFrom('portal_sign_in').select('key').where('key', 'in', keys).where('end_dtimes', '>', now).execute();
      return rows.map(({ key }) => key);
    },

    /** Of two that come with the same cookie at once, one gets true. */
    async closeSignIn(key: string, now: Date) {
      const row = await db.deleteFrom('portal_sign_in').where('key', '=', key).returning('end_dtimes').executeTakeFirst();
      return row !== undefined && row.end_dtimes > now;
    },

    find: (key: string) => db.selectFrom('portal_session').selectAll().where('key', '=', key).executeTakeFirst(),

    async times(keys: readonly string[]) {
      if (!keys.length) return [];
      return db.selectFrom('portal_session').select(['key', 'seen_dtimes', 'end_dtimes']).where('key', 'in', keys).execute();
    },

    /** A new session and its line in the list of logins; the oldest beyond `most` end. */
    async add(session: SessionRow, login: Insertable<Database['resident_session']>, most: number) {
      await db.transaction().execute(async (trx) => {
        await trx.insertInto('portal_session').values(session).execute();
        await trx.insertInto('resident_session').values(login).execute();
        const others = trx.selectFrom('portal_session').select('key').where('subject', '=', session.subject).where('key', '!=', session.key);
        const tooMany = others.orderBy('cr_dtimes', 'desc').offset(most - 1);
        await trx.deleteFrom('portal_session').where('key', 'in', tooMany).execute();
      });
    },

    async seen(key: string, at: Date) {
      await db.updateTable('portal_session').set({ seen_dtimes: at }).where('key', '=', key).execute();
    },

    async remove(keys: readonly string[]) {
      if (keys.length) await db.deleteFrom('portal_session').where('key', 'in', keys).execute();
    },

    async sweep(now: Date, idleSince: Date) {
      await db
        .deleteFrom('portal_session')
        .where((row) => row.or([row('end_dtimes', '<=', now), row('seen_dtimes', '<=', idleSince)]))
        .execute();
      await db.deleteFrom('portal_sign_in').where('end_dtimes', '<=', now).execute();
    },
  };
}

export type SessionStore = ReturnType<typeof sessionStore>;
