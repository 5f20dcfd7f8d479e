import { type Kysely, sql } from 'kysely';

/**
 * The order of the history with all that its filters look at: what does not fit is passed over, and what fits is
 * counted, without a look at the rows, which lie scattered among those of everyone else.
 */
export async function up(db: Kysely<unknown>) {
  await sql`drop index resident_transaction_history`.execute(db);
  await sql`
    create index resident_transaction_history
    on resident_transaction (token_id, pinned_status desc, cr_dtimes desc, event_id desc)
    include (request_type_code, status_code, olv_partner_id, is_deleted)`.execute(db);
}
