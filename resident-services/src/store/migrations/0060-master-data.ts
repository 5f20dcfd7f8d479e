import { type Kysely, sql } from 'kysely';

/** What holds for a country: places, centres, documents, lists of values, templates. Names are kept by language. */
export async function up(db: Kysely<unknown>) {
  await sql`create table location_level (level integer primary key, names jsonb not null)`.execute(db);
  await sql`
    create table location (
      code varchar(36) primary key,
      level integer not null,
      parent_code varchar(36),
      names jsonb not null,
      folded jsonb not null
    )`.execute(db);
  await sql`create index location_parent on location (parent_code)`.execute(db);
  await sql`create index location_level_of on location (level)`.execute(db);

  await sql`
    create table registration_centre (
      id varchar(36) primary key,
      type_code varchar(36) not null,
      names jsonb not null,
      folded jsonb not null,
      addresses jsonb not null,
      latitude double precision not null,
      longitude double precision not null,
      location_code varchar(36) not null,
      holiday_location_code varchar(36) not null,
      zone_code varchar(36) not null,
      contact_phone varchar(32) not null,
      contact_person varchar(128) not null,
      kiosks integer not null,
      kiosk_minutes integer not null,
      opens varchar(8) not null,
      closes varchar(8) not null,
      lunch_from varchar(8) not null,
      lunch_to varchar(8) not null,
      time_zone varchar(64) not null,
      working_days varchar(64) not null,
      cr_dtimes timestamptz not null
    )`.execute(db);
  await sql`create index registration_centre_location on registration_centre (location_code)`.execute(db);
  await sql`create index registration_centre_latitude on registration_centre (latitude)`.execute(db);

  await sql`create table week_day (code varchar(3) primary key, day_order integer not null, names jsonb not null)`.execute(db);
  await sql`
    create table holiday (
      location_code varchar(36) not null,
      day varchar(10) not null,
      names jsonb not null,
      primary key (location_code, day)
    )`.execute(db);

  await sql`
    create table document_category (
      code varchar(36) primary key,
      position integer not null,
      names jsonb not null,
      descriptions jsonb not null
    )`.execute(db);
  await sql`create table document_type (code varchar(36) primary key, position integer not null, names jsonb not null)`.execute(db);
  await sql`
    create table valid_document (
      category_code varchar(36) not null,
      type_code varchar(36) not null,
      applicant_types varchar(128) not null,
      primary key (category_code, type_code)
    )`.execute(db);

  await sql`create table dynamic_field (name varchar(64) primary key, descriptions jsonb not null, entries jsonb not null)`.execute(db);
  await sql`
    create table id_schema (
      version double precision primary key,
      title varchar(128) not null,
      description varchar(256) not null,
      schema_json text not null,
      effective_from timestamptz not null
    )`.execute(db);
  await sql`
    create table template (
      code varchar(128) not null,
      language varchar(3) not null,
      content text not null,
      primary key (code, language)
    )`.execute(db);
}
