import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setImmediate as aTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { expectPortalContract } from '../testing/expect-contract.js';
import { eventStream } from '../testing/event-stream.js';
import { amal, mailOnly } from '../testing/test-connectors.js';
import { post } from '../session/session.fixture.js';
import { addEvent, type BellFixture, bellFixture, setStatus } from './bell.fixture.js';

describe('the stream of the bell', { timeout: 60_000 }, () => {
  let fixture: BellFixture;
  let node: Awaited<ReturnType<BellFixture['listen']>>;
  before(async () => {
    fixture = await bellFixture();
    node = await fixture.listen();
  });
  after(() => fixture.close());
  beforeEach(() => fixture.clock.forward({ minutes: 2 }));

  const ours = () => ({ token_id: fixture.tokenId(amal.uin) });
  const theirs = () => ({ token_id: fixture.tokenId(mailOnly.uin) });
  const open = async (cookie?: string, { headers = {}, query = '', at = node } = {}) =>
    eventStream(`${at.url}/stream${query}`, { cookie: cookie ?? (await fixture.signIn()).sid, ...headers });

  it('begins with the number unread, in a form that nothing on the way keeps or holds back', async () => {
    const stream = await open();

    assert.deepEqual((await stream.next())?.data, { unread: 0 });
    assert.equal(stream.headers.get('content-type'), 'text/event-stream; charset=utf-8');
    assert.deepEqual(
      ['cache-control', 'x-accel-buffering', 'x-content-type-options'].map((name) => stream.headers.get(name)),
      ['no-store', 'no', 'nosniff'],
    );
    stream.close();
  });

  it('tells within a second of an event that is made and of each state it comes to, whoever writes it', async () => {
    const stream = await open();
    await stream.next();

    const eventId = await addEvent(fixture, ours());
    const made = [await stream.next(), await stream.next()];
    const started = performance.now();
    await setStatus(fixture, eventId, 'CARD_READY_TO_DOWNLOAD');
    const ready = [await stream.next(), await stream.next()];

    assert.ok(performance.now() - started < 1000);
    assert.deepEqual([made[0]?.data['statusCode'], made[1]?.data], ['NEW', { unread: 1 }]);
    assert.deepEqual(ready[0]?.data, {
      eventId,
      requestTypeCode: 'VID_CARD_DOWNLOAD',
      eventStatusCode: 'SUCCESS',
      statusCode: 'CARD_READY_TO_DOWNLOAD',
      unread: true,
      at: fixture.clock().toISOString(),
    });
    assert.match(ready[0]?.id ?? '', /^\d{13}$/);
    stream.close();
  });

  it('says nothing of what others do, nor of types that are never shown (§5.3)', async () => {
    const stream = await open();
    await stream.next();

    await addEvent(fixture, theirs());
    await addEvent(fixture, { ...ours(), request_type_code: 'SEND_OTP' });
    await addEvent(fixture, { ...ours(), olv_partner_id: 'another-portal' });
    const eventId = await addEvent(fixture, { ...ours(), request_type_code: 'GENERATE_VID', read_status: true });

    const first = await stream.one('changed');
    assert.deepEqual([first?.data['eventId'], first?.data['unread']], [eventId, false]);
    stream.close();
  });

  it('rings on every node of the store', async () => {
    const { sid } = await fixture.signIn();
    const other = await fixture.listen();
    const streams = [await open(sid), await open(sid, { at: other })];

    const eventId = await addEvent(fixture, ours());

    for (const stream of streams) assert.equal((await stream.one('changed'))?.data['eventId'], eventId);
    for (const stream of streams) stream.close();
  });

  it('goes on where a client left off, by header or by address', async () => {
    const { sid } = await fixture.signIn();
    const first = await open(sid);
    const place = (await first.next())?.id ?? '';
    first.close();
    const missed = await addEvent(fixture, ours());

    for (const way of [{ headers: { 'last-event-id': place } }, { query: `?after=${place}` }, { headers: { 'last-event-id': place }, query: '?after=1' }]) {
      const again = await open(sid, way);
      const told: unknown[] = [];
      for (let event = await again.next(); event?.event === 'changed'; event = await again.next()) told.push(event.data['eventId']);
      assert.ok(told.includes(missed));
      again.close();
    }
  });

  it('begins with now for a place it does not know', async () => {
    await addEvent(fixture, ours());

    for (const place of ['x', '0', '-1', '9999999999999', "1' or '1'='1"]) {
      const stream = await open(undefined, { headers: { 'last-event-id': place } });
      assert.equal((await stream.next())?.event, 'unread', place);
      stream.close();
    }
  });

  it('ends within a second when the resident signs out in another tab', async () => {
    const { sid, csrf } = await fixture.signIn();
    const stream = await open(sid);
    await stream.next();

    const started = performance.now();
    await post(fixture.app, '/portal/v1/session/logout', { headers: { cookie: sid, 'x-xsrf-token': csrf } });

    assert.deepEqual([(await stream.next())?.data, await stream.next()], [{ reason: 'signed-out' }, undefined]);
    assert.ok(performance.now() - started < 1000);
  });

  it('never counts as activity: with nothing but a stream, the session ends on time', async () => {
    const { sid } = await fixture.signIn();
    const stream = await open(sid);
    await stream.next();

    fixture.clock.forward({ minutes: 17 });
    await node.bell.tick();
    const still = await open(sid);
    fixture.clock.forward({ minutes: 1 });
    await node.bell.tick();

    assert.equal(still.status, 200);
    assert.deepEqual((await stream.one('end'))?.data, { reason: 'expired' });
    assert.equal((await fixture.app.inject({ url: '/private', headers: { cookie: sid } })).statusCode, 401);
  });

  it('goes on for as long as the resident does something', async () => {
    const { sid } = await fixture.signIn();
    const stream = await open(sid);
    await stream.next();

    fixture.clock.forward({ minutes: 17 });
    await fixture.app.inject({ url: '/private', headers: { cookie: sid } });
    fixture.clock.forward({ minutes: 10 });
    await node.bell.tick();
    const eventId = await addEvent(fixture, ours());

    assert.equal((await stream.next())?.data['eventId'], eventId);
    stream.close();
  });

  it('keeps the line open with comments', async () => {
    const stream = await open();
    await stream.block();

    for (let second = 0; second < 25; second++) await node.bell.tick();

    assert.equal(await stream.block(), ':');
    stream.close();
  });

  it('is refused to those signed out, without the scope, or in too great a number', async () => {
    const { url } = await fixture.listen({ inAll: 1, openingsPerMinute: 2 });
    const get = async (cookie: string) => eventStream(`${url}/stream`, { cookie });
    fixture.oidc.scope = 'openid profile';
    const without = (await fixture.signIn()).sid;
    fixture.oidc.scope = 'openid profile Manage-Service-Requests';
    const { sid } = await fixture.signIn();

    const streams = [await get(''), await get(without), await get(sid), await get(sid), await get(sid)];

    assert.deepEqual(
      streams.map(({ status }) => status),
      [401, 403, 200, 429, 429],
    );
    assert.deepEqual(
      streams.map(({ headers }) => headers.get('retry-after')),
      [null, null, null, '30', '60'],
    );
    streams[2]?.close();
  });

  it('closes the oldest of a resident who opens too many, and asks it to come back later', async () => {
    const small = await fixture.listen({ perResident: 2 });
    const { sid } = await fixture.signIn();
    const oldest = await open(sid, { at: small });
    await oldest.block();

    const others = [await open(sid, { at: small }), await open(sid, { at: small })];

    assert.deepEqual(await oldest.block(), 'retry: 60000\nevent: later\ndata: {"afterSeconds":60}');
    assert.equal(await oldest.block(), undefined);
    for (const other of others) assert.equal((await other.next())?.event, 'unread');
    assert.equal(small.bell.count(), 2);
    for (const other of others) other.close();
  });

  it('is not opened for a client that went while its session was read', async () => {
    const gone = new AbortController();
    let read = () => {};
    const wasRead = new Promise<void>((resolve) => (read = resolve));
    const hasty = await fixture.listen({
      async meanwhile({ raw }) {
        gone.abort();
        await once(raw.socket, 'close');
        read();
      },
    });
    const { sid } = await fixture.signIn();

    await assert.rejects(fetch(`${hasty.url}/stream`, { headers: { cookie: sid }, signal: gone.signal }), { name: 'AbortError' });
    await wasRead;
    await aTurn();

    assert.equal(hasty.bell.count(), 0);
  });

  it('tells the number when the line to the database is back, for the bell may have been opened elsewhere', async () => {
    const deaf = await fixture.listen();
    await addEvent(fixture, ours());
    await sql`update resident_transaction set changed_dtimes = 'epoch'`.execute(fixture.db);
    const stream = await open(undefined, { at: deaf });
    const before = (await stream.one('unread'))?.data['unread'];
    fixture.clock.forward({ minutes: 2 });

    deaf.line.break();
    await fixture.rows.click(fixture.tokenId(amal.uin));
    await aTurn();
    deaf.line.mend();

    assert.ok(Number(before) > 0);
    assert.deepEqual((await stream.next())?.data, { unread: 0 });
    stream.close();
  });

  it('is closed when the server ends', async () => {
    const ending = await fixture.listen();
    const stream = await open(undefined, { at: ending });
    await stream.next();

    await ending.app.close();

    assert.equal(await stream.next(), undefined);
  });

  it('answers refusals as its contract says', async () => {
    const get = (cookie = '') => node.app.inject({ url: '/portal/v1/notifications/stream', headers: { cookie } });

    expectPortalContract('/notifications/stream', 'get', await get());
    assert.equal((await node.app.inject({ method: 'HEAD', url: '/portal/v1/notifications/stream' })).statusCode, 404);
  });
});
