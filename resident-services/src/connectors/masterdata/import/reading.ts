import type { Problem } from './problems.js';
import { type Row, rowsOf } from './rows.js';

export const json = (value: unknown) => JSON.stringify(value);

/** A folder as it is read: its files by name, and all that was found wrong with them. */
export interface Reading {
  rows(file: string, columns: readonly string[]): Row[] | undefined;
  problems: Problem[];
}

export function readingOf(files: ReadonlyMap<string, string>): Reading {
  const problems: Problem[] = [];
  return { problems, rows: (file, columns) => rowsOf(file, files.get(file), columns, problems) };
}

/** What rows may refer to: codes of this folder where it has them, else of the store. */
export type Known = ReadonlySet<string>;

export function refer(row: Row, column: string, known: Known): string {
  const code = row.text(column, 36);
  if (code !== '' && !known.has(code)) row.report(column, 'unknown-code');
  return code;
}
