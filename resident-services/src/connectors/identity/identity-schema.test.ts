import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isIdentitySchema, patternOf } from './identity-schema.js';

describe('an identity schema', () => {
  const withValidator = (validator: unknown) => ({ properties: { identity: { properties: { email: { type: 'string', validators: [{ validator }] } } } } });

  it('has validators as Java writes them', () => {
    for (const [validator, fits, fitsNot] of [
      [String.raw`^[\w-\+]+(\.[\w]+)*@[\w-]+(\.[\w]+)*(\.[a-z]{2,})$`, 'amal.h@example.org', 'amal'],
      [String.raw`^[0-9\-\ ]+$`, '12-34 5', 'x'],
      ['(?i)^[a-f]+$', 'aBC', 'xyz'],
      ['^.{3}$', 'அ𞤀x', 'ab'],
    ] as const) {
      assert.ok(isIdentitySchema(withValidator(validator)), validator);
      assert.deepEqual([patternOf(validator).test(fits), patternOf(validator).test(fitsNot)], [true, false], validator);
    }
  });

  it('is none without an identity, or with what is neither a JSON schema nor a pattern', () => {
    const attribute = (email: unknown) => ({ properties: { identity: { properties: { email } } } });
    for (const schema of [null, 7, {}, { properties: {} }, attribute(null), attribute({ type: 'sometimes' }), withValidator('[0-9')]) {
      assert.equal(isIdentitySchema(schema), false, JSON.stringify(schema));
    }
  });
});
