import { type Kysely, sql } from 'kysely';

/** Which changes of locks were taken in. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table auth_lock_request (
      request_id varchar(64) primary key,
      cr_dtimes timestamptz not null
    )`.execute(db);
  await sql`create index auth_lock_request_age on auth_lock_request (cr_dtimes)`.execute(db);
}
