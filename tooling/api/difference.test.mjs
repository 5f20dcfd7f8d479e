import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference } from './difference.mjs';

test('reports that are the same say nothing', () => {
  assert.deepEqual(difference(new Map([['a.api.md', 'x\n']]), new Map([['a.api.md', 'x\n']])), []);
});

test('a name that went and one that came are both told, with their file', () => {
  const kept = new Map([['a.api.md', 'export function old(): void;\n']]);
  const now = new Map([['a.api.md', 'export function young(): void;\n']]);

  assert.deepEqual(difference(kept, now), ['a.api.md', '  - export function old(): void;', '  + export function young(): void;']);
});

test('an entry point that was never reported is a difference', () => {
  assert.deepEqual(difference(new Map(), new Map([['b.api.md', 'export const b = 1;\n']])), ['b.api.md', '  + export const b = 1;']);
});
