import { isIdentitySchema } from '../../identity/identity-schema.js';
import { byLanguage, inLanguages } from './by-language.js';
import { json, type Reading } from './reading.js';
import type { Row } from './rows.js';

/** Lists of values: one row for each value in each language, which may stand in a field of its own for each language. */
export function readFields(reading: Reading) {
  const rows = reading.rows('dynamic_field.csv', ['name', 'description', 'value_json', 'lang_code']);
  if (!rows) return undefined;
  const fields = new Map<string, Row[]>();
  for (const row of rows) {
    const name = row.text('name', 64);
    fields.set(name, [...(fields.get(name) ?? []), row]);
  }
  return [...fields].map(([name, all]) => ({
    name,
    descriptions: json(Object.fromEntries(all.map((row) => [row.language(), row.optional('description', 256)]))),
    entries: json(byLanguage(all, (row) => valueOf(row).code).map((group) => ({ code: group.key, names: inLanguages(group, (row) => valueOf(row).value) }))),
  }));
}

function valueOf(row: Row): { code: string; value: string } {
  const value = parsed(row, 'value_json') as { code?: unknown; value?: unknown } | undefined;
  if (typeof value?.code === 'string' && typeof value.value === 'string') return { code: value.code, value: value.value };
  row.report('value_json', 'not-json');
  return { code: '', value: '' };
}

function parsed(row: Row, column: string): unknown {
  try {
    return JSON.parse(row.text(column, 1_000_000));
  } catch {
    return undefined; // the caller reports what is not what it wants
  }
}

export function readSchemas(reading: Reading) {
  const versions = new Set<number>();
  return reading.rows('identity_schema.csv', ['id_version', 'title', 'description', 'schema_json', 'effective_from'])?.map((row) => {
    const version = row.number('id_version', 0, 9999);
    if (versions.has(version)) row.report('id_version', 'twice');
    versions.add(version);
    const schema = parsed(row, 'schema_json');
    if (typeof schema !== 'object' || schema === null) row.report('schema_json', 'not-json');
    else if (!isIdentitySchema(schema)) row.report('schema_json', 'not-a-schema');
    const written = row.text('effective_from', 40);
    // MOSIP's own file has the call that its database makes a time of.
    const from = written === 'now()' ? new Date() : new Date(written.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d(:\d\d(\.\d+)?)?)$/, '$1T$2Z'));
    if (Number.isNaN(from.getTime())) row.report('effective_from', 'not-a-date');
    return {
      version,
      title: row.text('title', 128),
      description: row.optional('description', 256),
      schema_json: row.text('schema_json', 1_000_000),
      effective_from: from,
    };
  });
}

/** The texts of messages. Where a code stands more than once in a language, the service has always taken the first. */
export function readTemplates(reading: Reading) {
  const rows = reading.rows('template.csv', ['file_txt', 'template_typ_code', 'lang_code']);
  const first = new Map<string, { code: string; language: string; content: string }>();
  for (const row of rows ?? []) {
    const template = { code: row.text('template_typ_code', 128), language: row.language(), content: row.text('file_txt', 1_000_000) };
    const key = `${template.code} ${template.language}`;
    if (!first.has(key)) first.set(key, template);
  }
  return rows && [...first.values()];
}
