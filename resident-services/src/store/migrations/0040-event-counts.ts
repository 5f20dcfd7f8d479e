import { type Kysely, sql } from 'kysely';

/**
 * How many events of each kind a resident has, on each day and in all: a history says how long it is however long it
 * is, and a rare kind is found without reading the others.
 */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table event_count (
      token_id varchar(128) not null,
      day date not null,
      request_type_code varchar(128) not null,
      status_code varchar(36) not null,
      olv_partner_id varchar(36) not null,
      events integer not null,
      primary key (token_id, day, request_type_code, status_code, olv_partner_id)
    )`.execute(db);
  await sql`
    create index resident_transaction_kind on resident_transaction
      (token_id, request_type_code, status_code, pinned_status, cr_dtimes desc, event_id desc)`.execute(db);

  // In UTC; the day -infinity stands for all days.
  await sql`
    create function count_event(event resident_transaction, by integer) returns void language sql as $$
      insert into event_count as counted (token_id, day, request_type_code, status_code, olv_partner_id, events)
      select event.token_id, day, event.request_type_code, event.status_code, coalesce(event.olv_partner_id, ''), by
      from unnest(array['-infinity'::date, (event.cr_dtimes at time zone 'utc')::date]) as day
      where not event.is_deleted
      on conflict (token_id, day, request_type_code, status_code, olv_partner_id) do update set events = counted.events + excluded.events
    $$`.execute(db);
  await sql`
    create function count_events() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then perform count_event(old, -1); end if;
      if tg_op <> 'DELETE' then perform count_event(new, 1); end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger resident_transaction_count after insert or delete or update of status_code, request_type_code, olv_partner_id, is_deleted, token_id, cr_dtimes on resident_transaction
    for each row execute function count_events()`.execute(db);
  await countAll(db);
}

/** Counts what was written before there was anyone to count it. */
export async function countAll<D>(db: Kysely<D>) {
  await sql`truncate event_count`.execute(db);
  await sql`
    insert into event_count (token_id, day, request_type_code, status_code, olv_partner_id, events)
    select token_id, day, request_type_code, status_code, coalesce(olv_partner_id, ''), count(*)
    from resident_transaction, unnest(array['-infinity'::date, (cr_dtimes at time zone 'utc')::date]) as day
    where not is_deleted
    group by 1, 2, 3, 4, 5`.execute(db);
}
