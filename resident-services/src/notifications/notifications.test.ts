import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { expectPortalContract } from '../testing/expect-contract.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';
import { CsrfRefused } from '../session/resident.js';
import { addEvent, setStatus } from './bell.fixture.js';

describe('the bell on the wire', () => {
  let portal: TestApp;
  let tokenId: string;
  before(async () => {
    portal = await testApp();
  });
  after(() => portal.close());
  beforeEach(async () => {
    ({ tokenId } = await portal.signInAs(people.tomas));
    portal.clock.forward({ minutes: 2 });
  });

  const store = () => ({ db: portal.system.store.db, clock: portal.clock });
  const unread = async () => (await portal.api.ask('getUnreadCount', 'GET', '/unread/notification-count')).response.unreadCount;
  const click = () => portal.api.ask('setBellClick', 'PUT', '/bell/updatedttime');
  const list = (query: Record<string, string> = {}, langCode = 'eng') => portal.api.ask('getNotifications', 'GET', `/notifications/${langCode}`, { query });
  const read = async (body: object) => {
    const answer = await portal.app.inject({ method: 'POST', url: '/portal/v1/notifications/read', payload: body });
    expectPortalContract('/notifications/read', 'post', answer);
    return { status: answer.statusCode, ...answer.json<{ unread?: number; error?: string }>() };
  };

  it('counts what is unread: what ends later than it was asked for, until it is looked at (§8.1)', async () => {
    const before = await unread();
    const eventId = await addEvent(store(), { token_id: tokenId });
    await addEvent(store(), { token_id: tokenId, request_type_code: 'GENERATE_VID' });
    await addEvent(store(), { token_id: tokenId, olv_partner_id: 'another-portal' });

    assert.equal(await unread(), before + 1);
    await portal.api.event(eventId);
    assert.equal(await unread(), before);
  });

  it('counts only what is newer than the last opening of the bell, at which older events that moved on count again (§8.2)', async () => {
    const eventId = await addEvent(store(), { token_id: tokenId });
    portal.clock.forward({ minutes: 1 });

    await click();
    const afterwards = await unread();
    portal.clock.forward({ minutes: 1 });
    await setStatus(store(), eventId, 'CARD_READY_TO_DOWNLOAD');

    assert.deepEqual([afterwards, await unread()], [0, 1]);
  });

  it('answers the opening with a bare number and remembers its time in UTC, without a zone (§8.6)', async () => {
    await portal.signInAs(people.yusuf);
    const getClick = async () => (await portal.api.ask('getBellClick', 'GET', '/bell/notification-click')).response.lastbellnotifclicktime;
    const never = await getClick();

    const answer = await portal.app.inject({ method: 'PUT', url: '/resident/v1/bell/updatedttime' });

    assert.deepEqual([answer.payload, answer.headers['content-type']], ['1', 'application/json; charset=utf-8']);
    assert.deepEqual([never, await getClick()], [null, portal.clock().toISOString().slice(0, -1)]);
  });

  it('lists them in pages, in the words of a language (§8.5)', async () => {
    await portal.signInAs(people.mira);

    const { response: first } = await list({ pageSize: '5' });
    const { response: second } = await list({ pageSize: '5', pageIndex: '1' }, 'ara');

    assert.deepEqual([first.pageSize, first.data.length, second.data.length], [5, 5, 5]);
    assert.ok((await list()).response.data.every(({ serviceType }) => serviceType !== 'AUTHENTICATION_REQUEST'));
    assert.match(second.data[0]?.requestType ?? '', /[\u0600-\u06ff]/);
    assert.equal(new Set([...first.data, ...second.data].map(({ eventId }) => eventId)).size, 10);
    assert.equal((await list({ pageSize: '1000' })).response.pageSize, 100);
  });

  it('refuses a language it has no words in, and pages that are none', async () => {
    for (const [query, langCode, code] of [
      [{}, 'xyz', 'RES-SER-410 languageCode'],
      [{ pageIndex: '-1' }, 'eng', 'RES-SER-446'],
      [{ pageSize: '0' }, 'eng', 'RES-SER-447'],
      [{ pageSize: 'x' }, 'eng', 'RES-SER-418'],
    ] as const) {
      assert.equal(refusalOf(await list(query, langCode)), code);
    }
  });

  it('marks as read what is named, or all, and says how many are left', async () => {
    await read({ all: true });
    const [one = ''] = [await addEvent(store(), { token_id: tokenId }), await addEvent(store(), { token_id: tokenId })];

    assert.deepEqual(await read({ eventIds: [one] }), { status: 200, unread: 1 });
    assert.deepEqual(await read({ eventIds: [] }), { status: 200, unread: 1 });
    assert.deepEqual(await read({ all: true }), { status: 200, unread: 0 });
  });

  it('leaves the events of others as they are', async () => {
    const { tokenId: mira } = await portal.signInAs(people.mira);
    const theirs = await addEvent(store(), { token_id: mira });
    const before = await unread();

    await portal.signInAs(people.tomas);
    const { status } = await read({ eventIds: [theirs] });
    await read({ all: true });

    await portal.signInAs(people.mira);
    assert.deepEqual([status, await unread()], [200, before]);
  });

  it('refuses to mark for those signed out, from elsewhere, without the scope, or what cannot be read', async () => {
    for (const body of [
      {},
      { all: false },
      { all: true, eventIds: [] },
      { eventIds: ['%'] },
      { eventIds: ['١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦'] },
      { all: true, tokenId: 'x' },
    ]) {
      assert.deepEqual((await read(body)).status, 400, JSON.stringify(body));
    }
    await portal.signInAs(people.tomas, { without: 'Manage-Service-Requests' });
    assert.equal((await read({ all: true })).status, 403);
    portal.refuseAsForeign(new CsrfRefused('from elsewhere'));
    assert.deepEqual((await read({ all: true })).error, 'csrf');
    await portal.signInAs(people.tomas);
    portal.signOut();
    assert.equal((await read({ all: true })).status, 401);
  });
});
