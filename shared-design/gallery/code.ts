import { nothing, type TemplateResult } from 'lit';

const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && value !== null && 'strings' in value;

/** The template of an example as somebody would write it: texts filled in, objects and functions as expressions. */
export const codeOf = (template: TemplateResult): string => unindent(written(template));

function written({ strings, values }: TemplateResult): string {
  return strings.reduce((code, part, i) => code + inPlace(values[i - 1], code, strings[i - 1] ?? '') + part);
}

function inPlace(value: unknown, before: string, part: string): string {
  const attribute = /[\s"'][.@?]?[\w-]+=$/.exec(part) ?? /[.@?]?[\w-]+=$/.exec(before);
  if (value === nothing) return attribute ? '""' : '';
  if (isTemplate(value)) return written(value);
  if (Array.isArray(value) && value.every(isTemplate)) return value.map(written).join('\n');
  if (typeof value === 'function') return '${' + (value.name || '() => …') + '}';
  if (typeof value === 'string') return attribute ? JSON.stringify(value) : value;
  if (typeof value === 'number' && attribute && !attribute[0].includes('.')) return `"${value}"`;
  return '${' + literal(value) + '}';
}

/** A value as in a program: keys without quotes, long texts shortened. */
function literal(value: unknown): string {
  if (value instanceof Date) return `new Date('${value.toISOString()}')`;
  if (typeof value === 'function') return value.name || '() => …';
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 57)}…` : value}'`;
  if (Array.isArray(value)) return value.length > 1 ? `[\n${value.map((each) => `  ${literal(each)},`).join('\n')}\n]` : `[${value.map(literal).join()}]`;
  if (isTemplate(value)) return `html\`${unindent(written(value)).trim()}\``;
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${key}: ${literal(each)}`)
      .join(', ')} }`;
  return typeof value === 'object' && value !== null ? `/* ${value.constructor.name} */` : String(value);
}

function unindent(code: string): string {
  const lines = code.split('\n').filter((line) => line.trim());
  const depth = Math.min(...lines.filter((line, i) => i > 0 || /^\s/.test(line)).map((line) => line.length - line.trimStart().length));
  return lines.map((line) => (Number.isFinite(depth) ? line.slice(Math.min(depth, line.length - line.trimStart().length)) : line)).join('\n');
}
