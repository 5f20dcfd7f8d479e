import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compressFolder } from '../compress.mjs';
import { inHouse } from '../house.mjs';
import { globalOf } from './names.mjs';

const schema = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@rp/shared-client/registry.schema.json')), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(schema, 'registry');
const isManifest = ajv.compile({ $ref: 'registry#/$defs/manifest' });
const isRegistry = ajv.compile({ $ref: 'registry#' });

const clientUrl = import.meta.resolve('@rp/shared-client');

/** Contract of the client package that these tools are installed with. */
export const contractVersion = /CONTRACT_VERSION = '([^']+)'/.exec(readFileSync(new URL(clientUrl.replace(/index(?=\.[jt]s$)/, 'context')), 'utf8'))[1];

/** Contract that the shell provides: our own in its workspace. Tools of another team may be older or newer, so there the registry tells. */
const contractOf = (registry) => (inHouse ? contractVersion : registry.contract);

const registryFile = (dir) => join(dir, 'registry.json');
const versionDir = (dir, name, version) => join(dir, 'mfe', name, version);
const releaseFile = (dir, name, version) => join(versionDir(dir, name, version), 'release.json');

/** @returns the live registry; an empty one before the first promotion. */
export function readRegistry(dir) {
  if (!existsSync(registryFile(dir))) return { schema: 1, sequence: 0, release: 'none', contract: contractVersion, remotes: [], history: {} };
  try {
    return JSON.parse(readFileSync(registryFile(dir), 'utf8'));
  } catch (error) {
    throw new Error(`${registryFile(dir)} is damaged (${error.message}). Put back a good copy; until then the portal keeps the last good one it has read.`, {
      cause: error,
    });
  }
}

/** Replaces the registry in one step: a portal that reads meanwhile sees the old one or the new one, never half of it. */
function writeRegistry(dir, registry) {
  const next = { ...registry, sequence: registry.sequence + 1, release: new Date().toISOString(), contract: contractOf(registry) };
  assert(isRegistry, next, 'registry.json');
  refuseOverlaps(next.remotes);
  mkdirSync(dir, { recursive: true });
  const draft = `${registryFile(dir)}.${process.pid}.next`;
  writeFileSync(draft, `${JSON.stringify(next, null, 2)}\n`);
  renameSync(draft, registryFile(dir));
}

/**
 * Copies a build under its immutable version, with the hashes of the final files. Nobody gets it before `promote`.
 *
 * @param {string} folder of the micro-frontend: `mfe.json` and `dist/`
 * @param {{ local?: boolean }} [options] `local`: a build that differs from the published one gets a version of its own
 *   (`1.0.0-local.1f3a9c02`) instead of a refusal, so that work on this machine never meets a stale cache
 * @returns {{ name: string, version: string }}
 */
export function publish(dir, folder, { local = false } = {}) {
  if (!folder) throw new Error('publish needs the folder of a micro-frontend');
  const root = resolve(folder);
  const manifest = readJson(join(root, 'mfe.json'), 'a micro-frontend declares itself in mfe.json');
  assert(isManifest, manifest, 'mfe.json');
  const { files } = readJson(join(root, 'dist/assets.json'), 'build it first: npm run build');
  const content = digest(join(root, 'dist'));
  const digestOf = (version) => (existsSync(releaseFile(dir, manifest.name, version)) ? readJson(releaseFile(dir, manifest.name, version)).digest : undefined);
  if (local && digestOf(manifest.version) && digestOf(manifest.version) !== content) manifest.version += `-local.${content.slice(0, 8)}`;
  const target = versionDir(dir, manifest.name, manifest.version);
  if (existsSync(target)) {
    if (digestOf(manifest.version) === content) return manifest;
    throw new Error(
      `${manifest.name}@${manifest.version} is already published with other files. A published version never changes: raise "version" in mfe.json.`,
    );
  }

  const entry = files.find(({ name }) => name === 'remoteEntry.js');
  if (!entry) throw new Error('dist/ has no remoteEntry.js: build with the webpack factory of @rp/tooling');
  for (const { name } of files) refuseOwnCopies(join(root, 'dist', name), manifest.name);

  const href = (name) => `/mfe/${manifest.name}/${manifest.version}/${name}`;
  const file = ({ name, integrity }) => ({ href: href(name), integrity });
  const filesOf = (wanted) => files.filter(({ chunk }) => chunk === wanted).map(file);
  const words = Object.fromEntries(
    files
      .map((one) => [/^words-([a-zA-Z-]+?)(?:-js)?$/.exec(one.chunk ?? '')?.[1], one])
      .filter(([tag]) => tag)
      .map(([tag, one]) => [tag, file(one)]),
  );
  const release = {
    ...manifest,
    enabled: true,
    entry: href(entry.name),
    integrity: entry.integrity,
    global: globalOf(manifest.name),
    expose: './app',
    preload: filesOf('app'),
    ...(filesOf('slots').length ? { apart: { expose: './slots', preload: filesOf('slots') } } : {}),
    words,
  };

  const draft = `${target}.${process.pid}.next`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(join(root, 'dist'), draft, { recursive: true });
  compressFolder(draft);
  writeFileSync(join(draft, 'release.json'), `${JSON.stringify({ ...release, digest: content }, null, 2)}\n`);
  renameSync(draft, target);
  return manifest;
}

