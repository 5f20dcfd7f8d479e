import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { testApp } from '../testing/test-app.js';
import { residents } from './residents.js';

describe('the demo country on disk', () => {
  it('shows no UIN and no VID in plain text', { skip: process.env['TEST_DATABASE_URL'] ? 'only the embedded store has an image' : false }, async () => {
    const { system, close } = await testApp();
    const uins = residents.map(({ uin }) => uin);
    const vids = (await Promise.all(uins.map((uin) => system.vids.list(uin)))).flat().map(({ vid }) => vid);

    const image = gunzipSync((await system.store.dump?.()) ?? '');
    await close();

    assert.ok(image.includes('North Coast Bank'), 'what stands in plain text is found');
    assert.ok(vids.length >= uins.length - 2, `${vids.length} VIDs`);
    assert.deepEqual(
      [...uins, ...vids].filter((number) => image.includes(number)),
      [],
    );
  });
});
