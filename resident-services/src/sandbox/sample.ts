import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import { SandboxRefused } from './refused.js';

/** One way from a centre up to the country, its days, and the documents: what the operations of master data find something for. */
export async function sample(db: Kysely<Database>, languages: readonly string[]) {
  const language = languages[0] ?? 'eng';
  const centre = await db
    .selectFrom('registration_centre')
    .select(['id', 'names', 'latitude', 'longitude', 'location_code', 'working_days'])
    .orderBy('id')
    .executeTakeFirst();
  const documents = await db.selectFrom('valid_document').select(['category_code', 'type_code']).orderBy('category_code').orderBy('type_code').execute();
  const [document] = documents;
  if (!centre || !document) throw new SandboxRefused(404, 'There is no country in the store');

  const places = [];
  for (let code: string | null = centre.location_code; code !== null;) {
    const place = await db.selectFrom('location').select(['code', 'level', 'parent_code', 'names']).where('code', '=', code).executeTakeFirstOrThrow();
    places.unshift({ level: place.level, code: place.code, name: place.names[language] });
    code = place.parent_code;
  }
  const days = await db.selectFrom('week_day').select(['code', 'names']).where('code', 'in', centre.working_days.split(',')).orderBy('day_order').execute();
  const categories = [...new Set(documents.map(({ category_code }) => category_code))];
  const { id, names, latitude, longitude } = centre;
  return {
    languages,
    places,
    centre: { id, name: names[language], latitude, longitude, workingDays: days.map((day) => ({ code: day.code, name: day.names[language] })) },
    document: { categoryCode: document.category_code, typeCode: document.type_code },
    documentCategories: categories.map((code) => ({
      code,
      typeCodes: documents.filter(({ category_code }) => category_code === code).map(({ type_code }) => type_code),
    })),
  };
}
