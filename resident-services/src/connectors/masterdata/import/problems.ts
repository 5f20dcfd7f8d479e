/** What can be wrong with a line; the words stay as they are, so that programs may go by them. */
export type ProblemCode =
  | 'open-quote'
  | 'no-column'
  | 'cell-count'
  | 'empty'
  | 'too-long'
  | 'not-a-language'
  | 'not-a-number'
  | 'not-a-time'
  | 'not-a-date'
  | 'not-true-or-false'
  | 'not-json'
  | 'not-a-schema'
  | 'unknown-code'
  | 'no-working-days'
  | 'twice'
  | 'differs';

export interface Problem {
  file: string;
  line: number;
  column: string;
  code: ProblemCode;
}

export const told = ({ file, line, column, code }: Problem) => `${file}:${line} ${column} ${code}`;

/** What was read cannot be stored, and nothing was. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly code = 'bad-master-data';

  constructor(readonly problems: readonly Problem[]) {
    super(`${problems.length} mistakes in the master data; nothing was stored`);
  }
}
