import { type Kysely, sql } from 'kysely';
import type { Database } from '../store/database.js';

/** What stays: keys, who is told by the hub, how the tables came to be, and the trail, which is only added to. */
const kept = ['managed_key', 'hub_topic', 'hub_subscription', 'app_audit_log', 'audit_head', 'kysely_migration', 'kysely_migration_lock'];

/** Deletes what was ever done in the store. Open streams hear that their session has ended. */
export const empty = (db: Kysely<Database>) =>
  db.transaction().execute(async (trx) => {
    await trx.deleteFrom('portal_session').execute();
    const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema()`.execute(trx);
    const tables = rows.filter(({ name }) => !kept.includes(name)).map(({ name }) => sql.table(name));
    await sql`truncate ${sql.join(tables)} restart identity`.execute(trx);
    await sql`delete from pgboss.job where state < 'active'`.execute(trx);
  });
