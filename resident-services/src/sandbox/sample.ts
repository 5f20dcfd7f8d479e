import type { Kysely } from 'kysely';
import type { Database } from '../store/database.js';
import { SandboxRefused } from './refused.js';

/** One way from a centre up to the country, and one document: what the operations of master data find something for. */
export async function sample(db: Kysely<Database>, languages: readonly string[]) {
  const language = languages[0] ?? 'eng';
  const centre = await db.selectFrom('registration_centre').select(['id', 'names', 'latitude', 'longitude', 'location_code']).orderBy('id').executeTakeFirst();
  const document = await db
    .selectFrom('valid_document')
    .select(['category_code', 'type_code'])
    .orderBy('category_code')
    .orderBy('type_code')
    .executeTakeFirst();
  if (!centre || !document) throw new SandboxRefused(404, 'There is no country in the store');

  const places = [];
  for (let code: string | null = centre.location_code; code !== null;) {
    const place = await db.selectFrom('location').select(['code', 'level', 'parent_code', 'names']).where('code', '=', code).executeTakeFirstOrThrow();
    places.unshift({ level: place.level, code: place.code, name: place.names[language] });
    code = place.parent_code;
  }
  const { id, names, latitude, longitude } = centre;
  return {
    languages,
    places,
    centre: { id, name: names[language], latitude, longitude },
    document: { categoryCode: document.category_code, typeCode: document.type_code },
  };
}
