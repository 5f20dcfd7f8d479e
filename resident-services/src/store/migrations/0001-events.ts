import { type Kysely, sql } from 'kysely';

/** Events, their steps, sign-ins and idempotency keys. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table resident_transaction (
      event_id varchar(64) primary key,
      token_id varchar(128) not null,
      request_trn_id varchar(64),
      request_dtimes timestamptz not null,
      response_dtime timestamptz not null,
      request_type_code varchar(128) not null,
      request_summary varchar(1024),
      status_code varchar(36) not null,
      status_comment varchar(1024),
      lang_code varchar(3),
      ref_id varchar(64),
      ref_id_type varchar(36),
      individual_id varchar(1024),
      requested_entity_id varchar(36),
      requested_entity_type varchar(64),
      requested_entity_name varchar(128),
      auth_type_code varchar(128),
      olv_partner_id varchar(36),
      aid varchar(64),
      credential_request_id varchar(256),
      attribute_list varchar(255),
      purpose varchar(4096),
      consent varchar(50),
      reference_link varchar(1024),
      tracking_id varchar(50),
      request_signature varchar(1024),
      response_signature varchar(1024),
      read_status boolean not null default false,
      pinned_status boolean not null default false,
      cr_by varchar(256) not null,
      cr_dtimes timestamptz not null,
      upd_by varchar(256),
      upd_dtimes timestamptz,
      is_deleted boolean not null default false,
      del_dtimes timestamptz
    )`.execute(db);
  // The order of the history: a page is read straight from it, wherever the page begins.
  await sql`create index resident_transaction_history on resident_transaction (token_id, pinned_status desc, cr_dtimes desc, event_id desc)`.execute(db);
  await sql`create index resident_transaction_ref on resident_transaction (token_id, ref_id) where ref_id is not null`.execute(db);
  await sql`create index resident_transaction_trn on resident_transaction (request_trn_id) where request_trn_id is not null`.execute(db);

  await sql`
    create table resident_transaction_step (
      event_id varchar(64) not null references resident_transaction on delete cascade,
      step integer not null,
      status_code varchar(36) not null,
      at timestamptz not null,
      primary key (event_id, step)
    )`.execute(db);

  await sql`
    create table resident_session (
      session_id varchar(36) primary key,
      ida_token varchar(128) not null,
      login_dtimes timestamptz not null,
      ip_address varchar(128),
      host varchar(256),
      machine_type varchar(100)
    )`.execute(db);
  await sql`create index resident_session_login on resident_session (ida_token, login_dtimes desc)`.execute(db);

  await sql`
    create table idempotency (
      token_id varchar(128) not null,
      key_hash varchar(64) not null,
      request_hash varchar(64) not null,
      event_id varchar(64) not null references resident_transaction on delete cascade,
      answer text,
      cr_dtimes timestamptz not null,
      primary key (token_id, key_hash)
    )`.execute(db);
  await sql`create index idempotency_event on idempotency (event_id)`.execute(db);
  await sql`create index idempotency_age on idempotency (cr_dtimes)`.execute(db);

  await sql`
    create table event_order (
      event_id varchar(64) primary key references resident_transaction on delete cascade,
      data text not null
    )`.execute(db);
}
