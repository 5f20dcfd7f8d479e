import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root, run } from '../setup/run.mjs';
import { packedManifest } from './manifest.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const filesOf = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));

/** Folder by folder, what is packed beside package.json and README. `source`: its `src/` is compiled into `lib/`. */
const packages = [
  { folder: 'shared-design', source: true, copy: ['dist/styles.css', 'dist/early.js', 'dist/fonts', 'custom-elements.json'] },
  { folder: 'shared-client', source: true, copy: [] },
  {
    folder: 'tooling',
    copy: [
      'webpack',
      'registry',
      'wtr.mjs',
      'browser.mjs',
      'compress.mjs',
      'house.mjs',
      'test/groups.mjs',
      'test/totals.mjs',
      'test/wtr-reporter.mjs',
      'tsconfig.base.json',
      'tsconfig.browser.json',
    ],
  },
];

/** The version that this workspace uses of a package that it names anywhere. */
function versionOf(name) {
  for (const folder of ['', ...readJson(join(root, 'package.json')).workspaces]) {
    const { name: own, version, dependencies, devDependencies } = readJson(join(root, folder, 'package.json'));
    if (own === name) return version;
    const found = dependencies?.[name] ?? devDependencies?.[name];
    if (found) return found;
  }
  throw new Error(`${name} is packed as a dependency, but no package of the workspace names it`);
}

const contractImport = /(['"])@rp\/shared-contract\/([\w-]+)\1/g;

/** Types of the contract travel inside: a browser package needs nothing else of it. */
function takeContractAlong(lib) {
  for (const file of filesOf(lib).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(file, 'utf8');
    const next = text.replace(contractImport, (_, quote, api) => {
      cpSync(join(root, `shared-contract/src/generated/${api}.ts`), join(lib, `contract/${api}.d.ts`));
      const path = relative(dirname(file), join(lib, `contract/${api}.js`));
      return quote + (path.startsWith('.') ? path : `./${path}`) + quote;
    });
    if (next !== text) writeFileSync(file, next);
  }
}

/** Compiles `src/` of a package into `lib` of a folder: JavaScript and types, file by file. */
export async function compile(folder, out) {
  const lib = join(out, 'lib');
  rmSync(lib, { recursive: true, force: true });
  await run(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.pack.json', '--outDir', lib], { cwd: join(root, folder), quiet: true });
  const source = join(root, folder, 'src');
  for (const file of filesOf(source).filter((name) => name.endsWith('.json'))) cpSync(file, join(lib, relative(source, file)));
  takeContractAlong(lib);
  return lib;
}

/** Lays one package out as it will be installed. @returns its folder */
async function stage({ folder, source, copy }) {
  const from = join(root, folder);
  const out = join(root, '.cache/pack', folder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  if (source) await compile(folder, out);
  for (const name of ['README.md', ...copy].filter((name) => existsSync(join(from, name))))
    cpSync(join(from, name), join(out, name), { recursive: true, filter: (path) => !/\.test\.\w+$/.test(path) });
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
  const manifest = packedManifest(readJson(join(from, 'package.json')), {
    versionOf,
    has: (file) => file === './package.json' || existsSync(join(out, file)),
  });
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return out;
}

/** Packs what a team outside needs. @returns the tarballs */
export async function packAll(into) {
  const out = resolve(root, into);
  mkdirSync(out, { recursive: true });
  const staged = await Promise.all(packages.map(stage));
  const printed = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', out, ...staged], { quiet: true });
  return JSON.parse(printed.slice(printed.indexOf('['), printed.lastIndexOf(']') + 1)).map(({ filename }) => join(out, filename));
}
