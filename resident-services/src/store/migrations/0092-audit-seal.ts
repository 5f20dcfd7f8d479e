import { type Kysely, sql } from 'kysely';

/** Lines of the audit trail are sealed with a key, and how many there are is kept apart. Lines of before have no key. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table app_audit_log add column key_id varchar(16)`.execute(db);
  await sql`
    create table audit_head (
      id integer primary key check (id = 1),
      lines bigint not null,
      unsealed bigint not null,
      last_hash varchar(64) not null,
      key_id varchar(16) not null,
      seal varchar(64) not null
    )`.execute(db);
}
