import { type Kysely, sql } from 'kysely';

/** The other columns of MOSIP's audit table. Lines of before have nothing in them, and their hashes cover none of them. */
export async function up(db: Kysely<unknown>) {
  await sql`
    alter table app_audit_log
      add column log_dtimes timestamptz,
      add column host_name varchar(128),
      add column host_ip varchar(256),
      add column session_user_name varchar(128),
      add column app_id varchar(64),
      add column app_name varchar(128),
      add column cr_by varchar(256)`.execute(db);
}
