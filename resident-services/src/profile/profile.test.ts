import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('my profile', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp();
  });
  after(() => portal.close());

  const profile = (query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    portal.api.ask('getProfile', 'GET', '/profile', { query, headers });
  const signIn = async (uin: string, at: string, id: string) =>
    portal.system.store.db
      .insertInto('resident_session')
      .values({ session_id: id, ida_token: portal.system.tokenId(uin), login_dtimes: new Date(at), ip_address: null, host: null, machine_type: null })
      .execute();

  it('shows what the resident agreed to show', async () => {
    await portal.signInAs(people.yusuf, { name: 'Yusuf Al-Marin', picture: 'data:image/png;base64,x', email: 'y@example.org' });

    const { response } = await profile();

    assert.deepEqual(
      [response.fullName, response.photo?.data, response.email, response.phone],
      ['Yusuf Al-Marin', 'data:image/png;base64,x', 'y@example.org', null],
    );
  });

  it('takes the languages of the portal, each by three small letters (§21.1)', async () => {
    await portal.signInAs(people.yusuf);

    for (const languageCode of ['eng', 'fra', 'spa', 'ara', 'hin', 'kan', 'tam']) assert.equal(refusalOf(await profile({ languageCode })), undefined);
    for (const languageCode of ['ENG', 'en', 'deu']) assert.equal(refusalOf(await profile({ languageCode })), 'RES-SER-410 languageCode');
  });

  it('names the resident in the language asked', async () => {
    await portal.signInAs(people.yusuf, { name: 'Yusuf Al-Marin' });

    assert.equal((await profile({ languageCode: 'ara' })).response.fullName, 'يوسف المرين');
    for (const languageCode of ['por', 'arabic', '']) assert.equal(refusalOf(await profile({ languageCode })), 'RES-SER-410 languageCode');
  });

  it('tells of the sign-in before this one; of this one when it is the first', async () => {
    await portal.signInAs(people.tomas);
    assert.equal((await profile()).response.lastLogin, null);

    await signIn(people.tomas, '2026-03-03T08:00:00.000Z', 'first');
    const first = (await profile()).response;
    assert.ok(first.lastLogin, 'MOSIP shows the present one');
    assert.equal(first.lastLoginUtc, null, 'the addition shows none');

    await signIn(people.tomas, '2026-03-03T09:00:00.000Z', 'second');
    const { response } = await profile({}, { 'time-zone-offset': '60', locale: 'en_GB' });
    assert.deepEqual([response.lastLoginUtc, response.lastLogin], ['2026-03-03T08:00:00.000Z', '3 Mar 2026, 07:00:00']);
  });
});
