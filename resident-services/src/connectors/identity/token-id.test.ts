import assert from 'node:assert/strict';
import { it } from 'node:test';
import { tokenId } from './token-id.js';

it('makes the token ID of the known example (§2.5)', () => {
  const token = tokenId('4092193295', { partnerId: 'mpartner-default-auth', uinSalt: 'salt1', partnerSalt: 'salt2' });

  assert.equal(token, '289106259342636534504305932783056073');
});