/** Makes a published version live. Nothing else changes. */
export function promote(dir, name, version) {
  if (!name || !version) throw new Error('promote needs a name and a version');
  const registry = readRegistry(dir);
  const before = liveIn(registry, name);
  if (before === version) return `${name}@${version} is already live`;
  const earlier = (registry.history?.[name] ?? []).concat(before ?? []);
  while (earlier.at(-1) === version) earlier.pop(); // what comes back is nothing to go back to
  makeLive(dir, registry, { name, version, earlier });
  return `${name}@${version} is live${before ? ` (before: ${before})` : ''}`;
}

const liveIn = (registry, name) => registry.remotes.find((remote) => remote.name === name)?.version;

/** One atomic change: the release is live, and `earlier` is what can be gone back to. */
function makeLive(dir, registry, { name, version, earlier }) {
  if (!existsSync(releaseFile(dir, name, version)))
    throw new Error(`${name}@${version} is not published. Published: ${published(dir, name).join(', ') || 'nothing'}`);
  const { digest: _digest, ...release } = readJson(releaseFile(dir, name, version));
  const provided = contractOf(registry);
  if (!meets(provided, release.contract)) throw new Error(`${name}@${version} needs contract ${release.contract}; the shell provides ${provided}`);
  const remotes = [...registry.remotes.filter((remote) => remote.name !== name), release].sort((a, b) => a.name.localeCompare(b.name));
  writeRegistry(dir, { ...registry, remotes, history: { ...registry.history, [name]: earlier.slice(-20) } });
}

/** Counts one step on without a change, so that open pages of a developer look again. */
export const touch = (dir) => writeRegistry(dir, readRegistry(dir));

/** Goes back to the version that was live before. */
export function rollback(dir, name) {
  const registry = readRegistry(dir);
  const earlier = [...(registry.history?.[name] ?? [])];
  const version = earlier.pop();
  if (!version) throw new Error(`${name} has no version to go back to`);
  makeLive(dir, registry, { name, version, earlier });
  return `${name}@${version} is live again`;
}

/** Takes a micro-frontend out of the portal: card, menu entry and route go with it. */
export function remove(dir, name) {
  const registry = readRegistry(dir);
  const remote = registry.remotes.find((candidate) => candidate.name === name);
  if (!remote) throw new Error(`${name} is not live`);
  const history = { ...registry.history, [name]: [...(registry.history?.[name] ?? []), remote.version] };
  writeRegistry(dir, { ...registry, remotes: registry.remotes.filter((candidate) => candidate.name !== name), history });
  return `${name} is out of the portal; its files stay. Bring it back: npm run registry -- promote ${name} ${remote.version}`;
}

/**
 * Whether all that is live runs under a shell with this contract; asked before such a shell goes live.
 *
 * @throws {Error} with a line for each that does not
 */
export function check(dir, contract = contractVersion) {
  const { remotes } = readRegistry(dir);
  const unfit = remotes.filter((remote) => !meets(contract, remote.contract));
  if (unfit.length)
    throw new Error(unfit.map(({ name, version, contract: range }) => `${name}@${version} needs contract ${range}, not ${contract}`).join('\n'));
  return `${remotes.length} live, all fit contract ${contract}`;
}

export function list(dir) {
  const { remotes, sequence } = readRegistry(dir);
  const names = existsSync(join(dir, 'mfe')) ? readdirSync(join(dir, 'mfe')) : [];
  return [
    `registry ${sequence}`,
    ...names.map((name) => `${name}  live ${remotes.find((remote) => remote.name === name)?.version ?? '-'}  published ${published(dir, name).join(', ')}`),
  ].join('\n');
}

const published = (dir, name) =>
  existsSync(join(dir, 'mfe', name)) ? readdirSync(join(dir, 'mfe', name)).filter((version) => !version.endsWith('.next')) : [];

function meets(version, range) {
  const [have, want] = [version, range.replace('^', '')].map((text) => text.split('.').map(Number));
  return have[0] === want[0] && (have[1] > want[1] || (have[1] === want[1] && have[2] >= want[2]));
}

/** Two micro-frontends cannot both own a path. */
function refuseOverlaps(remotes) {
  const owned = remotes.flatMap((remote) => remote.routes.map(({ path }) => ({ path, name: remote.name })));
  for (const a of owned) {
    const other = owned.find((b) => b !== a && (b.path === a.path ? true : b.name !== a.name && b.path.startsWith(`${a.path}/`)));
    if (other) throw new Error(`${a.name} and ${other.name} both own ${other.path}`);
  }
}

/** What the shell shares must not come a second time inside a micro-frontend. */
function refuseOwnCopies(file, name) {
  const text = readFileSync(file, 'utf8');
  for (const mark of ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions']) {
    if (text.includes(mark))
      throw new Error(`${name} carries its own copy of Lit (${mark} in ${file}): import it only by the entry points that the shell shares`);
  }
}

function digest(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const file = join(folder, name);
    if (/\.(js|json)$/.test(name)) hash.update(name).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function readJson(file, hint) {
  if (!existsSync(file)) throw new Error(`${file} is missing: ${hint}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function assert(validate, value, what) {
  if (!validate(value))
    throw new Error(`${what} is not right: ${validate.errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`).join('; ')}`);
}
