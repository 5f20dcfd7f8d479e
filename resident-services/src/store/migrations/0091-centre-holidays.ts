import { type Kysely, sql } from 'kysely';

/** Days on which one centre alone is closed. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table centre_holiday (
      centre_id varchar(36) not null,
      day varchar(10) not null,
      names jsonb not null,
      primary key (centre_id, day)
    )`.execute(db);
}
