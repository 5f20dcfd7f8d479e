import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Modules that load several test files each; about the same amount of tests in all of them.
 *
 * @param {readonly string[]} files
 * @param {number} count
 */
export function groupFiles(files, count) {
  const folder = mkdtempSync(join(tmpdir(), 'test-groups-'));
  const modules = evenly(
    files.map((file) => ({ file, size: statSync(file).size })),
    count,
  ).map((group, index) => {
    const path = join(folder, `group-${index + 1}.mjs`);
    writeFileSync(path, group.map((file) => `import ${JSON.stringify(pathToFileURL(resolve(file)).href)};\n`).join(''));
    return path;
  });
  return { folder, files: modules };
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
