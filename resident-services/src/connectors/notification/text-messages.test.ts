import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { outbox } from '../../testing/outbox.js';
import { textMessages } from './text-messages.js';

describe('text messages', () => {
  const sms = { to: '+99920555011', text: '204817', idempotencyKey: 'otp-1-sms' };
  const warned: string[] = [];
  const warn = (words: string) => void warned.push(words);

  it('go to the inbox beside us where no gateway is set', async () => {
    const { service: inbox, mails } = outbox();

    await textMessages({ settings: {}, inbox, warn })?.sendSms(sms);

    assert.deepEqual([mails[0]?.to, warned], ['99920555011@sms.localhost', []]);
  });

  it('go to the gateway that is set, the inbox gets none', async () => {
    const { service: inbox, mails } = outbox();
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const gatewayUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`;

    await textMessages({ settings: { gatewayUrl, gatewayToken: 'secret' }, inbox, warn })?.sendSms(sms);
    server.closeAllConnections();
    server.close();

    assert.deepEqual([asked, mails, warned], [['Bearer secret'], [], []]);
  });

  it('go nowhere without either, which is said at the start', () => {
    const none = textMessages({ settings: {}, warn });

    assert.equal(none, undefined);
    assert.match(warned.join(), /no SMS gateway is set \(SMS_GATEWAY_URL\)/);
  });
});
