import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evenly } from './groups.mjs';

const sized = (/** @type {Record<string, number>} */ sizes) => Object.entries(sizes).map(([file, size]) => ({ file, size }));

describe('groups of test files', () => {
  it('hold about the same amount, and every file once', () => {
    assert.deepEqual(evenly(sized({ a: 9, b: 1, c: 5, d: 3, e: 2 }), 2), [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  it('are none that would be empty', () => {
    assert.deepEqual(evenly(sized({ a: 1 }), 3), [['a']]);
  });
});
