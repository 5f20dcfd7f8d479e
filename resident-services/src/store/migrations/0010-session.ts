import { type Kysely, sql } from 'kysely';

/** Sessions of the portal and sign-ins under way. `sealed` opens only with the resident's cookie. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table portal_session (
      key varchar(64) primary key,
      subject varchar(64) not null,
      sealed text not null,
      cr_dtimes timestamptz not null,
      seen_dtimes timestamptz not null,
      end_dtimes timestamptz not null
    )`.execute(db);
  await sql`create index portal_session_subject on portal_session (subject, cr_dtimes)`.execute(db);
  await sql`create index portal_session_end on portal_session (end_dtimes)`.execute(db);

  await sql`
    create table portal_sign_in (
      key varchar(64) primary key,
      end_dtimes timestamptz not null
    )`.execute(db);
}
