import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { budgets } from '../tooling/size/budgets.mjs';
import { earlyScript } from './build/early.mjs';
import { writeFonts } from './build/fonts.mjs';
import { stylesCss } from './build/styles.mjs';
import { embedTokensTs, samplesTs, tokensTs } from './build/tokens.mjs';

const out = fileURLToPath(new URL('dist/', import.meta.url));

await mkdir(out, { recursive: true });
const [css, early, types] = await Promise.all([stylesCss(), earlyScript(), tokensTs(), writeFonts(`${out}fonts`)]);
await writeFile(`${out}styles.css`, css);
await writeFile(`${out}early.js`, early);
await writeFile(fileURLToPath(new URL('src/generated/tokens.ts', import.meta.url)), types);
await writeFile(fileURLToPath(new URL('src/generated/embed-tokens.ts', import.meta.url)), await embedTokensTs());
await writeFile(fileURLToPath(new URL('src/generated/theme-samples.ts', import.meta.url)), samplesTs());

const size = brotliCompressSync(css).length;
console.log(`styles.css ${css.length} bytes, ${size} with brotli (limit ${budgets.styles}); early.js ${early.length} bytes; fonts in dist/fonts`);
if (size > budgets.styles) {
  console.error('styles.css is larger than its limit');
  process.exitCode = 1;
}
