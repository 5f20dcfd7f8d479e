import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { argumentsOf, icuProblems } from './icu.mjs';
import { fromRight, longer } from './dress.mjs';
import { placeholders, plain } from './xliff.mjs';

const messages = [
  'Sign in',
  '{n} of {max, plural, one {# VID} other {# VIDs}} in use',
  '{part, select, day {check the day} other {Done}}: {length} digits',
  'VID <x id="0" equiv-text="${vid}"/> &amp; more',
];

describe('pseudo-languages', () => {
  test('stand in brackets, with accents, longer by a third', () => {
    assert.equal(longer('Sign in'), '[Šíígñ ííñ]');
  });

  test('turn words round', () => {
    assert.equal(fromRight('{n} left'), '{n}\u202e left\u202c');
  });

  for (const message of messages) {
    test(`keep what the code fills: ${message}`, () => {
      for (const dress of [longer, fromRight]) {
        assert.deepEqual(placeholders(dress(message)), placeholders(message));
        assert.deepEqual(argumentsOf(plain(dress(message))), argumentsOf(plain(message)));
        assert.deepEqual(icuProblems(plain(dress(message)), 'en'), []);
      }
    });
  }
});
