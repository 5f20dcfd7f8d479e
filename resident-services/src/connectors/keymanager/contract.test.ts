import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { systemRandom } from '../../random.js';
import type { Store } from '../../store/store.js';
import { testClock } from '../../testing/test-clock.js';
import { openTestStore } from '../../testing/test-store.js';
import { embeddedKeyManager } from './embedded.js';
import type { KeyManager } from './keymanager.js';

describe('Key Manager (embedded)', () => {
  let store: Store;
  let keys: KeyManager;
  const master = Buffer.alloc(32, 7);
  before(async () => {
    store = await openTestStore();
    keys = embeddedKeyManager({ master, db: store.db, clock: testClock(), random: systemRandom });
  });
  after(() => store.close());

  it('opens what it sealed, and seals the same text differently each time', async () => {
    const [one, two] = [await keys.seal('a', 'héllo أمل', 'table.column.1'), await keys.seal('a', 'héllo أمل', 'table.column.1')];

    assert.notEqual(one, two);
    assert.equal(await keys.open('a', one, 'table.column.1'), 'héllo أمل');
  });

  it('refuses a text moved to another row, taken for another purpose, changed, or not sealed at all', async () => {
    const sealed = await keys.seal('a', 'secret', 'row 1');
    const changed = `${sealed.slice(0, -4)}${sealed.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;

    for (const [reference, text, context] of [
      ['a', sealed, 'row 2'],
      ['b', sealed, 'row 1'],
      ['a', changed, 'row 1'],
      ['a', 'secret', 'row 1'],
    ] as const) {
      await assert.rejects(keys.open(reference, text, context), { name: 'ConnectorError', code: 'KER-CRY-500' });
    }
  });

  it('finds by a blind index that differs by purpose', () => {
    assert.equal(keys.index('uin', '4092193295'), keys.index('uin', '4092193295'));
    assert.notEqual(keys.index('uin', '4092193295'), keys.index('vid', '4092193295'));
    assert.match(keys.index('uin', '4092193295'), /^[0-9a-f]{64}$/);
  });

  it('signs so that its public keys verify it, also after a restart', async () => {
    const token = await keys.sign('portal', { sub: 'x' });
    const restarted = embeddedKeyManager({ master, db: store.db, clock: testClock(), random: systemRandom });

    const jwks = await restarted.jwks('portal');
    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(jwks));

    assert.equal(payload.sub, 'x');
    assert.equal(protectedHeader.alg, 'PS256');
    assert.equal(jwks.keys[0]?.d, undefined, 'a private key must not leave');
    assert.equal((await restarted.privateJwks('portal')).keys[0]?.kid, protectedHeader.kid);
  });

  it('keeps no private key in the clear', async () => {
    await keys.privateJwks('box', { alg: 'RSA-OAEP-256', use: 'enc' });

    const rows = await store.db.selectFrom('managed_key').select('private_jwk').execute();

    for (const row of rows) assert.match(row.private_jwk, /^v1\./);
  });
});
