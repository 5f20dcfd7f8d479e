import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textsIn } from '../texts/texts.js';
import { passwordRule } from './password-rule.js';

describe('the rule of a password in words', () => {
  const attributes = { fullName: 'Amal Haddad', dateOfBirth: '1990/04/17', postalCode: '10420' };
  const rule = (names: string[], record: Partial<typeof attributes> = attributes) => passwordRule(textsIn('eng'), names, record as typeof attributes);

  it('names its parts in their order', () => {
    assert.match(rule(['fullName', 'dateOfBirth']), /: the first four letters of your full name, then the year you were born\. /);
    assert.match(rule(['postalCode', 'fullName']), /: the first four letters or digits of “Postal code”, then the first/);
  });

  it('leaves out what the record does not have', () => {
    assert.match(rule(['fullName', 'dateOfBirth'], { fullName: 'Amal Haddad' }), /of your full name\. Write/);
  });
});
