import { readCsv } from './csv.js';
import type { Problem, ProblemCode } from './problems.js';

/** One line of a file, its cells read by the names of their columns; what does not fit is reported and read as nothing. */
export interface Row {
  line: number;
  report(column: string, code: ProblemCode): void;
  /** @param longest in characters */
  text(column: string, longest: number): string;
  optional(column: string, longest: number): string;
  number(column: string, from: number, to: number): number;
  whole(column: string, from: number, to: number): number;
  /** As `09:00:00`. */
  time(column: string): string;
  language(): string;
  flag(column: string): boolean;
}

/** @returns the rows that are in use; undefined when there is no such file */
export function rowsOf(file: string, content: string | undefined, columns: readonly string[], problems: Problem[]): Row[] | undefined {
  if (content === undefined) return undefined;
  const { records, unclosed } = readCsv(content);
  if (unclosed !== undefined) problems.push({ file, line: unclosed, column: '-', code: 'open-quote' });
  const [head, ...lines] = records;
  const names = (head?.cells ?? []).map((name) => name.trim());
  const missing = [...columns, 'is_active'].filter((column) => !names.includes(column));
  problems.push(...missing.map((column) => ({ file, line: head?.line ?? 1, column, code: 'no-column' as const })));
  if (missing.length > 0) return [];

  return lines
    .filter(({ line, cells }) => {
      const fits = cells.length === names.length;
      if (!fits) problems.push({ file, line, column: '-', code: 'cell-count' });
      return fits;
    })
    .map(({ line, cells }) =>
      rowOf(line, new Map(names.map((name, index) => [name, cells[index]!.trim()])), (column, code) => problems.push({ file, line, column, code })),
    )
    .filter((row) => row.flag('is_active'));
}

function rowOf(line: number, cells: ReadonlyMap<string, string>, report: Row['report']): Row {
  const cell = (column: string) => cells.get(column) ?? '';
  const optional = (column: string, longest: number) => {
    if ([...cell(column)].length > longest) report(column, 'too-long');
    return cell(column);
  };
  const text = (column: string, longest: number) => {
    if (cell(column) === '') report(column, 'empty');
    return optional(column, longest);
  };
  const like = (column: string, pattern: RegExp, code: ProblemCode) => {
    if (!pattern.test(cell(column))) report(column, code);
    return cell(column);
  };
  const within = (column: string, value: string, from: number, to: number) => {
    if (Number(value) < from || Number(value) > to) report(column, 'not-a-number');
    return Number(value);
  };

  return {
    line,
    report,
    text,
    optional,
    number: (column, from, to) => within(column, like(column, /^-?\d{1,12}(\.\d{1,18})?$/, 'not-a-number'), from, to),
    whole: (column, from, to) => within(column, like(column, /^\d{1,9}$/, 'not-a-number'), from, to),
    time: (column) => like(column, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, 'not-a-time'),
    language: () => like('lang_code', /^[a-z]{3}$/, 'not-a-language'),
    flag: (column) => like(column, /^(true|false)$/i, 'not-true-or-false').toLowerCase() === 'true',
  };
}
