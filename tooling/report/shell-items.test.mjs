import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { outcomesOf, shellItems } from './shell-items.mjs';

test('each item of the shell is named by a test, or docs/shell-items.md says why not', () => {
  const { lost, both, unknown } = shellItems(fileURLToPath(new URL('../..', import.meta.url)));

  assert.deepEqual({ lost, both, unknown }, { lost: [], both: [], unknown: [] });
});

test('an item has passed when every test that names it has, and one failure counts', () => {
  const totals = [
    {
      items: [
        { id: 'SH-1', passed: true },
        { id: 'SH-2', passed: true },
      ],
    },
    { items: [{ id: 'SH-2', passed: false }] },
    {},
  ];

  assert.deepEqual(outcomesOf(['SH-1', 'SH-2', 'SH-3'], totals), { passed: ['SH-1'], failed: ['SH-2'], notRun: ['SH-3'] });
});
