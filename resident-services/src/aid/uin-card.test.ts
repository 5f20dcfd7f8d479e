import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { ConnectorError } from '../connectors/connector-error.js';
import { applicationsUnderway } from '../seed/applications.js';
import { residents } from '../seed/residents.js';
import { expectContract } from '../testing/expect-contract.js';
import { makeUin } from '../numbers/numbers.js';
import { seededRandom } from '../testing/seeded-random.js';
import { people, type TestApp, testApp } from '../testing/test-app.js';

describe('the card of a UIN (§15)', () => {
  let portal: TestApp;
  let aid = '';
  let transactionId = '';
  let count = 7_000_000_000;
  before(async () => {
    portal = await testApp({ env: { RESIDENT_OTP_EVEN_MS: '0' } });
    aid = (await portal.system.applications.aidOf(people.tomas)) ?? '';
  });
  after(() => portal.close());
  beforeEach(() => {
    portal.signOut();
    portal.clock.forward({ hours: 6 });
    transactionId = String(++count);
  });

  const askForCode = (individualId: string, otpChannel = ['EMAIL', 'PHONE']) =>
    portal.api.ask('requestOtpForIndividualId', 'POST', '/individualId/otp', {
      body: { individualId, transactionId, otpChannel, requestTime: portal.clock().toISOString() },
    });
  const download = (request: object = {}, over: object = {}) => {
    const payload = {
      id: 'mosip.resident.download.uin.card',
      version: 'any',
      requesttime: portal.clock().toISOString(),
      request: { transactionId, individualId: aid, otp: portal.sent.lastOtp(), ...request },
      ...over,
    };
    return portal.app.inject({ method: 'POST', url: '/resident/v1/download-card', payload });
  };
  const refusal = async (request: object = {}, over: object = {}) => {
    const answer = await download(request, over);
    const { errors } = expectContract('downloadUinCard', answer);
    return errors?.[0]?.errorCode === 'RES-SER-410' ? errors[0].message : errors?.[0]?.errorCode;
  };
  const stepsOf = async (eventId: unknown) => {
    await portal.signInAs(people.tomas);
    const { response } = await portal.api.event(String(eventId));
    return [response.requestTypeCode, ...(response.timeline ?? []).map(({ statusCode }) => statusCode)];
  };
  const wrong = () => (portal.sent.lastOtp() === '000000' ? '111111' : '000000');

  it('is handed out with the right code, opens with its password, and leaves an event (§5.10, §15.1, §15.4, §9.4)', async () => {
    await askForCode(aid);

    const file = await download();

    assert.deepEqual([file.statusCode, file.headers['content-type']], [200, 'application/pdf']);
    assert.match(String(file.headers['content-disposition']), /^attachment; filename="Get_my_UIN_[\d-]+T[\d_]+\.pdf"$/);
    const pdf = await PDFDocument.load(file.rawPayload, { password: 'TOMA2004', updateMetadata: false });
    assert.equal(pdf.getPageCount(), 1);
    await assert.rejects(PDFDocument.load(file.rawPayload, { password: 'TOMA2005' }));
    assert.deepEqual(await stepsOf(file.headers['eventid']), ['GET_MY_ID', 'OTP_REQUESTED', 'OTP_VERIFIED', 'CARD_DOWNLOADED']);
    await portal.system.jobs.runAll();
    assert.equal(portal.sent.mails.at(-1)?.subject, 'Done: Get my UIN card');
  });

  it('is handed out for a UIN as for its AID, each code once', async () => {
    await askForCode(people.tomas);

    assert.equal((await download({ individualId: people.tomas })).headers['content-type'], 'application/pdf');
    assert.equal(await refusal({ individualId: people.tomas }), 'RES-OTP-007');
  });

  it('is refused without the right code, in the words for codes (§13.4)', async () => {
    await askForCode(aid);
    assert.equal(await refusal({ otp: wrong() }), 'RES-OTP-007');
    assert.equal(await refusal({ transactionId: '1111111111' }), 'RES-SER-422');
    portal.clock.forward({ seconds: 181 });
    assert.equal(await refusal(), 'RES-OTP-006');
  });

  it('is refused alike for an ID that nobody has, also without a code, or too late', async () => {
    const nobody = makeUin(seededRandom('nobody'));
    const refusals = async (individualId: string) => {
      portal.clock.forward({ hours: 1 });
      await askForCode(individualId);
      const refused = [await refusal({ individualId, otp: wrong() }), await refusal({ individualId, transactionId: '1111111111' })];
      portal.clock.forward({ seconds: 181 });
      return [...refused, await refusal({ individualId, otp: wrong() })];
    };

    assert.deepEqual(await refusals(nobody), await refusals(people.yusuf));
  });

  it('is refused with RES-OTP-008 when ID Authentication knows the code from another transaction', async () => {
    const { verifyOtp } = portal.system.ida;
    await askForCode(aid);
    portal.system.ida.verifyOtp = async () => Promise.reject(new ConnectorError('IDA-MLC-009', 'Invalid Input Parameter'));

    const refused = await refusal();
    portal.system.ida.verifyOtp = verifyOtp;

    assert.equal(refused, 'RES-OTP-008');
  });

  for (const [channels, locked, code] of [
    [['PHONE'], ['otp-phone'], 'RES-OTP-010'],
    [['EMAIL'], ['otp-email'], 'RES-OTP-011'],
    [['PHONE', 'EMAIL'], ['otp-email'], 'RES-OTP-012'],
  ] as const) {
    it(`is refused with ${code} when the way of its code was locked meanwhile`, async () => {
      await askForCode(aid, [...channels]);
      for (const type of locked) await portal.system.identity.setLock(people.tomas, type, true);

      const refused = await refusal({ otp: '000000' });

      for (const type of locked) await portal.system.identity.setLock(people.tomas, type, false);
      assert.equal(refused, code);
    });
  }

  it('is not there as long as the application is under way; then that is an event (§15.2)', async () => {
    const { isReady, fetch } = portal.system.uinCards;
    const { steps } = portal.system.applications;
    await askForCode(aid);
    portal.system.applications.steps = async () => [{ type: 'UIN_GENERATOR', status: 'PROCESSING', at: portal.clock() }];

    const answer = await download();
    const ready = await isReady(aid);
    await assert.rejects(fetch(aid), { code: 'DCS-027' });
    portal.system.applications.steps = steps;

    assert.deepEqual([answer.statusCode, answer.json().errors[0].errorCode, ready], [400, 'RES-SER-509', false]);
    assert.deepEqual(await stepsOf(answer.headers['eventid']), ['GET_MY_ID', 'OTP_REQUESTED', 'OTP_VERIFIED', 'FAILED']);
  });

  it('is not there for someone whose UIN is not active any more, and the last stage goes on (§14.3)', async () => {
    const gone = residents.find(({ status }) => status !== undefined && status !== 'ACTIVATED');

    const { response } = await portal.api.ask('getAidStage', 'GET', `/aid-stage/${gone?.uin}`);

    assert.deepEqual(response, { transactionStage: 'CARD_READY_TO_DOWNLOAD', aidStatus: 'IN-PROGRESS' });
  });

  it('is refused for an AID that nothing has come of, as for a wrong code', async () => {
    const [underway] = applicationsUnderway(residents.length, new Date('2026-03-02T09:15:00.000Z'));

    assert.equal(await refusal({ individualId: underway?.aid, otp: '123456' }), 'RES-OTP-007');
  });

  it('is asked for in order: id, time, transaction, code, ID', async () => {
    const wrongs = { transactionId: '1', otp: '1', individualId: 'x' };
    assert.equal(await refusal(wrongs, { id: 'x', requesttime: 'x' }), 'Invalid Input Parameter- id');
    assert.equal(await refusal(wrongs, { requesttime: 'x' }), 'Invalid Input Parameter- requesttime');
    assert.equal(await refusal(wrongs), 'Invalid Input Parameter- transactionId');
    for (const name of ['transactionId', 'otp', 'individualId']) {
      const { errors } = expectContract('downloadUinCard', await download({ otp: '123456', [name]: undefined }));
      assert.deepEqual(errors, [{ errorCode: 'RES-SER-414', message: `Missing input Parameter- ${name}` }]);
      assert.equal(await refusal({ otp: '123456', [name]: '1'.repeat(30) }), 'RES-SER-514', name);
    }
    assert.equal(await refusal({ ...wrongs, transactionId: '1234567890' }), 'Invalid Input Parameter- otp');
    assert.equal(await refusal({ ...wrongs, transactionId: '1234567890', otp: '123456' }), 'Invalid Input Parameter- individualId');
  });
});
