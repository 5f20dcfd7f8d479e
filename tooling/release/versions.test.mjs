import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, run } from '../setup/run.mjs';
import { alignManifests } from './versions.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The workspace as far as a release looks at it, with one changeset. */
function workspace(changeset) {
  const copy = mkdtempSync(join(tmpdir(), 'release-'));
  const files = ['package.json', ...readJson(join(root, 'package.json')).workspaces.flatMap((name) => [`${name}/package.json`, `${name}/mfe.json`])];
  for (const file of files.filter((name) => existsSync(join(root, name)))) cpSync(join(root, file), join(copy, file));
  cpSync(join(root, '.changeset/config.json'), join(copy, '.changeset/config.json'));
  writeFileSync(join(copy, '.changeset/one.md'), changeset);
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

test('a changeset raises its packages together, those that use them, and what residents get', async (t) => {
  const copy = workspace(`---\n'@rp/shared-client': minor\n---\n\nThe bell can be heard.\n`);
  t.after(() => rmSync(copy, { recursive: true, force: true }));
  const before = readJson(join(root, 'shared-client/package.json')).version;

  await run(join(root, 'node_modules/.bin/changeset'), ['version'], { cwd: copy, quiet: true });
  const moved = alignManifests(copy);

  const versionOf = (name) => readJson(join(copy, name, 'package.json')).version;
  const [major, minor] = before.split('.').map(Number);
  for (const name of ['shared-client', 'shared-design', 'tooling']) assert.equal(versionOf(name), `${major}.${minor + 1}.0`, name);
  assert.deepEqual(moved, ['mfe-requests', 'mfe-vid']);
  for (const name of moved) assert.equal(readJson(join(copy, name, 'mfe.json')).version, versionOf(name));
  assert.match(readFileSync(join(copy, 'shared-client/CHANGELOG.md'), 'utf8'), /The bell can be heard\./);
  assert.deepEqual(readdirSync(join(copy, '.changeset')), ['config.json'], 'the changeset is used up');
});
