import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from '../setup/run.mjs';
import { newElement } from './element.mjs';
import { newFeature } from './feature.mjs';

const copy = join(root, `.cache/new-${process.pid}`); // below the workspace, so that packages are found
const bin = (name) => join(root, 'node_modules/.bin', name);

/** Runs a command in the copy; its words are the message when it fails. */
function passes(folder, command, ...args) {
  const { RP_TOTALS: _, ...env } = process.env; // what it runs is counted as one test of ours
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: join(copy, folder), env, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
}

before(() => {
  const parts = ['shared-design', 'mfe-vid', 'tooling/eslint', 'tooling/tsconfig.base.json', 'tooling/tsconfig.browser.json'];
  const settings = ['tsconfig.base.json', 'tsconfig.browser.json', 'eslint.config.js', '.stylelintrc.json', '.prettierrc.json', 'package.json'];
  for (const part of [...parts, ...settings])
    cpSync(join(root, part), join(copy, part), { recursive: true, filter: (path) => !/\/(dist|node_modules|\.turbo)$/.test(path) });
  symlinkSync(join(root, 'shared-design/dist'), join(copy, 'shared-design/dist'));
});
after(() => rmSync(copy, { recursive: true, force: true }));

/** Types, and its own test in a real browser. */
function works(folder, { written }) {
  passes(folder, bin('tsc'), '--noEmit', '-p', '.');
  const config = readdirSync(join(copy, folder)).find((file) => /^(wtr|web-test-runner)\.config/.test(file));
  passes(
    folder,
    bin('wtr'),
    '--config',
    config,
    '--files',
    written.find((file) => file.endsWith('.test.ts')),
  );
}

describe('what is made is good as it is', () => {
  let element;
  let feature;

  before(() => {
    element = newElement({ root: copy, name: 'lost-card' });
    feature = newFeature({ root: copy, name: 'lost-card', into: 'mfe-vid' });
  });

  test('in format and rules', () => {
    const files = [element, feature].flatMap(({ written, changed }) => [...written, ...changed]);

    passes('', bin('prettier'), '--check', ...files);
    passes('', bin('eslint'), ...files);
    passes('', bin('stylelint'), ...files.filter((file) => file.endsWith('.styles.ts')));
  });

  test('a new element', () => {
    works('shared-design', element);
    assert.match(readFileSync(join(copy, 'shared-design/src/examples/index.ts'), 'utf8'), /'rp-icon'[^]*'rp-id'[^]*'rp-lost-card': lostCard,[^]*'rp-menu'/);
  });

  test('a new feature', () => {
    works('mfe-vid', feature);
    assert.match(readFileSync(join(copy, 'mfe-vid/src/index.ts'), 'utf8'), /^import '\.\/lost-card\/lost-card-page\.js';$/m);
  });
});

test('a new feature says where a page is chosen, in whatever folder that is', () => {
  const { written, changed, next } = newFeature({ root: copy, name: 'found-card', into: 'mfe-vid' });
  for (const file of written) rmSync(file);
  const [index] = changed;
  writeFileSync(index, readFileSync(index, 'utf8').replace(/^.*found-card-page.*\n/m, ''));

  assert.match(next.join('\n'), / mfe-vid\/src\/vids\/vid-app\.ts chooses one/);
});

describe('what is refused, each with a sentence and an end of 1', () => {
  const cli = fileURLToPath(new URL('cli.mjs', import.meta.url));
  const refused = {
    'element Lost_Card': /small letters, digits and single hyphens/,
    'element rp-card': /leave out "rp-"/,
    'element button': /is there already/,
    element: /A name is missing/,
    'element ../../x': /small letters/,
    'feature lost-card': /--in names the micro-frontend: mfe-requests, mfe-vid/,
    'feature lost-card --in mfe-nowhere': /is no micro-frontend; there are/,
    'feature vids --in mfe-vid': /is there already/,
    'connector x': /^Usage/,
    'constructor x': /^Usage/,
    'element a b': /One name, please/,
    'element lost-card --wat': /Unknown option/,
  };

  for (const [line, sentence] of Object.entries(refused)) {
    test(line, () => {
      const { status, stderr } = spawnSync(process.execPath, [cli, ...line.split(' ')], { encoding: 'utf8' });

      assert.equal(status, 1);
      assert.match(stderr, sentence);
      assert.equal(existsSync(join(root, 'shared-design/src/elements/lost-card')), false);
    });
  }
});
