import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { networkOf } from './network.js';
import { type TestApp, testApp } from './testing/test-app.js';

describe('what limits count by', () => {
  it('is the /64 of an IPv6 address, however that is written', () => {
    const one = ['2001:db8:0:7::1', '2001:db8::7:ffff:ffff:ffff:ffff', '2001:0DB8:0000:0007:0:0:0:2', '2001:db8:0:7::192.0.2.1'];

    assert.deepEqual([...new Set(one.map(networkOf))], ['2001:db8:0:7::/64']);
    assert.notEqual(networkOf('2001:db8:0:8::1'), networkOf('2001:db8:0:7::1'));
    assert.deepEqual(['::1', 'fe80::1%eth0'].map(networkOf), ['0:0:0:0::/64', 'fe80:0:0:0::/64']);
  });

  it('is the whole of an IPv4 address, which may come as IPv6', () => {
    assert.deepEqual(['203.0.113.9', '::ffff:203.0.113.9', '::ffff:cb00:7109'].map(networkOf), Array(3).fill('203.0.113.9'));
    assert.equal(networkOf('not an address'), 'not an address');
  });
});

describe('limits per address', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp({ env: { RESIDENT_LIMIT_PUBLIC_PER_MINUTE: '2' } });
  });
  after(() => portal.close());

  it('are not got round by taking another address of the same network', async () => {
    const ask = async (remoteAddress: string) => (await portal.app.inject({ url: '/resident/v1/proxy/config/ui-properties', remoteAddress })).statusCode;
    portal.signOut();

    const statuses = [await ask('2001:db8:0:7::1'), await ask('2001:db8:0:7::2'), await ask('2001:db8:0:7:a:b:c:d'), await ask('2001:db8:0:8::1')];

    assert.deepEqual(statuses, [200, 200, 429, 200]);
  });
});
