// Imports point one way only; the table is in docs/guides/the-house.md.
const only = (name, from, ...to) => ({
  name,
  severity: 'error',
  comment: `${from} may import of ours only ${to.join(', ') || 'nothing'}`,
  from: { path: `^${from}/`, pathNot: '\\.(test|unit|spec)\\.ts$|/build\\.mjs$|config\\.(m?js|ts)$|/testing/' },
  to: { path: '^(shell|mfe-[^/]+|shared-[^/]+|resident-services|tooling|e2e|bench|examples)/', pathNot: `^(${[from, ...to].join('|')})/` },
});

module.exports = {
  forbidden: [
    only('shell-imports', 'shell/src', 'shell/src', 'shared-client', 'shared-design', 'shared-contract'),
    only('edge-imports', 'shell/server', 'shell', 'shared-client', 'shared-design', 'shared-contract', 'tooling'),
    only('mfe-vid-imports', 'mfe-vid', 'shared-client', 'shared-design', 'shared-contract'),
    only('mfe-requests-imports', 'mfe-requests', 'shared-client', 'shared-design', 'shared-contract'),
    only('example-imports', 'examples/outside-team', 'examples/outside-team', 'shared-client', 'shared-design', 'tooling'),
    only('client-imports', 'shared-client', 'shared-design', 'shared-contract'),
    only('design-imports', 'shared-design'),
    only('contract-imports', 'shared-contract'),
    only('services-imports', 'resident-services', 'shared-contract', 'shared-design/brand'),
    only('journeys-import', 'e2e', 'tooling'),
    only('bench-imports', 'bench', 'tooling', 'shell', 'mfe-[^/]+'), // the bundle that federation is measured against
    {
      name: 'contract-is-types',
      severity: 'error',
      comment: 'a browser carries no contract',
      from: { path: '^(shell/src|mfe-[^/]+|shared-client/src)/', pathNot: '\\.unit\\.ts$' },
      to: { path: '^shared-contract/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^@rp/|^fastify/types/' } },
    {
      name: 'features-alone',
      severity: 'error',
      comment: 'what two features need moves down',
      from: { path: '^resident-services/src/(profile|vids|history|ui-config|audit)/' },
      to: { path: '^resident-services/src/(profile|vids|history|ui-config|audit)/', pathNot: '^resident-services/src/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|node_modules|\\.cache)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'], extensions: ['.ts', '.js', '.mjs', '.json'] },
    combinedDependencies: true,
  },
};
