import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { residents } from '../seed/residents.js';
import { makeUin } from '../numbers/numbers.js';
import { seededRandom } from '../testing/seeded-random.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

const both = residents.find(({ attributes }) => attributes['email'] && attributes['phone'])!.uin;
const nobody = makeUin(seededRandom('nobody'));

describe('where no text message can be sent', () => {
  let portal: TestApp;
  let count = 7_700_000_000;
  before(async () => {
    portal = await testApp({ sms: false, env: { RESIDENT_OTP_EVEN_MS: '0', SANDBOX_PROFILE: 'test' } });
    await portal.system.start();
  });
  after(() => portal.close());

  const askFor = async (individualId: string, otpChannel: string[]) => {
    const { response, errors } = await portal.api.requestOtp({ individualId, otpChannel, transactionID: String(++count) });
    return (errors as unknown as { errorCode: string }[] | null)?.[0]?.errorCode ?? (response as { maskedMobile: unknown }).maskedMobile;
  };

  it('no code goes out by phone (IDA-OTA-002), whoever it is asked for', async () => {
    assert.deepEqual([await askFor(both, ['PHONE']), await askFor(nobody, ['PHONE'])], ['IDA-OTA-002', 'IDA-OTA-002']);
  });

  it('a code for both channels goes by mail, and no phone is named, whoever it is asked for', async () => {
    const before = portal.sent.mails.length;

    assert.deepEqual([await askFor(both, ['PHONE', 'EMAIL']), await askFor(nobody, ['PHONE', 'EMAIL'])], [null, null]);
    assert.equal(portal.sent.mails.length, before + 1);
  });

  it('a message of an event goes by mail, and the answer names that alone (§20.3)', async () => {
    await portal.signInAs(both);

    const { response } = await portal.api.generateVid('Temporary', { channels: ['EMAIL', 'PHONE'] });
    await portal.system.jobs.settle(10_000);

    assert.equal(response.message, 'Notification has been sent to the provided email ');
    assert.equal((response as { maskedPhone?: unknown }).maskedPhone, null);
    assert.match(portal.sent.mails.at(-1)?.subject ?? '', /Create a VID/);
  });

  it('a new phone number cannot be shown to be the resident’s (RES-SER-463)', async () => {
    await portal.signInAs(people.tomas);

    const answer = await portal.api.ask('sendContactOtp', 'POST', '/contact-details/send-otp', {
      body: portal.api.wrapped(portal.config.requests.sendContactOtp, { userId: '+99920555777', transactionId: String(++count) }),
    });

    assert.equal(refusalOf(answer), 'RES-SER-463');
  });
});
