import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { budgets } from '../tooling/size/budgets.mjs';
import { writeFonts } from './build/fonts.mjs';
import { stylesCss } from './build/styles.mjs';

const out = fileURLToPath(new URL('dist/', import.meta.url));

await mkdir(out, { recursive: true });
const [css] = await Promise.all([stylesCss(), writeFonts(`${out}fonts`)]);
await writeFile(`${out}styles.css`, css);

const size = brotliCompressSync(css).length;
console.log(`styles.css ${css.length} bytes, ${size} with brotli (limit ${budgets.styles}); fonts in dist/fonts`);
if (size > budgets.styles) {
  console.error('styles.css is larger than its limit');
  process.exitCode = 1;
}
