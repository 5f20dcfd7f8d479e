import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('a code to a new contact', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp({ env: { RESIDENT_OTP_SENDS_IN_30_SECONDS: '50', RESIDENT_OTP_SENDS_IN_10_MINUTES: '50' } });
    await portal.signInAs(people.mira);
  });
  after(() => portal.close());

  const wrapped = (name: 'sendContactOtp' | 'updateContact', request: object) => ({ body: portal.api.wrapped(portal.config.requests[name], request) });
  const contact = { userId: 'mira.new@example.org', transactionId: '1234567890' };
  const send = () => portal.api.ask('sendContactOtp', 'POST', '/contact-details/send-otp', wrapped('sendContactOtp', contact));
  const use = (otp: string) => portal.api.ask('updateContact', 'POST', '/contact-details/update-data', wrapped('updateContact', { ...contact, otp }));

  it('is worth nothing after five wrong ones, and no other is sent for half an hour (§13.8, RES-SER-465)', async () => {
    await send();
    const right = portal.sent.lastOtp();
    for (let guess = 0; guess < 5; guess++) assert.equal(refusalOf(await use(right === '000000' ? '111111' : '000000')), 'RES-SER-422');

    assert.equal(refusalOf(await use(right)), 'RES-SER-422');
    assert.equal(refusalOf(await send()), 'RES-SER-465');
    portal.clock.forward({ minutes: 31 });
    assert.equal(refusalOf(await send()), undefined);
  });
});
