import type { Kysely } from 'kysely';
import { foldAll } from '../../connectors/masterdata/names.js';
import type { Database } from '../../store/database.js';
import { centres, holidaysOf, weekDays } from './centres.js';
import { categories, documentTypes } from './documents.js';
import { dynamicFields } from './fields.js';
import { idSchema } from './id-schema.js';
import { levels, places, ROOT } from './places.js';
import { templates } from './templates.js';

const json = (value: unknown) => JSON.stringify(value);

/** Whether a country is there already. */
export const hasCountry = async (db: Kysely<Database>) => Boolean(await db.selectFrom('location_level').select('level').limit(1).executeTakeFirst());

/** The sample country, all of it or nothing. */
export const fillCountry = (db: Kysely<Database>, now: Date) =>
  db.transaction().execute(async (trx) => {
    await trx
      .insertInto('location_level')
      .values(levels.map((names, level) => ({ level, names: json(names) })))
      .execute();
    const locations = places.map(({ code, level, parent, names }) => ({ code, level, parent_code: parent, names: json(names), folded: json(foldAll(names)) }));
    await trx.insertInto('location').values(locations).execute();
    await trx.insertInto('registration_centre').values(centreRows(now)).execute();
    await trx
      .insertInto('week_day')
      .values(weekDays.map(({ code, names }, index) => ({ code, day_order: index + 1, names: json(names) })))
      .execute();
    const years = [-1, 0, 1, 2].map((step) => now.getUTCFullYear() + step);
    const holidays = years.flatMap(holidaysOf).map(({ location, day, names }) => ({ location_code: location, day, names: json(names) }));
    await trx.insertInto('holiday').values(holidays).execute();
    await fillDocuments(trx);
    const fields = dynamicFields.map(({ name, descriptions, entries }) => ({ name, descriptions: json(descriptions), entries: json(entries) }));
    await trx.insertInto('dynamic_field').values(fields).execute();
    const { version, title, description } = idSchema;
    await trx
      .insertInto('id_schema')
      .values({ version, title, description, schema_json: json(idSchema.json), effective_from: now })
      .execute();
    await trx.insertInto('template').values(templates).execute();
  });

async function fillDocuments(db: Kysely<Database>) {
  const kept = categories.map(({ code, names, descriptions }, position) => ({ code, position, names: json(names), descriptions: json(descriptions) }));
  await db.insertInto('document_category').values(kept).execute();
  await db
    .insertInto('document_type')
    .values(documentTypes.map(({ code, names }, position) => ({ code, position, names: json(names) })))
    .execute();
  const valid = documentTypes.flatMap(({ code, proves, applicants }) =>
    proves.map((category_code) => ({ category_code, type_code: code, applicant_types: applicants.join() })),
  );
  await db.insertInto('valid_document').values(valid).execute();
}

const centreRows = (now: Date) =>
  centres.map(({ id, names, addresses, latitude, longitude, postalCode, zone, phone, person, kiosks, hours, days }) => ({
    id,
    type_code: 'REG',
    names: json(names),
    folded: json(foldAll(names)),
    addresses: json(addresses),
    latitude,
    longitude,
    location_code: postalCode,
    holiday_location_code: ROOT,
    zone_code: zone,
    contact_phone: phone,
    contact_person: person,
    kiosks,
    kiosk_minutes: 15,
    opens: hours.opens,
    closes: hours.closes,
    lunch_from: hours.lunchFrom,
    lunch_to: hours.lunchTo,
    time_zone: 'UTC-02:00',
    working_days: days.join(),
    cr_dtimes: now,
  }));
