import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../../store/database.js';
import { readCentreHolidays, readCentres, readDays, readHolidays } from './centres.js';
import { readCategories, readTypes, readValidDocuments } from './documents.js';
import { readLevels, readLocations } from './places.js';
import { ImportRefused, type Problem, type ProblemCode, told } from './problems.js';
import { readingOf } from './reading.js';
import { readFields, readSchemas, readTemplates } from './texts.js';

/** Rows that one statement takes: a statement has room for 65,535 values, and no table here has more than 21 columns. */
const BATCH = 500;

type Table =
  | 'location_level'
  | 'location'
  | 'registration_centre'
  | 'week_day'
  | 'holiday'
  | 'centre_holiday'
  | 'document_category'
  | 'document_type'
  | 'valid_document'
  | 'dynamic_field'
  | 'id_schema'
  | 'template';

/**
 * Puts the tables of a country in place of those in the store, all of them or none. What a folder has no file for stays.
 *
 * @param files the content of each by its name, as MOSIP names them
 * @returns how many rows each table has now
 * @throws {ImportRefused} with every mistake that was found
 */
export const importMasterData = (db: Kysely<Database>, files: ReadonlyMap<string, string>, now: Date): Promise<Partial<Record<Table, number>>> =>
  db.transaction().execute(async (trx) => {
    const tables = await readAll(trx, files, now);
    const counts: Partial<Record<Table, number>> = {};
    for (const [table, rows] of Object.entries(tables) as [Table, readonly object[] | undefined][]) {
      if (!rows) continue;
      await trx.deleteFrom(table).execute();
      for (let from = 0; from < rows.length; from += BATCH) {
        await trx
          .insertInto(table)
          .values(rows.slice(from, from + BATCH) as never)
          .execute();
      }
      counts[table] = rows.length;
    }
    return counts;
  });

async function readAll(trx: Transaction<Database>, files: ReadonlyMap<string, string>, now: Date) {
  const reading = readingOf(files);
  const codes = async (read: readonly { code: string }[] | undefined, table: 'location' | 'week_day' | 'document_category' | 'document_type') =>
    new Set((read ?? (await trx.selectFrom(table).select('code').execute())).map(({ code }) => code));

  const [levels, locations, days] = [readLevels(reading), readLocations(reading), readDays(reading)];
  const [categories, types] = [readCategories(reading), readTypes(reading)];
  const [places, weekDays] = [
    await codes(locations, 'location'),
    await codes(
      days?.map(({ row }) => row),
      'week_day',
    ),
  ];
  const everybody = days?.filter(({ isWorking }) => isWorking).map(({ row }) => row.code) ?? [];
  const centres = readCentres(reading, { places, days: weekDays, everybody, now });
  const centreIds = new Set((centres ?? (await trx.selectFrom('registration_centre').select('id').execute())).map(({ id }) => id));
  const tables = {
    location_level: levels,
    location: locations,
    registration_centre: centres,
    week_day: days?.map(({ row }) => row),
    holiday: readHolidays(reading, places),
    centre_holiday: readCentreHolidays(reading, centreIds),
    document_category: categories,
    document_type: types,
    valid_document: readValidDocuments(reading, { categories: await codes(categories, 'document_category'), types: await codes(types, 'document_type') }),
    dynamic_field: readFields(reading),
    id_schema: readSchemas(reading),
    template: readTemplates(reading),
  };
  if (reading.problems.length > 0) throw new ImportRefused(causes(reading.problems));
  return tables;
}

const spoilsFile: readonly ProblemCode[] = ['open-quote', 'no-column', 'cell-count'];

/** Each once, though a cell may be read more often; and not that a code is missing whose line could not be read. */
function causes(problems: readonly Problem[]) {
  const unique = [...new Map(problems.map((problem) => [told(problem), problem])).values()];
  const isSpoilt = unique.some(({ code }) => spoilsFile.includes(code));
  return isSpoilt ? unique.filter(({ code }) => code !== 'unknown-code') : unique;
}
