import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConnectorError } from '../connectors/connector-error.js';
import { makeUin, makeVid } from '../numbers/numbers.js';
import { applicationsUnderway } from '../seed/applications.js';
import { residents } from '../seed/residents.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';
import { seededRandom } from '../testing/seeded-random.js';

describe('how an application stands (§14)', () => {
  let portal: TestApp;
  let underway: string[] = [];
  let mine = '';
  let count = 6_000_000_000;
  before(async () => {
    portal = await testApp({ env: { RESIDENT_OTP_EVEN_MS: '0' } });
    // The demo country was made a day before.
    underway = applicationsUnderway(residents.length, new Date('2026-03-02T09:15:00.000Z')).map(({ aid }) => aid);
    mine = (await portal.system.applications.aidOf(people.tomas)) ?? '';
  });
  after(() => portal.close());
  beforeEach(() => {
    portal.signOut();
    portal.clock.forward({ hours: 2 });
  });

  const stage = (id: string) => portal.api.ask('getAidStage', 'GET', `/aid-stage/${id}`);
  const stageOf = async (id: string) => {
    const { response } = await stage(id);
    return [response.transactionStage, response.aidStatus];
  };
  const { requests } = { requests: () => portal.config.requests };
  const status = (request: object, over: object = {}) =>
    portal.api.ask('getAidStatus', 'POST', '/aid/status', { body: { ...portal.api.wrapped(requests().aidStatus, request), ...over } });
  const ridStatus = (request: object, over: object = {}) =>
    portal.api.ask('checkRidStatus', 'POST', '/rid/check-status', { body: { ...portal.api.wrapped(requests().ridStatus, request), ...over } });
  const askForCode = (individualId: string, transactionId = String(++count)) =>
    portal.api.ask('requestOtpForIndividualId', 'POST', '/individualId/otp', {
      body: { individualId, transactionId, otpChannel: ['EMAIL', 'PHONE'], requestTime: portal.clock().toISOString() },
    });

  it('is told by its newest step that means something (§14.1)', async () => {
    assert.deepEqual(await Promise.all(underway.map(stageOf)), [
      ['REQUEST_RECEIVED', 'IN-PROGRESS'],
      ['REQUEST_RECEIVED', 'IN-PROGRESS'],
      ['VALIDATION_STAGE', 'IN-PROGRESS'],
      ['VALIDATION_STAGE', 'FAILURE'],
      ['VERIFICATION_STAGE', 'IN-PROGRESS'],
      ['VERIFICATION_STAGE', 'FAILURE'],
      ['UIN_GENERATION_STAGE', 'IN-PROGRESS'],
      ['UIN_GENERATION_STAGE', 'IN-PROGRESS'],
      ['REQUEST_RECEIVED', 'IN-PROGRESS'],
      ['VALIDATION_STAGE', 'IN-PROGRESS'],
    ]);
  });

  it('is told by AID, UIN and VID alike (§14.1)', async () => {
    await portal.signInAs(people.tomas);
    const vid = (await portal.api.listVids())[0]?.vid ?? '';
    portal.signOut();

    assert.match(mine, /^\d{29}$/);
    for (const id of [mine, people.tomas, vid]) assert.deepEqual(await stageOf(id), ['CARD_READY_TO_DOWNLOAD', 'SUCCESS']);
  });

  it('is not told of IDs that nobody has, nor of what is none (O9)', async () => {
    assert.equal(refusalOf(await stage(makeUin(seededRandom('x')))), 'RES-SER-456');
    assert.equal(refusalOf(await stage(makeVid(seededRandom('x')))), 'RES-SER-474');
    assert.equal(refusalOf(await stage('10001100809999920260101000000')), 'RES-SER-456');
    assert.equal(refusalOf(await stage('4x')), 'RES-SER-410 individualId');
    for (const [path, expected] of [
      ['..%2f..', 200],
      ['%2e%2e', 404],
      ['1%00', 200],
      ['1'.repeat(10_000), 414],
    ] as const) {
      const answer = await portal.app.inject(`/resident/v1/aid-stage/${path}`);
      assert.deepEqual([answer.statusCode, answer.json().response], [expected, null], path.slice(0, 9));
    }
  });

  it('is not told more than ten times in an hour of one ID', async () => {
    for (let asked = 0; asked < 10; asked++) assert.equal((await stage(mine)).status, 200);

    const refused = await stage(mine);

    assert.deepEqual([refused.status, refusalOf(refused)], [429, 'RES-SER-510']);
  });

  it('has codes sent to whoever the UIN belongs to (§13.5)', async () => {
    const transactionId = String(++count);
    const answer = await askForCode(mine, transactionId);
    const body = answer as unknown as { transactionId: string; response: { maskedEmail: string } };

    assert.deepEqual([body.transactionId, body.response.maskedEmail], [transactionId, 'XXmXX.XXrXXn@example.org']);
    assert.equal(refusalOf((await askForCode(underway[0] ?? '')) as never), 'RES-SER-449');
    assert.equal(refusalOf((await askForCode('4x')) as never), 'RES-SER-410 individualId');
    assert.equal(refusalOf((await askForCode(mine, '12')) as never), 'RES-SER-410 transactionId');
  });

  it('leads to the UIN with the right code only', async () => {
    const transactionId = String(++count);
    await askForCode(mine, transactionId);
    const otp = portal.sent.lastOtp();
    const asked = { individualId: mine, transactionId, otp };

    assert.equal(refusalOf(await status({ ...asked, otp: otp === '000000' ? '111111' : '000000' })), 'RES-SER-422');
    const { response } = await status(asked);

    assert.deepEqual(response, { individualId: people.tomas, individualIdType: 'UIN', aidStatus: 'PROCESSED', transactionId });
    assert.equal(refusalOf(await status(asked)), 'RES-SER-422', 'once');
  });

  it('is told without an ID as long as there is none', async () => {
    const asked = { individualId: underway[3], transactionId: '1234567890', otp: '000000' };

    assert.deepEqual((await status(asked)).response, { individualId: null, individualIdType: null, aidStatus: 'REJECTED', transactionId: '1234567890' });
    const unknown = await status({ ...asked, individualId: '10001100809999920260101000000' });
    assert.deepEqual([unknown.status, refusalOf(unknown)], [400, 'RES-SER-457']);
  });

  it('is told of a RID in the words of the older operation', async () => {
    const told = await Promise.all(
      [...underway, mine].map(async (individualId) => (await ridStatus({ individualId, individualIdType: 'rid' })).response.ridStatus),
    );

    assert.deepEqual(told, [
      'UNDER PROCESSING',
      'UNDER PROCESSING',
      'WAITING FOR ADDITIONAL INFORMATION FROM APPLICANT',
      'REJECTED',
      'UNDER PROCESSING',
      'REJECTED',
      'UNDER PROCESSING',
      'UNDER PROCESSING',
      'RESEND',
      'REREGISTER',
      'PROCESSED',
    ]);
    assert.equal(refusalOf(await ridStatus({ individualId: people.tomas, individualIdType: 'RID' })), 'RES-SER-408');
  });

  it('cannot be told when the registration processor refuses (RES-SER-419)', async () => {
    const { steps } = portal.system.applications;
    portal.system.applications.steps = async () => Promise.reject(new ConnectorError('RPR-RGS-002', 'not now'));

    const refused = await ridStatus({ individualId: mine, individualIdType: 'RID' });
    portal.system.applications.steps = steps;

    assert.equal(refusalOf(refused), 'RES-SER-419');
  });

  it('is asked for in order: id, time, version, request, values (§1.8)', async () => {
    const code = { individualId: mine, transactionId: '1234567890', otp: '000000' };
    const cases: [object, object, string][] = [
      [code, { id: 'x' }, 'id'],
      [code, { requesttime: 'x' }, 'requesttime'],
      [code, { version: 'v9' }, 'version'],
      [code, { request: null }, 'request'],
      [{ ...code, transactionId: '123' }, {}, 'transactionId'],
      [{ ...code, individualId: 'x' }, {}, 'individualId'],
      [{ ...code, otp: '١٢٣٤٥٦' }, {}, 'otp'],
      [{ ...code, otp: "000000'--" }, {}, 'otp'],
    ];
    for (const [request, over, name] of cases) assert.equal(refusalOf(await status(request, over)), `RES-SER-410 ${name}`);
    const rid = { individualId: mine, individualIdType: 'RID' };
    for (const [request, over, name] of [
      [rid, { id: 'x' }, 'id'],
      [rid, { requesttime: 'x' }, 'requesttime'],
      [rid, { version: '1.0' }, 'version'],
      [rid, { request: null }, 'request'],
      [{ ...rid, individualIdType: 'UIN' }, {}, 'individualIdType'],
      [{ ...rid, individualId: 'x' }, {}, 'individualId'],
    ] as const) {
      assert.equal(refusalOf(await ridStatus(request, over)), `RES-SER-410 ${name}`);
    }
  });
});
