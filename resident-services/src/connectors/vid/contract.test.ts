import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { isVid } from '../../numbers/numbers.js';
import { amal, deactivated, mailOnly, type TestConnectors, testConnectors } from '../../testing/test-connectors.js';
import { readPolicies } from './policy.js';

describe('ID Repository VID service (embedded)', () => {
  let systems: TestConnectors;
  let request = 0;
  const create = (vidType: string, uin = amal.uin) => systems.vids.create({ uin, vidType, requestId: `request-${++request}` });
  const listed = async () => (await systems.vids.list(amal.uin)).map(({ vid }) => vid);
  before(async () => {
    systems = await testConnectors();
  });
  after(() => systems.close());
  beforeEach(() => systems.db.deleteFrom('vid').execute());

  it('issues a VID that MOSIP would accept, and lists it for its owner only', async () => {
    const made = await create('Temporary');

    assert.ok(isVid(made.vid));
    assert.equal(made.vidType, 'TEMPORARY');
    assert.deepEqual(await listed(), [made.vid]);
    assert.deepEqual(await systems.vids.list(mailOnly.uin), []);
    assert.equal((await systems.vids.find(made.vid))?.uin, amal.uin);
    assert.equal(await systems.vids.find('2846826352138749'), undefined);
  });

  it('gives the same VID for the same request', async () => {
    const order = { uin: amal.uin, vidType: 'Temporary', requestId: 'same' };

    const [first, second] = await Promise.all([systems.vids.create(order), systems.vids.create(order)]);

    assert.equal(first.vid, second.vid);
    assert.equal((await listed()).length, 1);
  });

  it('allows as many as the policy says, also when all ask at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 7 }, () => create('OneTimeUse')));

    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 5);
    for (const outcome of outcomes) if (outcome.status === 'rejected') assert.equal(outcome.reason.code, 'IDR-VID-003');
  });

  it('replaces the perpetual VID by a new one', async () => {
    const old = await create('Perpetual');
    const fresh = await create('Perpetual');

    assert.deepEqual(await listed(), [fresh.vid]);
    assert.equal((await systems.vids.find(old.vid))?.vid.status, 'REVOKED');
  });

  it('restores a perpetual VID that is revoked, once', async () => {
    const { vid } = await create('Perpetual');

    const { restored } = await systems.vids.revoke(vid);
    const again = await systems.vids.revoke(vid);

    assert.deepEqual(await listed(), [restored?.vid]);
    assert.deepEqual(again, {});
  });

  it('restores nothing of another type', async () => {
    const { vid } = await create('Temporary');

    assert.deepEqual(await systems.vids.revoke(vid), {});
    assert.deepEqual(await listed(), []);
  });

  it('lets a temporary VID expire', async () => {
    const { vid } = await create('Temporary');

    systems.clock.forward({ minutes: 30 });

    assert.deepEqual(await listed(), []);
    assert.equal((await systems.vids.find(vid))?.vid.status, 'EXPIRED');
  });

  it('refuses an inactive or unknown person and a type without policy', async () => {
    await assert.rejects(create('Perpetual', deactivated.uin), { code: 'IDR-VID-004' });
    await assert.rejects(create('Perpetual', '2741703471'), { code: 'IDR-VID-004' });
    await assert.rejects(create('Eternal'), { code: 'IDR-VID-003' });
    await assert.rejects(systems.vids.revoke('2846826352138749'), { code: 'IDR-VID-001' });
  });

  it('keeps neither VID nor UIN in the clear', async () => {
    const { vid } = await create('Perpetual');

    const table = JSON.stringify(await systems.db.selectFrom('vid').selectAll().execute());

    assert.ok(!table.includes(vid) && !table.includes(amal.uin));
  });

  it('has the policy of MOSIP unless given a file (§11.1)', async () => {
    assert.deepEqual(
      (await systems.vids.policies()).map(({ vidType }) => vidType),
      ['Perpetual', 'Temporary', 'OneTimeUse'],
    );
    assert.throws(() => readPolicies(import.meta.filename), SyntaxError);
  });
});
