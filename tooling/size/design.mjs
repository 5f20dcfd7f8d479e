import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';
import { unindent } from '../webpack/unindent.mjs';

const path = (name) => join(root, 'shared-design', name);

/** Templates as the portal's own build makes them. */
const compact = {
  name: 'compact',
  setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, async (args) => ({ contents: unindent(await readFile(args.path, 'utf8')), loader: 'ts' })),
};

/**
 * Entries and what they import as one file, Lit, what is fetched later and everything that `leaveOut` names apart.
 *
 * @returns {Promise<Set<string>>} the files of ours that are in it
 */
async function bundle(outfile, entries, leaveOut) {
  const outside = {
    name: 'outside',
    setup: ({ onResolve }) => onResolve({ filter: /^\./ }, (args) => (args.kind === 'dynamic-import' || leaveOut(args) ? { external: true } : undefined)),
  };
  const { metafile } = await build({
    stdin: { contents: entries.map((entry) => `export * from ${JSON.stringify(path(entry))};`).join('\n'), resolveDir: path('.') },
    outfile,
    tsconfig: join(root, 'tsconfig.browser.json'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    metafile: true,
    absWorkingDir: root,
    external: ['lit', 'lit/*', '@lit/*'],
    plugins: [outside, compact],
    logLevel: 'warning',
  });
  return new Set(Object.keys(metafile.inputs));
}

/** The elements that a page asks for, by tag: `{ 'rp-otp': 'src/elements/otp/rp-otp.ts' }`. */
async function onDemand() {
  const table = await readFile(path('src/on-demand.ts'), 'utf8');
  return [...table.matchAll(/'(rp-[\w-]+)': \(\) => import\((?:\/\*.*?\*\/ )?'\.\/([^']+)\.js'\)/g)].map(([, tag, file]) => [tag, `src/${file}.ts`]);
}

/** Writes `core.js`, `later.js` and `on-demand/<tag>.js`, which `npm run size` weighs; the last two without what the core holds. */
export async function writeDesignBundles(out) {
  const core = await bundle(join(out, 'core.js'), ['src/index.ts', 'src/i18n/index.ts'], () => false);
  const inCore = ({ importer, path: wanted }) => core.has(relative(root, join(dirname(importer), wanted)).replace(/\.js$/, '.ts'));
  const elements = await onDemand();
  await Promise.all([
    bundle(join(out, 'later.js'), ['src/later.ts'], inCore),
    ...elements.map(([tag, entry]) => bundle(join(out, `on-demand/${tag}.js`), [entry], inCore)),
  ]);
}
