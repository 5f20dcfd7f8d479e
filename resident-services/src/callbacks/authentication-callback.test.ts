import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { signatureOf } from '../connectors/websub/signature.js';
import { expectContract } from '../testing/expect-contract.js';
import { people, type TestApp, testApp } from '../testing/test-app.js';

const PATH = '/resident/v1/callback/authTransaction';
const topic = 'AUTHENTICATION_TRANSACTION_STATUS';

describe('what another ID Authentication tells of (§5)', () => {
  let portal: TestApp;
  let tokenId = '';
  let count = 0;
  before(async () => {
    portal = await testApp({ env: { SANDBOX_PROFILE: 'test' } });
    tokenId = portal.system.tokenId(people.tomas);
  });
  after(() => portal.close());
  beforeEach(async () => {
    await portal.signInAs(people.tomas);
    portal.clock.forward({ minutes: 1 });
  });

  const hashOf = (id: string) => createHash('sha256').update(id).digest('hex').toUpperCase();
  const transaction = (over: object = {}) => ({
    transactionID: '3217845901',
    requestdatetime: portal.clock().toISOString().replace('Z', ''),
    authtypeCode: 'OTP-AUTH',
    statusCode: 'Y',
    referenceIdType: 'UIN',
    entityName: 'Palm Bank',
    entityId: 'palm-bank',
    tokenId,
    individualId: hashOf(people.tomas),
    ...over,
  });
  const tell = async (data: unknown, { id = `txn-${++count}`, secret }: { id?: string; secret?: string } = {}) => {
    const payload = JSON.stringify({ publisher: 'IDA', topic, event: { id, data } });
    const key = secret ?? portal.system.behind.topicOf(portal.config.websub.authTransaction).secret;
    const headers = { 'content-type': 'application/json', 'x-hub-signature': signatureOf(key, Buffer.from(payload)) };
    const answer = await portal.app.inject({ method: 'POST', url: PATH, payload, headers });
    expectContract('authTransactionCallback', answer);
    return answer.statusCode;
  };
  const newest = async () => (await portal.api.history()).response.data?.[0];
  const total = async () => (await portal.api.history()).response.totalItems;

  it('becomes an event in the history of the resident (§5.7)', async () => {
    assert.equal(await tell(transaction()), 200);

    const event = await newest();
    assert.deepEqual(
      [event?.requestTypeCode, event?.eventStatusCode, event?.description],
      ['AUTHENTICATION_REQUEST', 'SUCCESS', 'Your identity was confirmed with a one-time code.'],
    );
    assert.equal(event?.createdUtc, portal.clock().toISOString());
    assert.equal((await portal.api.event(event?.eventId ?? '')).status, 200);
  });

  it('that failed is told as such', async () => {
    await tell(transaction({ statusCode: 'N', authtypeCode: 'FACE-AUTH' }));

    assert.equal((await newest())?.eventStatusCode, 'FAILED');
  });

  it('counts once, however often it is delivered (W3)', async () => {
    const before = await total();

    for (let delivery = 0; delivery < 3; delivery++) assert.equal(await tell(transaction(), { id: 'the-same' }), 200);

    assert.equal(await total(), before + 1);
  });

  it('uses a VID up, by the hash of it alone, which is not kept', async () => {
    const { vid } = (await portal.api.generateVid('OneTimeUse')).response;

    await tell(transaction({ individualId: hashOf(vid), referenceIdType: 'VID' }));

    const left = (await portal.api.listVids()).find((each) => each.vid === vid)?.transactionsLeftCount;
    const kept = await portal.system.store.db.selectFrom('resident_transaction').select('ref_id').where('ref_id', 'ilike', hashOf(vid)).execute();
    assert.deepEqual([left, kept], [1, []]);
  });

  it('does not stay on top of the history when its time is to come', async () => {
    await tell(transaction({ requestdatetime: '2126-01-01T00:00:00.000Z' }));

    assert.equal((await newest())?.createdUtc, portal.clock().toISOString());
  });

  it('is ignored, with a line in the trail, when it is about nobody of ours (W4)', async () => {
    const before = await total();

    for (const over of [{ tokenId: 'x' }, { olv_partner_id: 'another-partner' }]) assert.equal(await tell(transaction(over)), 200);

    await portal.system.audit.flush();
    const lines = await portal.system.store.db.selectFrom('app_audit_log').select('log_desc').where('event_name', '=', topic).execute();
    assert.equal(await total(), before);
    assert.ok(lines.some(({ log_desc }) => log_desc === 'Ignored: not of a resident of ours'));
  });

  it('is refused when it is forged or cannot be read (W1, W6)', async () => {
    const before = await total();

    assert.equal(await tell(transaction(), { secret: 'another' }), 401);
    for (const over of [{ statusCode: 'MAYBE' }, { authtypeCode: '<b>' }, { tokenId: 7 }, { transactionID: '\u0000' }])
      assert.equal(await tell(transaction(over)), 400);
    for (const requestdatetime of ['yesterday', '0000-01-01T00:00:00', '-271821-04-20T00:00:00Z'])
      assert.equal(await tell(transaction({ requestdatetime })), 400);
    assert.equal(await tell('text'), 400);

    assert.equal(await total(), before);
  });

  it('is wanted when the hub asks for its topic (W5)', async () => {
    const ask = async (asked: string) => {
      const answer = await portal.app.inject({ url: PATH, query: { 'hub.mode': 'subscribe', 'hub.topic': asked, 'hub.challenge': '42' } });
      return [answer.statusCode, answer.payload];
    };

    assert.deepEqual(await ask(topic), [404, 'Not found'], 'before we asked for it');
    await portal.system.subscriber.subscribe();
    assert.deepEqual(await ask(topic), [202, '42']);
    assert.deepEqual(await ask('AUTH_TYPE_STATUS_UPDATE_ACK'), [404, 'Not found']);
  });
});
