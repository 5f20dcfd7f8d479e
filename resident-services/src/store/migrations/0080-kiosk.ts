import { type Kysely, sql } from 'kysely';

/** What residents were told of a request that whoever has its number may ask for. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table kiosk_told (
      request_id varchar(64) not null,
      state varchar(36) not null,
      cr_dtimes timestamptz not null,
      primary key (request_id, state)
    )`.execute(db);
}
