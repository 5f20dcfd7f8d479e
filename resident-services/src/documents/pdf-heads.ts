/** What stands before the data of a stream of a PDF. */
export interface Head {
  /** Where it was read from. */
  from: number;
  names: ReadonlySet<string>;
  /** Where the data begins, undefined when none follows. */
  start?: number;
}

/** `/J#53` is `/JS`. */
export const plainName = (text: string) => text.replaceAll(/#([\da-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Where a name stands, in whatever letters it is written. */
export function namesIn(text: string, name: string): number[] {
  const written = new RegExp(String.raw`\/(?:[${name}]|#[\da-f]{2}){${name.length}}`, 'gi');
  return [...text.matchAll(written)].filter(([found]) => plainName(found) === `/${name}`).map(({ index }) => index);
}

/** What tells nothing, a comment, the beginning or end of something, a text in digits, a name, a word; never a text in brackets. */
const token = /[\0\t\n\f\r )[\]{}]+|\/+(?=\/)|%[^\r\n]*|<<|>>|<[^>]*>?|\/?[^\0\t\n\f\r ()<>[\]{}/%]+|[^(]/y;

/** What begins or ends a text, or stands behind a backslash within. */
const bracket = /\\[^]|[()]/g;

/** A number stands before it, maybe with a comment, which ends with its line. */
const object = /(?<=[\0\t\n\f\r \d.+-])obj/g;

/** Heads of an honest file do not overlap, but for a few letters within pictures that look like the beginning of one. */
const MOST_TWICE = 100_000;

/**
 * The heads of all objects, and those read from some places besides. Read as a reader reads them, so that a word in a
 * comment or a text ends nothing.
 * @returns undefined when there is more to read than an honest file has
 */
export function headsOf(text: string, places: readonly number[]): Head[] | undefined {
  const objects = [...text.matchAll(object)].map(({ index }) => index + 'obj'.length);
  let left = text.length + MOST_TWICE;
  const heads: Head[] = [];
  for (const from of [...places, ...objects]) {
    const { end, ...head } = headFrom(text, from, left);
    left -= end - from;
    if (left <= 0) return undefined;
    heads.push(head);
  }
  return heads;
}

function headFrom(text: string, from: number, most: number): Head & { end: number } {
  const names = new Set<string>();
  const last = Math.min(text.length, from + most);
  let depth = 0;
  for (let at = from; at < last;) {
    if (text[at] === '(') {
      at = endOfText(text, at);
      continue;
    }
    token.lastIndex = at;
    const [word = ''] = token.exec(text) ?? [];
    at += word.length;
    if (word.startsWith('/')) names.add(plainName(word.slice(1)));
    if (word === '<<') depth += 1;
    if (word === '>>') depth = Math.max(0, depth - 1);
    if (depth > 0) continue; // within a dictionary these words end nothing
    if (word === 'stream') return { from, names, start: at, end: at };
    if (word === 'endobj') return { from, names, end: at };
  }
  return { from, names, end: last };
}

/** Brackets within a text come in pairs, or behind a backslash. */
function endOfText(text: string, start: number): number {
  bracket.lastIndex = start;
  let depth = 0;
  for (let [found] = bracket.exec(text) ?? []; found !== undefined; [found] = bracket.exec(text) ?? []) {
    if (found === '(') depth += 1;
    if (found === ')') depth -= 1;
    if (depth === 0) return bracket.lastIndex;
  }
  return text.length;
}
