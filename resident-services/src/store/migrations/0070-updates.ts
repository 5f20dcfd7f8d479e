import { type Kysely, sql } from 'kysely';

/** What residents send in: packets, with documents, and codes to new contacts. All that is personal is sealed. */
export async function up(db: Kysely<unknown>) {
  await sql`create sequence application_number`.execute(db);
  await sql`
    create table application_packet (
      rid_index varchar(64) primary key references application on delete cascade,
      process varchar(36) not null,
      data text not null,
      cr_dtimes timestamptz not null
    )`.execute(db);

  await sql`
    create table identity_draft (
      rid_index varchar(64) primary key,
      rid text not null,
      uin_index varchar(64) not null,
      data text not null,
      cr_dtimes timestamptz not null
    )`.execute(db);
  await sql`create index identity_draft_uin on identity_draft (uin_index)`.execute(db);

  await sql`
    create table uploaded_document (
      id varchar(36) primary key,
      token_id varchar(128) not null,
      transaction_id varchar(64) not null,
      data text not null,
      content text not null,
      cr_dtimes timestamptz not null
    )`.execute(db);
  await sql`create index uploaded_document_owner on uploaded_document (token_id, transaction_id)`.execute(db);
  await sql`create index uploaded_document_age on uploaded_document (cr_dtimes)`.execute(db);

  await sql`
    create table otp_transaction (
      id varchar(36) primary key,
      token_id varchar(128) not null,
      ref_id varchar(64) not null,
      transaction_id varchar(64) not null,
      otp_hash varchar(64) not null,
      status_code varchar(36) not null,
      validation_retry_count integer not null,
      generated_dtimes timestamptz not null,
      expiry_dtimes timestamptz not null
    )`.execute(db);
  await sql`create index otp_transaction_owner on otp_transaction (token_id, generated_dtimes)`.execute(db);
}
