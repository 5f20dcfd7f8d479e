import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { check, contractVersion, list, promote, publish, readRegistry, remove, rollback, touch } from './registry.mjs';

let work;
let dir;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'registry-'));
  dir = join(work, 'registry');
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** A micro-frontend as its build leaves it. */
function built(changes = {}, code = 'console.log(1)', { slots = false } = {}) {
  const manifest = {
    name: 'mfe-demo',
    version: '1.0.0',
    contract: `^${contractVersion}`,
    routes: [{ path: '/demo', title: { en: 'Demo' }, description: { en: 'A demo' }, icon: 'id', auth: 'none' }],
    ...changes,
  };
  const folder = mkdtempSync(join(work, 'mfe-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'mfe.json'), JSON.stringify(manifest));
  const files = ['remoteEntry.js', 'app.1.js', 'words-ar.1.js', ...(slots ? ['slots.1.js'] : [])];
  for (const name of files) writeFileSync(join(folder, 'dist', name), `/* ${name} */ ${code}`);
  const chunks = { 'remoteEntry.js': 'mfe_demo', 'app.1.js': 'app', 'words-ar.1.js': 'words-ar', 'slots.1.js': 'slots' };
  writeFileSync(
    join(folder, 'dist/assets.json'),
    JSON.stringify({ files: files.map((name) => ({ name, chunk: chunks[name], bytes: 1, integrity: `sha384-${'A'.repeat(64)}` })) }),
  );
  return folder;
}

/** Published and promoted. */
function live(changes, code) {
  const { name, version } = publish(dir, built(changes, code));
  promote(dir, name, version);
}

const versions = () => Object.fromEntries(readRegistry(dir).remotes.map(({ name, version }) => [name, version]));

describe('the life of a release', () => {
  test('publishing copies files and promotes nothing', () => {
    publish(dir, built());

    assert.deepEqual(versions(), {});
    assert.match(list(dir), /mfe-demo {2}live - {2}published 1\.0\.0/);
  });

  test('promoting names entry, chunks and words with their integrity', () => {
    live();

    const [remote] = readRegistry(dir).remotes;
    assert.equal(remote.entry, '/mfe/mfe-demo/1.0.0/remoteEntry.js');
    assert.deepEqual(
      remote.preload.map(({ href }) => href),
      ['/mfe/mfe-demo/1.0.0/app.1.js'],
    );
    assert.equal(remote.words.ar.href, '/mfe/mfe-demo/1.0.0/words-ar.1.js');
    assert.equal(remote.global, 'mfe_demo');
  });

  test('slots that are built apart have their own module and chunk', () => {
    promote(dir, 'mfe-demo', publish(dir, built({}, undefined, { slots: true })).version);

    const [remote] = readRegistry(dir).remotes;
    const { expose, preload } = remote.apart;
    assert.deepEqual([expose, preload.map(({ href }) => href)], ['./slots', ['/mfe/mfe-demo/1.0.0/slots.1.js']]);
    assert.deepEqual(
      remote.preload.map(({ href }) => href),
      ['/mfe/mfe-demo/1.0.0/app.1.js'],
    );
  });

  test('each change counts one step on', () => {
    live();
    const before = readRegistry(dir).sequence;

    promote(dir, 'mfe-demo', publish(dir, built({ version: '1.1.0' })).version);
    touch(dir);

    assert.equal(readRegistry(dir).sequence, before + 2);
  });

  test('rolling back gives what was live before, twice over', () => {
    for (const version of ['1.0.0', '1.1.0', '1.2.0']) live({ version });

    rollback(dir, 'mfe-demo');
    assert.deepEqual(versions(), { 'mfe-demo': '1.1.0' });
    rollback(dir, 'mfe-demo');
    assert.deepEqual(versions(), { 'mfe-demo': '1.0.0' });
    assert.throws(() => rollback(dir, 'mfe-demo'), /no version to go back to/);
  });

  test('removing takes it out, leaves its files, and can be undone', () => {
    live();

    remove(dir, 'mfe-demo');
    assert.deepEqual(versions(), {});
    promote(dir, 'mfe-demo', '1.0.0');
    assert.deepEqual(versions(), { 'mfe-demo': '1.0.0' });
  });

  test('rolling back after a removal goes to the version before, in one change', () => {
    for (const version of ['1.0.0', '1.1.0']) live({ version });
    remove(dir, 'mfe-demo');
    promote(dir, 'mfe-demo', '1.1.0');
    const { sequence } = readRegistry(dir);

    rollback(dir, 'mfe-demo');

    assert.deepEqual(versions(), { 'mfe-demo': '1.0.0' });
    assert.equal(readRegistry(dir).sequence, sequence + 1);
  });

  test('a damaged registry is named, with the way out', () => {
    live();
    writeFileSync(join(dir, 'registry.json'), '{"schema":');

    assert.throws(() => list(dir), /registry\.json is damaged .* Put back a good copy/);
  });

  test('others stay as they are, letter by letter', () => {
    live();
    live({ name: 'mfe-other', routes: [{ path: '/other', title: { en: 'Other' }, description: { en: 'x' }, icon: 'id', auth: 'none' }] });
    const other = JSON.stringify(readRegistry(dir).remotes.find(({ name }) => name === 'mfe-other'));

    live({ version: '2.0.0' });

    assert.equal(JSON.stringify(readRegistry(dir).remotes.find(({ name }) => name === 'mfe-other')), other);
  });

  test('the same build is published again without harm; on a developer’s machine a changed one gets its own version', () => {
    const folder = built();
    publish(dir, folder);

    assert.equal(publish(dir, folder).version, '1.0.0');
    assert.match(publish(dir, built({}, 'console.log(2)'), { local: true }).version, /^1\.0\.0-local\.[0-9a-f]{8}$/);
  });
});

describe('before a shell with another contract goes live', () => {
  test('it is said that all that is live will run under it', () => {
    live({ contract: '^1.0.0' });

    assert.equal(check(dir, '1.9.0'), '1 live, all fit contract 1.9.0');
  });

  test('each that will not is named', () => {
    live({ contract: '^1.0.0' });

    assert.throws(() => check(dir, '2.0.0'), { message: 'mfe-demo@1.0.0 needs contract ^1.0.0, not 2.0.0' });
  });
});

describe('what the gate refuses', () => {
  const refusals = [
    ['a published version with other files', () => (publish(dir, built()), publish(dir, built({}, 'changed'))), /never changes: raise "version"/],
    ['a manifest that is not right', () => publish(dir, built({ version: 'one' })), /mfe\.json is not right: .*version/],
    [
      'a route outside the rules',
      () => publish(dir, built({ routes: [{ path: 'javascript:x', title: { en: 'x' }, description: { en: 'x' }, icon: 'x', auth: 'none' }] })),
      /routes\/0\/path/,
    ],
    ['a slot that reads what is no path', () => publish(dir, built({ slots: [{ slot: 'dashboard', reads: [5] }] })), /slots\/0\/reads\/0/],
    ['a slot that reads outside the API', () => publish(dir, built({ slots: [{ slot: 'dashboard', reads: ['/../portal'] }] })), /slots\/0\/reads\/0/],
    ['a folder without a build', () => publish(dir, mkdtempSync(join(work, 'empty-'))), /mfe\.json is missing/],
    ['no folder', () => publish(dir, undefined), /needs the folder/],
    ['a copy of Lit', () => publish(dir, built({}, 'globalThis.litHtmlVersions')), /its own copy of Lit/],
    ['a contract that the shell does not provide', () => live({ contract: '^9.0.0' }), /needs contract \^9\.0\.0/],
    ['a version that is not there', () => promote(dir, 'mfe-demo', '3.0.0'), /is not published/],
    ['two owners of one path', () => (live(), live({ name: 'mfe-other' })), /both own \/demo/],
    [
      'an owner below another’s path',
      () => (live(), live({ name: 'mfe-other', routes: [{ path: '/demo/deep', title: { en: 'x' }, description: { en: 'x' }, icon: 'x', auth: 'none' }] })),
      /both own \/demo\/deep/,
    ],
    ['removing what is not there', () => remove(dir, 'mfe-none'), /is not live/],
  ];
  for (const [what, attempt, words] of refusals) {
    test(`${what}, and the registry stays as it was`, () => {
      assert.throws(attempt, words);
      assert.doesNotThrow(() => readRegistry(dir));
    });
  }

  test('a refused promotion leaves the registry file untouched', () => {
    live();
    const before = readFileSync(join(dir, 'registry.json'), 'utf8');

    assert.throws(() => live({ name: 'mfe-other' }));

    assert.equal(readFileSync(join(dir, 'registry.json'), 'utf8'), before);
  });
});
