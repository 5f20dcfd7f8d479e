import { type Kysely, sql } from 'kysely';

/** What residents report about an event. Who they are, how to reach them and what they say is sealed. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table resident_grievance_ticket (
      id varchar(36) primary key,
      token_id varchar(128) not null,
      event_id varchar(64) not null,
      data text not null,
      status varchar(36) not null,
      cr_dtimes timestamptz not null
    )`.execute(db);
  await sql`create index resident_grievance_ticket_owner on resident_grievance_ticket (token_id)`.execute(db);
}
