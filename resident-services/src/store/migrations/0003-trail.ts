import { type Kysely, sql } from 'kysely';

/** Managed keys and the audit trail. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table managed_key (
      kid varchar(64) primary key,
      reference varchar(128) not null,
      alg varchar(16) not null,
      use varchar(8) not null,
      public_jwk text not null,
      private_jwk text not null,
      cr_dtimes timestamptz not null
    )`.execute(db);
  // Two processes that both find no key make one between them.
  await sql`create unique index managed_key_reference on managed_key (reference, alg)`.execute(db);

  await sql`
    create table app_audit_log (
      seq bigint generated always as identity primary key,
      log_id varchar(64) not null unique,
      action_dtimes timestamptz not null,
      event_id varchar(64) not null,
      event_name varchar(128) not null,
      event_type varchar(64) not null,
      module_id varchar(64) not null,
      module_name varchar(128) not null,
      log_desc varchar(2048) not null,
      ref_id varchar(64) not null,
      ref_id_type varchar(64) not null,
      session_user_id varchar(256),
      prev_hash varchar(64) not null,
      row_hash varchar(64) not null unique
    )`.execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the audit trail is only added to';
    end $$`.execute(db);
  await sql`
    create trigger app_audit_log_append_only before update or delete or truncate on app_audit_log
    for each statement execute function refuse_change()`.execute(db);
}
