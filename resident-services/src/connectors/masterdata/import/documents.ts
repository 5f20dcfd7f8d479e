import { byLanguage, inLanguages } from './by-language.js';
import { json, type Known, type Reading, refer } from './reading.js';

const named = ['lang_code', 'code', 'name', 'descr'];

export function readCategories(reading: Reading) {
  const rows = reading.rows('doc_category.csv', named);
  return (
    rows &&
    byLanguage(rows, (row) => row.text('code', 36)).map((group, position) => ({
      code: group.key,
      position,
      names: json(inLanguages(group, (row) => row.text('name', 256))),
      descriptions: json(inLanguages(group, (row) => row.optional('descr', 512))),
    }))
  );
}

export function readTypes(reading: Reading) {
  const rows = reading.rows('doc_type.csv', named);
  return (
    rows &&
    byLanguage(rows, (row) => row.text('code', 36)).map((group, position) => ({
      code: group.key,
      position,
      names: json(inLanguages(group, (row) => row.text('name', 256))),
    }))
  );
}

/** Which document proves what, and for whom; the file may say it once for each language. */
export function readValidDocuments(reading: Reading, { categories, types }: { categories: Known; types: Known }) {
  const rows = reading.rows('valid_document.csv', ['doctyp_code', 'doccat_code']);
  const applicants = new Map<string, Set<string>>();
  for (const row of reading.rows('applicant_valid_document.csv', ['apptyp_code', 'doccat_code', 'doctyp_code']) ?? []) {
    const pair = `${refer(row, 'doccat_code', categories)} ${refer(row, 'doctyp_code', types)}`;
    applicants.set(pair, (applicants.get(pair) ?? new Set()).add(row.text('apptyp_code', 3)));
  }
  const pairs = new Map(rows?.map((row) => [`${refer(row, 'doccat_code', categories)} ${refer(row, 'doctyp_code', types)}`, row]));
  return (
    rows &&
    [...pairs].map(([pair, row]) => ({
      category_code: row.text('doccat_code', 36),
      type_code: row.text('doctyp_code', 36),
      applicant_types: [...(applicants.get(pair) ?? [])].sort().join(),
    }))
  );
}
