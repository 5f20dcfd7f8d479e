import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const templates = fileURLToPath(new URL('templates', import.meta.url));

/** Fills `__name__` and the like in names and contents of a template's files. @returns what was written */
export function fill(template, folder, values) {
  const filled = (text) => text.replace(/__([A-Za-z]+?)__/g, (all, key) => values[key] ?? all);
  return readdirSync(join(templates, template)).map((file) => {
    const target = join(folder, filled(file.replace(/\.txt$/, '')));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, filled(readFileSync(join(templates, template, file), 'utf8')));
    return target;
  });
}

/**
 * Puts a line among those that look like it, in their order.
 *
 * @param {RegExp} like matches each of them; its first group is what they are ordered by
 */
export function insertLine(file, like, line) {
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const keyOf = (text) => like.exec(text)?.[1];
  const alike = lines.flatMap((text, at) => (keyOf(text) === undefined ? [] : [{ at, key: keyOf(text) }]));
  const key = keyOf(line);
  if (key === undefined || alike.length === 0) throw new Error(`${file} has no line like: ${line}`);
  const next = alike.find((one) => one.key.localeCompare(key) > 0);
  lines.splice(next ? next.at : alike.at(-1).at + 1, 0, line);
  writeFileSync(file, lines.join('\n'));
  return file;
}
