import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { expectRefusedUnseen } from '../testing/expect-contract.js';
import { type TestApp, testApp } from '../testing/test-app.js';

describe('what Node does not even hand on, over a real connection', () => {
  let portal: TestApp;
  let port: number;
  before(async () => {
    portal = await testApp();
    port = Number(new URL(await portal.app.listen({ port: 0, host: '127.0.0.1' })).port);
  });
  after(() => portal.close());

  const answerTo = async (request: string) => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(request);
    const [head = '', payload = ''] = (await text(socket)).split('\r\n\r\n');
    return { statusCode: Number(head.split(' ')[1]), head, payload };
  };

  for (const [what, request] of [
    ['more cookies than Node reads', `GET /resident/v1/vids HTTP/1.1\r\nHost: x\r\nCookie: a=${'b'.repeat(20_000)}\r\n\r\n`],
    ['an address longer than Node reads', `GET /resident/v1/vids?x=${'b'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  ] as const) {
    it(`refuses ${what} in the frame of the contract`, async () => {
      const answer = await answerTo(request);

      assert.equal(answer.statusCode, 431);
      expectRefusedUnseen({ ...answer, headers: {} });
      assert.match(answer.head, /cache-control: no-store\r\nx-content-type-options: nosniff\r\nx-request-id: /);
    });
  }

  it('says so when it is no request at all', async () => {
    const { statusCode, payload } = await answerTo('HELLO\r\n\r\n');

    assert.deepEqual([statusCode, (JSON.parse(payload) as { errors: { errorCode: string }[] }).errors[0]?.errorCode], [400, 'RES-SER-418']);
  });
});
