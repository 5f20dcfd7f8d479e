import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const MAX_CORE = 16 * 1024;
const MAX_LATER = 5 * 1024;
/** As for every budget: beyond this share of it, the build fails. */
const TOLERANCE = 1.05;

/** Bytes after brotli of an entry and of what it imports, Lit and everything that `leaveOut` names apart. */
async function sizeOf(entries, leaveOut) {
  const outside = {
    name: 'outside',
    setup: ({ onResolve }) => onResolve({ filter: /^\./ }, (args) => (leaveOut(args) ? { external: true } : undefined)),
  };
  const { outputFiles } = await build({
    stdin: { contents: entries.map((entry) => `export * from ${JSON.stringify(path(entry))};`).join('\n'), resolveDir: path('.') },
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
  console.log(`${name}: ${bytes} bytes with brotli (budget ${max})`);
  if (bytes <= max * TOLERANCE) return;
  console.error(`${name} is larger than its budget allows`);
  process.exitCode = 1;
}

report('core', await sizeOf(['src/index.ts', 'src/i18n/index.ts'], ({ kind }) => kind === 'dynamic-import'), MAX_CORE);

const inCore = ({ importer, path: wanted }) => !importer.endsWith('later.ts') && wanted.startsWith('..');
report('later', await sizeOf(['src/later.ts'], inCore), MAX_LATER);
