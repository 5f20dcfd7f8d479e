import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const MAX_CORE = 16 * 1024;
const MAX_LATER = 5 * 1024;

/** Bytes after brotli of an entry and of what it imports, Lit and everything that `leaveOut` names apart. */
async function sizeOf(entry, leaveOut) {
  const outside = {
    name: 'outside',
    setup: ({ onResolve }) => onResolve({ filter: /^\./ }, (args) => (leaveOut(args) ? { external: true } : undefined)),
  };
  const { outputFiles } = await build({
    entryPoints: [entry],
    tsconfig: path('../tsconfig.browser.json'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    external: ['lit', 'lit/*', '@lit/*'],
    plugins: [outside],
    logLevel: 'warning',
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}

function report(name, bytes, max) {
  console.log(`${name}: ${bytes} bytes with brotli (limit ${max})`);
  if (bytes <= max) return;
  console.error(`${name} is larger than its limit`);
  process.exitCode = 1;
}

report('core', await sizeOf(path('src/index.ts'), ({ kind }) => kind === 'dynamic-import'), MAX_CORE);

for (const name of ['countdown', 'date-range', 'timeline']) {
  const entry = path(`src/elements/${name}/rp-${name}.ts`);
  const elsewhere = ({ importer, path: wanted }) => dirname(importer) !== dirname(entry) || wanted.startsWith('..');
  report(basename(entry), await sizeOf(entry, elsewhere), MAX_LATER);
}
