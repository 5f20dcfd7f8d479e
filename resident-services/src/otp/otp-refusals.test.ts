import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConnectorError } from '../connectors/connector-error.js';
import { residents } from '../seed/residents.js';
import { people, type TestApp, testApp } from '../testing/test-app.js';

const phoneOnly = residents.find(({ attributes }) => !attributes['email'] && attributes['phone'])!.uin;

/** Both pass on what ID Authentication says, in its own frame. */
for (const operationId of ['requestOtp', 'requestOtpForIndividualId'] as const) {
  describe(`${operationId}: when no code is sent`, () => {
    let portal: TestApp;
    let count = 7_500_000_000;
    before(async () => {
      const sends = { RESIDENT_OTP_SENDS_IN_30_SECONDS: '50', RESIDENT_OTP_SENDS_IN_10_MINUTES: '50', RESIDENT_OTP_SENDS_IN_A_DAY: '500' };
      portal = await testApp({ env: { RESIDENT_OTP_EVEN_MS: '0', RESIDENT_OTP_SENDS_PER_ADDRESS: '500', ...sends } });
    });
    after(() => portal.close());
    beforeEach(() => portal.clock.forward({ hours: 1 }));

    const ask = async (individualId: string = people.tomas, otpChannel = ['EMAIL'], transactionId = String(++count)) => {
      const asked = { individualId, otpChannel };
      const answer =
        operationId === 'requestOtp'
          ? await portal.api.requestOtp({ ...asked, transactionID: transactionId })
          : await portal.api.ask(operationId, 'POST', '/individualId/otp', { body: { ...asked, requestTime: portal.clock().toISOString(), transactionId } });
      const { response, errors } = answer as unknown as { response: unknown; errors: { errorCode: string; errorMessage: string }[] | null };
      assert.ok(errors === null || (response === null && typeof errors[0]?.errorMessage === 'string'), 'its own spelling of a message');
      return errors?.[0]?.errorCode;
    };
    const validate = (transactionId: string, otp: string, individualId: string) =>
      portal.api.ask('validateOtp', 'POST', '/validate-otp', { body: { id: 'x', version: 'y', request: { transactionId, individualId, otp } } });

    it('the resident has locked the way (IDA-MLC-019), or has none (IDA-MLC-009)', async () => {
      await portal.system.identity.setLock(people.tomas, 'otp-email', true);
      const locked = await ask();
      await portal.system.identity.setLock(people.tomas, 'otp-email', false);

      assert.deepEqual([locked, await ask(phoneOnly)], ['IDA-MLC-019', 'IDA-MLC-009']);
    });

    it('too many were asked for in ten minutes (IDA-OTA-001)', async () => {
      const answers = [];
      for (let asked = 0; asked < 11; asked++) answers.push(await ask(people.yusuf));

      assert.deepEqual([answers.at(-2), answers.at(-1)], [undefined, 'IDA-OTA-001']);
    });

    it('too many wrong ones were tried (IDA-OTA-006)', async () => {
      const transactionId = String(++count);
      await ask(people.mira, ['EMAIL'], transactionId);
      const wrong = portal.sent.lastOtp() === '000000' ? '111111' : '000000';
      for (let guess = 0; guess < 5; guess++) await validate(transactionId, wrong, people.mira);

      assert.equal(await ask(people.mira), 'IDA-OTA-006');
    });

    it('a VID was used as often as it may be (IDA-MLC-018)', async () => {
      const { vid } = await portal.system.vids.create({ uin: people.tomas, vidType: 'OneTimeUse', requestId: 'used up' });
      for (let use = 0; use < 2; use++) {
        const transactionId = String(++count);
        await ask(vid, ['EMAIL'], transactionId);
        await validate(transactionId, portal.sent.lastOtp(), vid);
      }

      assert.equal(await ask(vid), 'IDA-MLC-018');
    });

    for (const code of ['IDA-OTA-002', 'IDA-MLC-001', 'IDA-MLC-006', 'IDA-MLC-014', 'IDA-MLC-023', 'IDA-OTA-008', 'IDA-OTA-009']) {
      it(`an ID Authentication of the country says ${code}`, async () => {
        const { sendOtp } = portal.system.ida;
        portal.system.ida.sendOtp = async () => Promise.reject(new ConnectorError(code, 'in its own words'));

        const refused = await ask();
        portal.system.ida.sendOtp = sendOtp;

        assert.equal(refused, code);
      });
    }
  });
}
