import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Jobs, openJobs } from '../../jobs/jobs.js';
import { amal, type TestConnectors, testConnectors } from '../../testing/test-connectors.js';
import { ConnectorUnavailable } from '../connector-error.js';
import type { CardMaker } from '../digital-card/digital-card.js';
import type { WebSub } from '../websub/websub.js';
import type { CardOrder, CredentialRequests } from './credential.js';
import { embeddedCredentialRequests } from './embedded.js';

describe('orders of cards', () => {
  let systems: TestConnectors;
  let jobs: Jobs;
  let credentials: CredentialRequests;
  let vid = '';
  const told: { requestId: string; status: string; url?: string; id: string }[] = [];
  const forgotten: string[] = [];
  const maker: CardMaker = {
    make: async ({ reference }) => ({ link: `http://127.0.0.1/datashare/${reference}` }),
    forget: async (reference) => void forgotten.push(reference),
  };
  const websub = { publish: async (_topic: string, message: object) => void told.push((message as { event: (typeof told)[0] }).event) } as WebSub;
  before(async () => {
    systems = await testConnectors();
    jobs = await openJobs({ db: systems.db });
    const cards: CardMaker = { ...maker, make: (...order) => maker.make(...order) };
    credentials = embeddedCredentialRequests({ ...systems, jobs, cards, websub, topic: 'CREDENTIAL_STATUS_UPDATE' });
    vid = (await systems.vids.create({ uin: amal.uin, vidType: 'Perpetual', requestId: 'one' })).vid;
  });
  after(async () => {
    await jobs.stop();
    await systems.close();
  });

  const order = (reference: string, over: Partial<CardOrder> = {}): CardOrder => ({
    reference,
    vid,
    vidType: 'PERPETUAL',
    maskedVid: '9XXXXXXXXXXXXX80',
    generatedOn: systems.clock(),
    ...over,
  });
  const toldOf = (id: string) => told.filter(({ requestId }) => requestId === id);

  it('are new at once, and stored with a link in the end', async () => {
    const { requestId } = await credentials.request(order('a'));
    assert.deepEqual(await credentials.get(requestId), { statusCode: 'NEW', link: undefined });

    await jobs.runAll();

    const link = 'http://127.0.0.1/datashare/a';
    assert.deepEqual(await credentials.get(requestId), { statusCode: 'STORED', link });
    assert.deepEqual(
      toldOf(requestId).map(({ status, url }) => [status, url]),
      [['STORED', link]],
    );
  });

  it('under one reference are one order', async () => {
    const [one, other] = await Promise.all([credentials.request(order('b')), credentials.request(order('b'))]);

    await jobs.runAll();

    assert.equal(one.requestId, other.requestId);
    assert.equal(toldOf(one.requestId).length, 1);
  });

  it("fail, and are told of as failed, when the VID is nobody's or not active any more", async () => {
    const gone = await systems.vids.create({ uin: amal.uin, vidType: 'Temporary', requestId: 'two' });
    const orders = [await credentials.request(order('c', { vid: '9352860957681780' })), await credentials.request(order('d', { vid: gone.vid }))];
    await systems.vids.revoke(gone.vid);

    await jobs.runAll();

    for (const { requestId } of orders) {
      assert.deepEqual(await credentials.get(requestId), { statusCode: 'FAILED', link: undefined, failure: 'IDR-IDC-007' });
      assert.deepEqual(
        toldOf(requestId).map(({ status }) => status),
        ['FAILED'],
      );
    }
  });

  it('fail when the VID is revoked while its card is made', async () => {
    const { make } = maker;
    const revoked = await systems.vids.create({ uin: amal.uin, vidType: 'Temporary', requestId: 'three' });
    maker.make = async (...order) => (await systems.vids.revoke(revoked.vid), make(...order));
    const { requestId } = await credentials.request(order('revoked-meanwhile', { vid: revoked.vid }));

    await jobs.runAll();
    maker.make = make;

    assert.deepEqual(await credentials.get(requestId), { statusCode: 'FAILED', link: undefined, failure: 'IDR-IDC-007' });
  });

  it('fail when no card can be made of them', async () => {
    const { make } = maker;
    maker.make = async () => ({ refused: 'no password can be made of this record' });
    const { requestId } = await credentials.request(order('e'));
    await jobs.runAll();
    maker.make = make;

    assert.equal((await credentials.get(requestId)).statusCode, 'FAILED');
    assert.ok(forgotten.includes('e'), 'what an earlier try made is let go of');
  });

  it('do not keep what was ordered once they have ended', async () => {
    await credentials.request(order('g'));
    await jobs.runAll();

    const rows = await systems.db.selectFrom('credential_request').select('data').where('status', 'in', ['STORED', 'FAILED']).execute();
    assert.deepEqual([...new Set(rows.map(({ data }) => data))], ['']);
  });

  it('go on where they were left, and are told of under the same ID', async () => {
    const { make } = maker;
    maker.make = () => Promise.reject(new ConnectorUnavailable('digital-card'));
    const { requestId } = await credentials.request(order('f'));
    await assert.rejects(jobs.runAll());
    assert.equal((await credentials.get(requestId)).statusCode, 'ISSUED');
    maker.make = make;

    await jobs.runAll();
    await jobs.send(systems.db, 'credential', { requestId });
    await jobs.runAll();

    assert.deepEqual(
      toldOf(requestId).map(({ id }) => id),
      [`${requestId}-STORED`, `${requestId}-STORED`],
    );
  });

  it('that nobody made are not known', async () => {
    await assert.rejects(credentials.get('00000000-0000-4000-8000-000000000000'), { code: 'IDR-CRG-003' });
  });

  it('are kept sealed', async () => {
    const rows = JSON.stringify(await systems.db.selectFrom('credential_request').selectAll().execute());

    assert.ok(!rows.includes(vid) && !rows.includes('datashare'));
  });
});
