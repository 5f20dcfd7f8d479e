import { type Kysely, sql } from 'kysely';

/** What a card is followed by is found with its payment: whoever goes on with the order says the same. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table card_payment add column tracking_id varchar(50)`.execute(db);
}
