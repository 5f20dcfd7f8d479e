import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes modules that load several test files each; about the same amount of tests in all of them.
 *
 * @param {readonly string[]} files
 * @param {{ count: number, folder: string, addressOf: (file: string) => string }} options the folder is made anew
 * @returns their paths
 */
export function groupFiles(files, { count, folder, addressOf }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sized = files.map((file) => ({ file, size: statSync(file).size }));
  return evenly(sized, count).map((group, index) => {
    const path = join(folder, `group-${index + 1}.mjs`);
    writeFileSync(path, group.map((file) => `import ${JSON.stringify(addressOf(file))};\n`).join(''));
    return path;
  });
}

/**
 * The largest first, each to whoever has least.
 *
 * @param {readonly { file: string, size: number }[]} files
 * @param {number} count
 */
export function evenly(files, count) {
  const groups = Array.from({ length: count }, () => ({ size: 0, files: /** @type {string[]} */ ([]) }));
  for (const { file, size } of files.toSorted((one, other) => other.size - one.size)) {
    const least = groups.reduce((best, each) => (each.size < best.size ? each : best));
    least.files.push(file);
    least.size += size;
  }
  return groups.filter(({ files: some }) => some.length > 0).map(({ files: some }) => some.sort());
}
