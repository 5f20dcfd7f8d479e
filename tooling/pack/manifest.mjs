// What the package.json of a packed package says. In the workspace `exports` name TypeScript; outside they name what was built from it.

const sourceOf = /^\.\/src\/(.+)\.ts$/;

/** `./src/rx.ts` → `{ types: './lib/rx.d.ts', default: './lib/rx.js' }`; other files of `src/` are copied to `lib/`. */
function built(target) {
  const [, module] = sourceOf.exec(target) ?? [];
  if (module) return { types: `./lib/${module}.d.ts`, default: `./lib/${module}.js` };
  return target.replace('./src/', './lib/');
}

/**
 * @param {object} manifest package.json of a workspace package; its `publishConfig` wins over the rest, as with pnpm
 * @param {{ versionOf(name: string): string, has(file: string): boolean }} workspace
 */
export function packedManifest(manifest, { versionOf, has }) {
  const { private: _private, scripts: _scripts, devDependencies: _dev, publishConfig = {}, dependencies = {}, sideEffects, exports, ...rest } = manifest;
  const { needs = [], peers = [], leaveOut = [], ...overrides } = publishConfig;
  const versions = (names, range = '') => Object.fromEntries(names.map((name) => [name, range + versionOf(name)]));
  const kept = Object.entries(dependencies).filter(([name]) => !leaveOut.includes(name) && !peers.includes(name));
  return {
    ...rest,
    ...(sideEffects === undefined
      ? {}
      : { sideEffects: Array.isArray(sideEffects) ? sideEffects.map((glob) => glob.replace('./src/', './lib/').replace(/\.ts$/, '.js')) : sideEffects }),
    exports: Object.fromEntries(
      Object.entries(exports)
        .map(([entry, target]) => [entry, built(target)])
        .filter(([, target]) => has(target.default ?? target)),
    ),
    dependencies: { ...Object.fromEntries(kept), ...versions(needs) },
    ...(peers.length ? { peerDependencies: versions(peers, '^') } : {}),
    ...overrides,
  };
}
