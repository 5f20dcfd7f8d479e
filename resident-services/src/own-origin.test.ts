import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import Fastify, { type FastifyInstance } from 'fastify';
import { ownOrigin } from './own-origin.js';
import { refuseFromAfar } from './plugins/loopback.js';

describe('how a server hears itself', () => {
  const servers: FastifyInstance[] = [];
  const listen = async (host: string) => {
    const server = Fastify();
    servers.push(server);
    server.addHook('onRequest', refuseFromAfar);
    server.get('/', async () => 'heard');
    await server.listen({ host, port: 0 });
    return ownOrigin({ host, port: (server.server.address() as AddressInfo).port });
  };
  let origins: string[] = [];
  before(async () => {
    const hasIPv6 = Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === '::1'));
    origins = await Promise.all(['127.0.0.1', '0.0.0.0', 'localhost', ...(hasIPv6 ? ['::1', '::'] : [])].map(listen));
  });
  after(() => Promise.all(servers.map((server) => server.close())));

  it('is at the address it listens at', async () => {
    for (const origin of origins) assert.equal(await (await fetch(origin)).text(), 'heard', origin);
    assert.equal(ownOrigin({ host: '10.1.2.3', port: 8081 }), 'http://10.1.2.3:8081');
    assert.equal(ownOrigin({ host: 'fd00::7', port: 8081 }), 'http://[fd00::7]:8081');
  });

  const ask = async (remoteAddress: string, headers = {}) => {
    const said = { status: 200, code: (status: number) => ((said.status = status), said), type: () => said, send: () => said };
    await refuseFromAfar({ socket: { remoteAddress, localAddress: '10.1.2.3' }, headers } as never, said as never);
    return said.status;
  };

  it('is open to this machine at any of its addresses, and to no other', async () => {
    assert.deepEqual(
      [await ask('10.1.2.3'), await ask('::1'), await ask('10.1.2.4'), await ask('10.1.2.3', { 'x-forwarded-for': '10.1.2.3' })],
      [200, 200, 404, 404],
    );
  });
});
