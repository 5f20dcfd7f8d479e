import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';
import type { Names } from '../../store/tables/master-data.js';
import { ConnectorError } from '../connector-error.js';
import { centreQueries } from './centres.js';
import type { MasterData } from './masterdata.js';
import { pick } from './names.js';

interface Needs {
  db: Kysely<Database>;
  /** The language that stands in for one in which a text is missing. */
  firstLanguage: string;
}

interface PlaceRow {
  code: string;
  level: number;
  parent_code: string | null;
  names: Names;
}

/** Master data in our own store. */
export function embeddedMasterData({ db, firstLanguage }: Needs): MasterData {
  const levels = async () => {
    const rows = await db.selectFrom('location_level').selectAll().orderBy('level').execute();
    if (rows.length === 0) throw new ConnectorError('KER-MSD-028', 'Location hierarchy level not found');
    return rows;
  };

  /** A country has each of its languages in the names of its levels. */
  const levelsIn = async (language: string) => {
    const rows = await levels();
    if (!Object.hasOwn(rows[0]?.names ?? {}, language)) throw new ConnectorError('KER-MSD-026', 'No data found for this language');
    return rows.map(({ level, names }) => ({ level, ...pick(names, language, firstLanguage) }));
  };

  const places = () => db.selectFrom('location').select(['code', 'level', 'parent_code', 'names']);
  const placesFrom = async (rows: readonly PlaceRow[], language: string) => {
    const named = await levelsIn(language);
    if (rows.length === 0) throw new ConnectorError('KER-MSD-026', 'Location not found');
    const levelName = new Map(named.map(({ level, name }) => [level, name]));
    return rows.map(({ code, level, parent_code: parentCode, names }) => ({
      code,
      level,
      levelName: levelName.get(level) ?? '',
      parentCode,
      ...pick(names, language, firstLanguage),
    }));
  };

  return {
    async hierarchyLevels(language) {
      if (language !== undefined) return levelsIn(language);
      const rows = await levels();
      return rows.flatMap(({ level, names }) => Object.entries(names).map(([one, name]) => ({ level, name, language: one })));
    },

    async place(code, language) {
      const [place] = await placesFrom(await places().where('code', '=', code).execute(), language);
      return place!;
    },

    async placesIn(code, language) {
      const found = await placesFrom(await places().where('parent_code', '=', code).execute(), language);
      const { compare } = new Intl.Collator(language);
      return found.sort((one, other) => compare(one.name, other.name));
    },

    ...centreQueries({ db, firstLanguage, levelsIn }),

    async documentCategories(language, applicantType) {
      await levelsIn(language);
      const rows = await db
        .selectFrom('valid_document')
        .innerJoin('document_category', 'document_category.code', 'valid_document.category_code')
        .innerJoin('document_type', 'document_type.code', 'valid_document.type_code')
        .select(['category_code', 'document_category.names as category_names', 'descriptions', 'type_code', 'document_type.names', 'applicant_types'])
        .orderBy('document_category.position')
        .orderBy('document_type.position')
        .execute();
      const wanted = applicantType === undefined ? rows : rows.filter((row) => row.applicant_types.split(',').includes(applicantType));
      if (wanted.length === 0) throw new ConnectorError('KER-MSD-118', 'No document found');

      return [...new Set(wanted.map((row) => row.category_code))].map((code) => {
        const types = wanted.filter((row) => row.category_code === code);
        const [{ category_names = {}, descriptions = {} } = {}] = types;
        return {
          code,
          ...pick(category_names, language, firstLanguage),
          description: pick(descriptions, language, firstLanguage).name,
          types: types.map((row) => ({ code: row.type_code, ...pick(row.names, language, firstLanguage) })),
        };
      });
    },

    async dynamicField(name, language) {
      if (language !== undefined) await levelsIn(language);
      const row = await db.selectFrom('dynamic_field').selectAll().where('name', '=', name).executeTakeFirst();
      if (!row) throw new ConnectorError('KER-SCH-003', 'Dynamic field not found');
      return (language === undefined ? Object.keys(row.descriptions) : [language]).map((one) => ({
        name: row.name,
        language: one,
        description: pick(row.descriptions, one, firstLanguage).name,
        values: row.entries.map(({ code, names }) => ({ code, value: pick(names, one, firstLanguage).name })),
      }));
    },

    async idSchema(version) {
      const schemas = db.selectFrom('id_schema').selectAll().orderBy('version', 'desc').limit(1);
      const row = await (version === 0 ? schemas : schemas.where('version', '=', version)).executeTakeFirst();
      if (!row) throw new ConnectorError('KER-SCH-006', 'ID schema not found');
      return { version: row.version, title: row.title, description: row.description, schemaJson: row.schema_json, effectiveFrom: row.effective_from };
    },

    async template(code, language) {
      await levelsIn(language);
      const rows = await db
        .selectFrom('template')
        .select(['language', 'content'])
        .where('code', '=', code)
        .where('language', 'in', [language, firstLanguage])
        .execute();
      const row = rows.find((one) => one.language === language) ?? rows[0];
      if (!row) throw new ConnectorError('KER-MSD-046', 'Template not found');
      return row.content;
    },
  };
}
