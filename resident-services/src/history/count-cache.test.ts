import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { hub } from '../store/listen.js';
import { countCache } from './count-cache.js';

describe('the counts of the history', () => {
  let cache: ReturnType<typeof countCache>;
  let database: ReturnType<typeof hub>;
  let asked: number;
  beforeEach(async () => {
    [cache, database, asked] = [countCache(), hub(), 0];
    await cache.start(async (channel, listener) => (database.add(channel, listener), () => {}));
  });

  const count = (tokenId = 'mira', key = 'all') => cache.count(tokenId, key, async () => ++asked);

  it('are asked for once, for each resident and each set of filters', async () => {
    assert.deepEqual([await count(), await count(), await count('mira', 'failed'), await count('yusuf'), await count()], [1, 1, 2, 3, 1]);
  });

  it('are asked for again when an event of the resident changed, or may have', async () => {
    await count();
    await count('yusuf');

    database.tell('resident_bell', 'mira 1234567890123456');
    assert.deepEqual([await count(), await count('yusuf')], [3, 2]);
    database.missed(1000);
    assert.deepEqual([await count('yusuf'), await count()], [4, 5]);
  });

  it('are not kept when an event changed while they were being counted', async () => {
    const stale = cache.count('mira', 'all', async () => {
      database.tell('resident_bell', 'mira 1234567890123456');
      return 41;
    });

    assert.deepEqual([await stale, await count()], [41, 1]);
  });

  it('are not kept where nobody tells of changes', async () => {
    const deaf = countCache();

    for (const expected of [1, 2]) assert.equal(await deaf.count('mira', 'all', async () => ++asked), expected);
  });
});
