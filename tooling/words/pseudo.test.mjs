import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { icuProblems } from './icu.mjs';
import { fromRight, longer } from './pseudo.mjs';
import { placeholders } from './xliff.mjs';

const messages = [
  'Sign in',
  '{n} of {max, plural, one {# VID} other {# VIDs}} in use',
  '{part, select, day {check the day} other {Done}}: {length} digits',
  'VID <x id="0" equiv-text="${vid}"/> &amp; more',
];

describe('pseudo-languages', () => {
  test('stand in brackets, with accents, longer by two fifths', () => {
    assert.equal(longer('Sign in'), '[Šígñ íñ on]');
  });

  test('turn words round', () => {
    assert.equal(fromRight('{n} left'), '{n}\u202e left\u202c');
  });

  for (const message of messages) {
    test(`keep what the code fills: ${message}`, () => {
      for (const dress of [longer, fromRight]) {
        assert.deepEqual(placeholders(dress(message)), placeholders(message));
        if (!message.includes('<x')) assert.deepEqual(icuProblems(dress(message), 'en'), []);
      }
    });
  }
});
