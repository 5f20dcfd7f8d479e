export default {
  globs: ['src/elements/*/rp-*.ts'],
  exclude: ['**/*.test.ts', '**/*.examples.ts', '**/*.styles.ts'],
  outdir: '../.cache/elements',
  litelement: true,
  packagejson: false,
};
