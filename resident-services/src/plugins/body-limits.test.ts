import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';
import { bodyLimits, USUAL_BYTES } from './body-limits.js';
import { readContract } from './contract-document.js';

describe('how long a body may be', () => {
  let portal: TestApp;
  before(async () => void (portal = await testApp({ env: { RESIDENT_OTP_EVEN_MS: '0', SANDBOX_PROFILE: 'test' } })));
  after(() => portal.close());
  beforeEach(() => portal.signInAs(people.mira));

  const longest = () => bodyLimits(portal.config.documents.mostBytes);
  const mostUpload = () => portal.config.documents.mostBytes;
  const post = (url: string, payload: string, type = 'application/json') =>
    portal.app.inject({ method: 'POST', url: `/resident/v1${url}`, headers: { 'content-type': type }, payload });

  const card = (html: string) =>
    portal.app.inject({
      method: 'POST',
      url: '/resident/v1/download/personalized-card',
      payload: portal.api.wrapped(portal.config.requests.personalisedCard, { html: Buffer.from(html).toString('base64'), attributes: ['fullName'] }),
    });
  const page = (bytes: number) => `<p>Mira Solen</p><img src="data:image/png;base64,${'A'.repeat(bytes - 51)}">`;

  const atKiosk = async (documents: readonly Buffer[]) => {
    portal.clock.forward({ minutes: 2 });
    await portal.api.requestOtp({ transactionID: '4826153907' });
    return portal.api.ask('updateUinWithOtp', 'POST', '/req/update-uin', {
      body: portal.api.wrapped(portal.config.requests.kiosk.updateUin, {
        transactionID: '4826153907',
        individualId: people.tomas,
        individualIdType: 'UIN',
        otp: portal.sent.lastOtp(),
        identityJson: Buffer.from(JSON.stringify({ identity: { fullName: [{ language: 'eng', value: 'Tomas Renn' }] } })).toString('base64url'),
        documents: documents.map((file) => ({ name: 'proofOfIdentity', value: file.toString('base64url') })),
      }),
    });
  };
  const paper = (bytes: number) => Buffer.concat([Buffer.from('%PDF-1.7\n')], bytes);

  it('is 64 KiB for every operation that has no longer one of its own, whatever its type', async () => {
    const operations = Object.entries(readContract().paths).flatMap(([path, byMethod]) =>
      Object.entries(byMethod).map(([method, { operationId }]) => ({ path: path.replaceAll(/\{[^}]+\}/g, '1'), method: method.toUpperCase(), operationId })),
    );
    const usual = operations.filter(({ method, path, operationId }) => method !== 'GET' && !path.startsWith('/callback') && !(operationId in longest()));
    assert.ok(usual.length > 30);

    for (const type of ['application/json', 'multipart/form-data; boundary=x']) {
      for (const { path, method, operationId } of usual) {
        const payload = 'x'.repeat(USUAL_BYTES + 1);
        const answer = await portal.app.inject({ method: method as 'POST', url: `/resident/v1${path}`, headers: { 'content-type': type }, payload });
        assert.deepEqual([answer.statusCode, refusalOf(answer.json())], [413, 'RES-SER-418'], `${operationId} ${type}`);
      }
    }
  });

  it('leaves room for the photo in the page of a personalised card', async () => {
    const most = await card(page(mostUpload()));
    const more = await card(page(mostUpload() + 1));

    assert.equal(most.headers['content-type'], 'application/pdf');
    assert.equal(refusalOf(more.json()), 'RES-SER-410 html');
    assert.equal((await card(page(mostUpload() + 60_000))).statusCode, 413);
  });

  it('leaves room for the documents of a change at a kiosk, which are no more than one upload together', async () => {
    const half = Math.floor(mostUpload() / 2);
    const more = [await atKiosk([paper(half + 1), paper(half + 1)]), await atKiosk(Array.from({ length: 21 }, () => paper(9)))];

    const most = await atKiosk([paper(half), paper(half)]);

    assert.match(most.response.registrationId ?? '', /^\d{29}$/);
    assert.deepEqual(more.map(refusalOf), ['RES-SER-461', 'RES-SER-461']);
    assert.equal((await post('/req/update-uin', 'x'.repeat((longest().updateUinWithOtp ?? 0) + 1))).statusCode, 413);
  });

  it('leaves the room to the documents alone', async () => {
    const change = (identityJson: string) =>
      portal.api.ask('updateUinWithOtp', 'POST', '/req/update-uin', {
        body: portal.api.wrapped(portal.config.requests.kiosk.updateUin, {
          transactionID: '4826153907',
          individualId: people.tomas,
          individualIdType: 'UIN',
          otp: '000000',
          identityJson,
        }),
      });

    assert.equal(refusalOf(await change('A'.repeat(USUAL_BYTES + 1))), 'RES-SER-410 identityJson');
  });
});

describe('a long body, over a real connection', () => {
  let portal: TestApp;
  let port: number;
  before(async () => {
    portal = await testApp({ env: { RESIDENT_LIMIT_LONG_PER_MINUTE: '2' } });
    port = Number(new URL(await portal.app.listen({ port: 0, host: '127.0.0.1' })).port);
  });
  after(() => portal.close());

  /** A request whose body has not been sent. */
  const begin = async (path: string, length: string) => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`POST /resident/v1${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${length}\r\nConnection: close\r\n\r\n`);
    return socket;
  };
  const statusOf = async (path: string, length: string) => Number((await text(await begin(path, length))).split(' ')[1]);

  it('is not waited for when nobody is signed in', async () => {
    for (const path of ['/download/personalized-card', '/documents/1234567890']) assert.equal(await statusOf(path, 'Content-Length: 3000000'), 401);
  });

  it('is not waited for when one address, where nobody is signed in, sends too many', async () => {
    const lengths = ['Content-Length: 3000000', 'Transfer-Encoding: chunked'];
    const waiting = await Promise.all(lengths.map((length) => begin('/req/update-uin', length)));
    for (const socket of waiting) socket.end();
    await Promise.all(waiting.map((socket) => once(socket.resume(), 'close')));

    for (const length of lengths) assert.equal(await statusOf('/req/update-uin', length), 429);
    const { statusCode } = await portal.app.inject({ method: 'POST', url: '/resident/v1/req/update-uin', remoteAddress: '127.0.0.1', payload: {} });
    assert.equal(statusCode, 200, 'a short one is let in');
  });
});
