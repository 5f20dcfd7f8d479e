import { type Kysely, sql } from 'kysely';

/** The embedded registration processor: applications for a UIN, and what each went through. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table application (
      rid_index varchar(64) primary key,
      rid text not null,
      uin_index varchar(64),
      uin text,
      cr_dtimes timestamptz not null
    )`.execute(db);
  await sql`create index application_uin on application (uin_index, cr_dtimes desc) where uin_index is not null`.execute(db);

  await sql`
    create table application_step (
      rid_index varchar(64) not null references application on delete cascade,
      step integer not null,
      type_code varchar(36) not null,
      status_code varchar(36) not null,
      at timestamptz not null,
      primary key (rid_index, step)
    )`.execute(db);
}
