import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { budgets } from '../tooling/size/budgets.mjs';
import { microFrontends } from '../tooling/setup/publish-local.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packed = (file) => brotliCompressSync(readFileSync(file)).length / 1000;

/** What each micro-frontend weighs: the chunk of its pages, and one language of it. */
export function sizesOfMicroFrontends() {
  return microFrontends().flatMap((name) => {
    const dist = join(root, name, 'dist');
    const file = (start) =>
      join(
        dist,
        readdirSync(dist).find((one) => one.startsWith(start) && one.endsWith('.js')),
      );
    return [
      [`${name}, its chunk`, packed(file('app.')), budgets.mfeChunk / 1000, 'kB', 'split a page off'],
      [`${name}, words of one language`, packed(file('words-ar.')), budgets.mfeWords / 1000, 'kB', 'split a page off'],
    ];
  });
}
