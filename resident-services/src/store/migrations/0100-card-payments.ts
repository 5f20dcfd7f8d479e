import { type Kysely, sql } from 'kysely';

/** One payment buys one card, and one card takes one payment. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table card_payment (
      payment_index varchar(64) primary key,
      event_id varchar(64) not null unique,
      cr_dtimes timestamptz not null
    )`.execute(db);
}
