import type { Row } from './rows.js';

/** The rows of one thing, which stand once for each language it is named in. */
export interface Group {
  key: string;
  /** What holds in every language is taken from here. */
  first: Row;
  texts: readonly { language: string; row: Row }[];
}

/** Rows of the same thing together, in the order of the file. A language that comes twice is a mistake. */
export function byLanguage(rows: readonly Row[], keyOf: (row: Row) => string): Group[] {
  const groups = new Map<string, Map<string, Row>>();
  for (const row of rows) {
    const [key, language] = [keyOf(row), row.language()];
    const texts = groups.get(key) ?? new Map<string, Row>();
    if (texts.has(language)) row.report('lang_code', 'twice');
    groups.set(key, texts.set(language, row));
  }
  return [...groups].map(([key, texts]) => {
    const all = [...texts].map(([language, row]) => ({ language, row }));
    return { key, first: all[0]!.row, texts: all };
  });
}

export const inLanguages = <T>({ texts }: Group, read: (row: Row) => T): Record<string, T> =>
  Object.fromEntries(texts.map(({ language, row }) => [language, read(row)]));

/** Reads what must be the same in every language. */
export function same<T extends string | number>({ first, texts }: Group, column: string, read: (row: Row) => T): T {
  const value = read(first);
  for (const { row } of texts.slice(1)) if (read(row) !== value) row.report(column, 'differs');
  return value;
}
