import { existsSync, readFileSync } from 'node:fs';

/** The installed version of the package that an entry point belongs to; few packages export their package.json. */
function versionOf(name, entry) {
  for (let folder = new URL('.', import.meta.resolve(entry)); folder.pathname !== '/'; folder = new URL('..', folder)) {
    const file = new URL('package.json', folder);
    if (!existsSync(file)) continue;
    const found = JSON.parse(readFileSync(file, 'utf8'));
    if (found.name === name) return found.version;
  }
  throw new Error(`${name} is shared but not installed`);
}

// Few named entry points, never prefixes: each prefix would put every module behind it into a chunk of its own.
const entryPoints = [
  'lit',
  'lit/decorators.js',
  'lit/directives/class-map.js',
  'lit/directives/if-defined.js',
  'lit/directives/live.js',
  'lit/directives/repeat.js',
  '@lit/localize',
  '@lit/task',
  '@rp/shared-client',
  '@rp/shared-client/rx',
  '@rp/shared-design',
  '@rp/shared-design/i18n',
];

const packageOf = (entry) =>
  entry
    .split('/')
    .slice(0, entry.startsWith('@') ? 2 : 1)
    .join('/');
const versions = Object.fromEntries(entryPoints.map((entry) => [entry, versionOf(packageOf(entry), entry)]));

/** `^3.3.0` for 3.3.3: a patch of the shell must not lock out a remote; 0.x counts its minor as major. */
const rangeOf = (version) => {
  const [major, minor, patch] = version.split('.');
  return major === '0' ? `^0.${minor}.${patch}` : `^${major}.${minor}.0`;
};

/** The one copy of everything shared lives in the shell: the version of each (`shell/src/host/shared-with-remotes.ts`). */
export const sharedByShell = versions;

/** A remote carries no copy; a shell too old or too new is refused in words. */
export const sharedByRemote = Object.fromEntries(
  entryPoints.map((entry) => [entry, { singleton: true, import: false, requiredVersion: rangeOf(versions[entry]), strictVersion: true }]),
);
