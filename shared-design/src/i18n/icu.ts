import { formatNumber, pluralOf } from './formats.js';

type Values = Readonly<Record<string, string | number>>;

/**
 * Fills a message in ICU syntax: `{name}`, `{n, plural, =0 {…} one {…} other {… # …}}`, `{kind, select, a {…} other {…}}`.
 * There is no quoting: braces always mean something, apostrophes never do.
 *
 * @example icu(msg('{n, plural, one {# use left} other {# uses left}}', { id: 'vid.uses' }), { n: 3 })
 */
export const icu = (text: string, values: Values): string => fill(text, values);

function fill(text: string, values: Values, count?: number): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') {
      const end = closing(text, at);
      out += argument(text.slice(at + 1, end), values, count);
      at = end;
    } else {
      out += text[at] === '#' && count !== undefined ? formatNumber(count) : text[at];
    }
  }
  return out;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  throw new SyntaxError(`Unclosed brace in "${text}"`);
}

function argument(body: string, values: Values, count?: number): string {
  const [, name = '', kind, branches = ''] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*,([^]*))?$/.exec(body) ?? [];
  const value = values[name] ?? '';
  if (!kind) return typeof value === 'number' ? formatNumber(value) : value;

  const options = optionsOf(branches);
  if (kind === 'select') return fill(options[value] ?? options.other ?? '', values, count);

  const number = Number(value);
  return fill(options[`=${number}`] ?? options[pluralOf(number)] ?? options.other ?? '', values, number);
}

function optionsOf(branches: string): Record<string, string> {
  const options: Record<string, string> = {};
  for (let at = 0; ;) {
    const open = branches.indexOf('{', at);
    if (open < 0) return options;
    const end = closing(branches, open);
    options[branches.slice(at, open).trim()] = branches.slice(open + 1, end);
    at = end + 1;
  }
}
