import { type Kysely, sql } from 'kysely';

/** With all that a filter looks at, so that a search reads this index alone and not the events it passes over. */
export async function up(db: Kysely<unknown>) {
  await sql`drop index resident_transaction_history`.execute(db);
  await sql`
    create index resident_transaction_history on resident_transaction (token_id, pinned_status desc, cr_dtimes desc, event_id desc)
      include (request_type_code, status_code, olv_partner_id, is_deleted)`.execute(db);
}
