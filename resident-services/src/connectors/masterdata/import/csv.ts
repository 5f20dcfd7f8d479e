/** One record of a file, and the line it begins on. */
export interface CsvRecord {
  line: number;
  cells: readonly string[];
}

/** What the reading of a file came to; a quote that is never closed spoils all that follows it. */
export interface CsvText {
  records: readonly CsvRecord[];
  /** The line on which a quote was opened that nothing closes. */
  unclosed?: number;
}

/** Cells as RFC 4180 has them: quoted ones may hold commas, line ends and doubled quotes. Lines without a value are left out. */
export function readCsv(text: string): CsvText {
  const records: CsvRecord[] = [];
  const token = /"([^"]*(?:""[^"]*)*)"|([^,\r\n]*)/y;
  let [line, at] = [1, text.startsWith('\ufeff') ? 1 : 0];
  while (at < text.length) {
    const cells: string[] = [];
    const start = line;
    for (let separator = ','; separator === ','; at += separator.length) {
      token.lastIndex = at;
      const [whole = '', quoted, plain = ''] = token.exec(text) ?? [];
      if (quoted === undefined && plain.startsWith('"')) return { records, unclosed: line };
      cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
      line += whole.split('\n').length - 1;
      at += whole.length;
      separator = /^(,|\r?\n|\r|)/.exec(text.slice(at, at + 2))![1]!;
      if (separator === '' && at < text.length) return { records, unclosed: line };
    }
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line: start, cells });
  }
  return { records };
}
