import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
// @ts-expect-error plain JavaScript of the build
import { sharedByShell } from '@rp/tooling/shared';

test('the shell holds every entry point that it shares', async () => {
  const source = await readFile(new URL('../src/host/shared-with-remotes.ts', import.meta.url), 'utf8');

  const imported = [...source.matchAll(/^import \* as \w+ from '([^']+)';$/gm)].map(([, entry]) => entry).sort();

  assert.deepEqual(imported, Object.keys(sharedByShell as object).sort());
});
