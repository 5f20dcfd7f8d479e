import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packedManifest } from './manifest.mjs';

const versions = { lit: '3.3.3', typescript: '5.9.3', '@rp/shared-design': '1.2.0' };
const workspace = { versionOf: (name) => versions[name], has: () => true };
const pack = (changes) => packedManifest({ name: '@rp/x', version: '1.2.0', private: true, exports: {}, ...changes }, workspace);

test('each TypeScript entry point becomes its types and its JavaScript; other files stay what they are', () => {
  const { exports } = pack({
    exports: { '.': './src/index.ts', './s.json': './src/reg/s.json', './styles.css': './dist/styles.css', './webpack': './webpack/index.mjs' },
  });

  assert.deepEqual(exports, {
    '.': { types: './lib/index.d.ts', default: './lib/index.js' },
    './s.json': './lib/reg/s.json',
    './styles.css': './dist/styles.css',
    './webpack': './webpack/index.mjs',
  });
});

test('an entry point whose file is not packed is not offered', () => {
  const has = (file) => file !== './own-packages.mjs';

  const { exports } = packedManifest({ exports: { '.': './index.mjs', './own-packages': './own-packages.mjs' } }, { ...workspace, has });

  assert.deepEqual(Object.keys(exports), ['.']);
});

test('side effects are named by the files that are packed', () => {
  assert.deepEqual(pack({ sideEffects: ['./src/later.ts', './src/i18n/*.ts', '**/*.css'] }).sideEffects, ['./lib/later.js', './lib/i18n/*.js', '**/*.css']);
  assert.equal(pack({ sideEffects: false }).sideEffects, false);
});

test('what a page must have once is asked of the host, what is needed comes along, what travels inside is left out', () => {
  const manifest = pack({
    dependencies: { ky: '1.14.3', lit: '3.3.3', '@rp/shared-contract': '1.0.0' },
    devDependencies: { tsx: '4.0.0' },
    scripts: { test: 'x' },
    publishConfig: { peers: ['lit', '@rp/shared-design'], needs: ['typescript'], leaveOut: ['@rp/shared-contract'], bin: { x: 'x.mjs' } },
  });

  assert.deepEqual(manifest, {
    name: '@rp/x',
    version: '1.2.0',
    exports: {},
    dependencies: { ky: '1.14.3', typescript: '5.9.3' },
    peerDependencies: { lit: '^3.3.3', '@rp/shared-design': '^1.2.0' },
    bin: { x: 'x.mjs' },
  });
});
