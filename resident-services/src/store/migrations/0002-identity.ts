import { type Kysely, sql } from 'kysely';

/** The embedded ID repository, VID service and ID authentication. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table identity (
      uin_index varchar(64) primary key,
      status varchar(36) not null,
      data text not null,
      cr_dtimes timestamptz not null,
      upd_dtimes timestamptz
    )`.execute(db);

  await sql`
    create table auth_lock (
      uin_index varchar(64) not null references identity on delete cascade,
      auth_type varchar(36) not null,
      auth_sub_type varchar(36) not null,
      locked boolean not null,
      unlock_expiry timestamptz,
      request_id varchar(64),
      primary key (uin_index, auth_type, auth_sub_type)
    )`.execute(db);

  await sql`
    create table vid (
      vid_index varchar(64) primary key,
      vid text not null,
      uin_index varchar(64) not null references identity on delete cascade,
      uin text not null,
      vid_type varchar(36) not null,
      status varchar(36) not null,
      generated_on timestamptz not null,
      expires_on timestamptz,
      transaction_limit integer,
      request_id varchar(64) not null unique
    )`.execute(db);
  await sql`create index vid_owner on vid (uin_index, status)`.execute(db);

  await sql`
    create table otp (
      id integer generated always as identity primary key,
      uin_index varchar(64) not null,
      transaction_id varchar(64) not null,
      otp_hash varchar(64) not null,
      channels varchar(36) not null,
      status varchar(16) not null,
      cr_dtimes timestamptz not null,
      expiry_dtimes timestamptz not null
    )`.execute(db);
  await sql`create index otp_asked on otp (uin_index, cr_dtimes)`.execute(db);

  await sql`
    create table otp_freeze (
      uin_index varchar(64) primary key,
      wrong_tries integer not null,
      frozen_until timestamptz
    )`.execute(db);

  await sql`
    create table auth_transaction (
      id varchar(64) primary key,
      individual_index varchar(64) not null,
      auth_type_code varchar(36) not null,
      data text not null,
      cr_dtimes timestamptz not null,
      delivered_dtimes timestamptz
    )`.execute(db);
  await sql`create index auth_transaction_individual on auth_transaction (individual_index)`.execute(db);
  await sql`create index auth_transaction_waiting on auth_transaction (cr_dtimes) where delivered_dtimes is null`.execute(db);
}
