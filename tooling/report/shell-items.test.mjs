import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { shellItems } from './shell-items.mjs';

test('each item of the shell is named by a test, or docs/shell-items.md says why not', () => {
  const { lost, both, unknown } = shellItems(fileURLToPath(new URL('../..', import.meta.url)));

  assert.deepEqual({ lost, both, unknown }, { lost: [], both: [], unknown: [] });
});
