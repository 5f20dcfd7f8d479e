/** esbuild plugin for servers: our workspace packages are TypeScript and go into the bundle, all others stay dependencies. */
export const ownPackages = {
  name: 'own-packages',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => (kind === 'entry-point' || path.startsWith('@rp/') ? undefined : { path, external: true }));
  },
};
