import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConnectorUnavailable } from '../connector-error.js';
import { httpTexts } from './sms-http.js';

interface Received {
  method?: string;
  url?: string;
  headers: IncomingHttpHeaders;
  body: string;
}

const accepted = { status: 200, body: '{"response":{"status":"success"},"errors":null}' };
const sms = { to: '+99920555011', text: 'رمزك 204817', idempotencyKey: 'otp-1-sms' };

describe('text messages by an HTTP gateway', () => {
  const received: Received[] = [];
  let answer: { status: number; body: string; location?: string } | undefined = accepted;
  let server: Server;
  let origin = '';
  before(async () => {
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const { method, url, headers } = request;
        received.push({ method, url, headers, body: Buffer.concat(parts).toString() });
        if (answer) response.writeHead(answer.status, answer.location ? { location: answer.location } : {}).end(answer.body);
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    received.length = 0;
    answer = accepted;
  });

  const gateway = (more: { token?: string; timeoutMs?: number } = {}) => httpTexts({ fetch, url: `${origin}/v1/notifier/sms/send`, ...more });

  it("are handed in as MOSIP's notifier takes them", async () => {
    await gateway({ token: 'secret' }).sendSms(sms);

    const [{ method, url, headers, body }] = received as [Received];
    assert.deepEqual([method, url], ['POST', '/v1/notifier/sms/send']);
    assert.deepEqual(JSON.parse(body), { request: { message: sms.text, number: sms.to } });
    assert.match(headers['content-type'] ?? '', /^application\/json/);
    assert.deepEqual([headers['authorization'], headers['idempotency-key']], ['Bearer secret', 'otp-1-sms']);
  });

  it('bear no token where none is set', async () => {
    await gateway().sendSms(sms);

    assert.equal(received[0]?.headers['authorization'], undefined);
  });

  it('are accepted by any 2xx that names no error', async () => {
    for (const taken of [accepted, { status: 202, body: '' }, { status: 200, body: 'OK' }, { status: 200, body: '{"errors":[]}' }]) {
      answer = taken;
      await gateway().sendSms(sms);
    }

    assert.equal(received.length, 4);
  });

  it('that were not accepted are told of, without number and text, and can be sent again', async () => {
    const refusals = [
      { status: 200, body: `{"errors":[{"errorCode":"KER-NOS-001","message":"${sms.to}"}]}` },
      { status: 200, body: `{"errors":{"message":"${sms.text}"}}` },
      { status: 302, body: '', location: `${origin}/elsewhere` },
      { status: 401, body: sms.to },
      { status: 503, body: sms.text },
    ];
    const texts = gateway();

    for (const refusal of refusals) {
      answer = refusal;
      await assert.rejects(texts.sendSms(sms), (error: Error) => {
        assert.ok(error instanceof ConnectorUnavailable);
        assert.doesNotMatch(`${error.message} ${String(error.cause)}`, /99920555011|204817/);
        return true;
      });
    }
    answer = accepted;
    await texts.sendSms(sms);

    assert.equal(received.length, refusals.length + 1);
  });

  it('are sent once under one key', async () => {
    const texts = gateway();

    await texts.sendSms(sms);
    await texts.sendSms(sms);
    await texts.sendSms({ ...sms, idempotencyKey: 'another' });

    assert.equal(received.length, 2);
  });

  it('wait no longer than they may for a gateway that says nothing', async () => {
    answer = undefined;

    await assert.rejects(gateway({ timeoutMs: 50 }).sendSms(sms), ConnectorUnavailable);
  });
});
