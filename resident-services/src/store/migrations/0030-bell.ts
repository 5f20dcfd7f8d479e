import { type Kysely, sql } from 'kysely';

/** What the bell listens to. The database itself rings it, so that every way of writing does, on every node. */
export async function up(db: Kysely<unknown>) {
  // By the clock of the database: the times of an event are those of the node, or of the system that told of it.
  await sql`alter table resident_transaction add column changed_dtimes timestamptz`.execute(db);
  await sql`create index resident_transaction_changed on resident_transaction (token_id, changed_dtimes)`.execute(db);
  await sql`create index resident_transaction_unread on resident_transaction (token_id) where read_status = false`.execute(db);

  await sql`
    create table resident_user_actions (
      ida_token varchar(128) primary key,
      last_bell_notif_click_dtimes timestamptz
    )`.execute(db);

  await sql`
    create function ring_event() returns trigger language plpgsql as $$
    begin
      new.changed_dtimes := clock_timestamp();
      perform pg_notify('resident_bell', new.token_id || ' ' || new.event_id);
      return new;
    end $$`.execute(db);
  await sql`
    create trigger resident_transaction_new before insert on resident_transaction
    for each row when (new.request_type_code not in ('SEND_OTP', 'DEFAULT')) execute function ring_event()`.execute(db);
  await sql`
    create trigger resident_transaction_change before update of status_code, read_status on resident_transaction
    for each row when (
      new.request_type_code not in ('SEND_OTP', 'DEFAULT')
      and (new.status_code is distinct from old.status_code or new.read_status is distinct from old.read_status)
    ) execute function ring_event()`.execute(db);

  await sql`
    create function ring_bell_click() returns trigger language plpgsql as $$
    begin
      perform pg_notify('resident_bell', new.ida_token);
      return null;
    end $$`.execute(db);
  await sql`
    create trigger resident_user_actions_click after insert or update on resident_user_actions
    for each row execute function ring_bell_click()`.execute(db);

  // A key is the hash of a session's id, so it opens nothing.
  await sql`
    create function ring_session_end() returns trigger language plpgsql as $$
    begin
      perform pg_notify('session_end', old.key);
      return null;
    end $$`.execute(db);
  await sql`
    create trigger portal_session_end after delete on portal_session
    for each row execute function ring_session_end()`.execute(db);
}
