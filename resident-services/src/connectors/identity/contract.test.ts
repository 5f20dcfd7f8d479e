import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { amal, type TestConnectors, testConnectors } from '../../testing/test-connectors.js';
import { messageLanguages, textOf } from './attributes.js';

describe('ID Repository identity service (embedded)', () => {
  let systems: TestConnectors;
  before(async () => {
    systems = await testConnectors();
  });
  after(() => systems.close());

  it('knows who a UIN belongs to', async () => {
    assert.deepEqual(await systems.identity.byUin(amal.uin), amal);
    assert.equal(await systems.identity.byUin('2741703471'), undefined);
  });

  it('keeps neither UIN nor name nor contact in the clear', async () => {
    const rows = await systems.db.selectFrom('identity').selectAll().execute();

    const table = JSON.stringify(rows);
    for (const secret of [amal.uin, 'Amal', 'أمل', 'amal@example.org']) assert.ok(!table.includes(secret), secret);
  });

  it('remembers which ways to authenticate are locked', async () => {
    await systems.identity.setLock(amal.uin, 'otp-email', true);
    await systems.identity.setLock(amal.uin, 'demo', true);
    await systems.identity.setLock(amal.uin, 'demo', false);

    assert.deepEqual([...(await systems.identity.lockedAuthTypes(amal.uin))], ['otp-email']);
  });
});

describe('attributes', () => {
  it('are read in the language asked, else in the first there is', () => {
    assert.equal(textOf(amal.attributes.fullName, 'ara'), 'أمل حداد');
    assert.equal(textOf(amal.attributes.fullName, 'fra'), 'Amal Haddad');
    assert.equal(textOf(undefined, 'eng'), undefined);
  });

  it('say in which languages to write (§20.4)', () => {
    const prefers = (preferredLang: string) => messageLanguages({ ...amal, attributes: { preferredLang } }, ['eng'], ['eng', 'ara']);

    assert.deepEqual(prefers('ara'), ['ara']);
    assert.deepEqual(prefers('ara, eng'), ['ara', 'eng']);
    assert.deepEqual(prefers('xyz'), ['eng']);
    assert.deepEqual(messageLanguages(undefined, ['eng'], ['eng', 'ara']), ['eng']);
  });
});
