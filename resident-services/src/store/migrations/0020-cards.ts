import { type Kysely, sql } from 'kysely';

/** Orders of cards, the files made for them, and the hub that tells of both. */
export async function up(db: Kysely<unknown>) {
  await sql`create index resident_transaction_credential on resident_transaction (credential_request_id) where credential_request_id is not null`.execute(db);

  await sql`
    create table credential_request (
      request_id varchar(64) primary key,
      reference varchar(64) not null unique,
      status varchar(36) not null,
      data text not null,
      url text,
      failure varchar(256),
      cr_dtimes timestamptz not null,
      upd_dtimes timestamptz not null
    )`.execute(db);

  await sql`
    create table data_share (
      token_index varchar(64) primary key,
      data text not null,
      content_type varchar(128) not null,
      cr_dtimes timestamptz not null,
      expiry_dtimes timestamptz
    )`.execute(db);
  await sql`create index data_share_expiry on data_share (expiry_dtimes) where expiry_dtimes is not null`.execute(db);

  await sql`
    create table hub_topic (
      topic varchar(256) primary key,
      cr_dtimes timestamptz not null
    )`.execute(db);

  await sql`
    create table hub_subscription (
      id varchar(64) primary key,
      topic varchar(256) not null,
      callback varchar(1024) not null,
      secret text,
      expiry_dtimes timestamptz,
      asked text,
      unique (topic, callback)
    )`.execute(db);

  await sql`
    create table hub_delivery (
      id varchar(64) primary key,
      subscription_id varchar(64) not null references hub_subscription on delete cascade,
      body text not null,
      status varchar(16) not null,
      attempts integer not null,
      reason varchar(256),
      cr_dtimes timestamptz not null,
      upd_dtimes timestamptz not null
    )`.execute(db);
  await sql`create index hub_delivery_age on hub_delivery (upd_dtimes)`.execute(db);

  await sql`
    create table websub_seen (
      event_index varchar(64) primary key,
      cr_dtimes timestamptz not null
    )`.execute(db);
}
