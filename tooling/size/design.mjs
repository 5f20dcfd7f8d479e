import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';
import { unindent } from '../webpack/unindent.mjs';

const path = (name) => join(root, 'shared-design', name);

/** Templates as the portal's own build makes them. */
const compact = {
  name: 'compact',
  setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, async (args) => ({ contents: unindent(await readFile(args.path, 'utf8')), loader: 'ts' })),
};

/** An entry and what it imports as one file, Lit and everything that `leaveOut` names apart. */
async function bundle(outfile, entries, leaveOut) {
  const outside = {
    name: 'outside',
    setup: ({ onResolve }) => onResolve({ filter: /^\./ }, (args) => (leaveOut(args) ? { external: true } : undefined)),
  };
  await build({
    stdin: { contents: entries.map((entry) => `export * from ${JSON.stringify(path(entry))};`).join('\n'), resolveDir: path('.') },
    outfile,
    tsconfig: join(root, 'tsconfig.browser.json'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    external: ['lit', 'lit/*', '@lit/*'],
    plugins: [outside, compact],
    logLevel: 'warning',
  });
}

const inCore = ({ importer, path: wanted }) => !importer.endsWith('later.ts') && wanted.startsWith('..');

/** Writes `core.js` and `later.js`, which `npm run size` weighs. */
export const writeDesignBundles = (out) =>
  Promise.all([
    bundle(join(out, 'core.js'), ['src/index.ts', 'src/i18n/index.ts'], ({ kind }) => kind === 'dynamic-import'),
    bundle(join(out, 'later.js'), ['src/later.ts'], inCore),
  ]);
