import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('the limits of a session', () => {
  let portal: TestApp;
  before(async () => {
    const env = { RESIDENT_LIMIT_WRITES_PER_MINUTE: '3', RESIDENT_LIMIT_AUDITS_PER_MINUTE: '8', RESIDENT_LIMIT_ATTEMPTS_PER_MINUTE: '12' };
    portal = await testApp({ env });
  });
  after(() => portal.close());
  beforeEach(async () => {
    await portal.signInAs(people.tomas);
    portal.clock.forward({ minutes: 2 });
  });

  const click = {
    auditEventId: 'RP-013',
    auditEventName: 'Create VID',
    auditEventType: 'Navigation: Click Event',
    actionTimeStamp: '2026-03-03T09:15:00.000Z',
    applicationId: 'Resident_Portal',
    applicationName: 'Resident Portal',
    sessionUserId: 'x',
    sessionUserName: 'x',
    createdBy: 'x',
    description: 'pressed the button',
  };
  const audit = () => portal.api.ask('auditLoggedIn', 'POST', '/auth-proxy/audit/log', { body: click });
  /** In order, but of a VID that nobody has: refused without being carried out, and a write all the same. */
  const write = () => portal.api.revokeVid('2846826352138749');
  const invalid = [
    () => portal.api.ask('revokeVid', 'PATCH', '/revoke-vid/2846826352138749', { body: {} }),
    () => portal.api.ask('generateVid', 'POST', '/generate-vid', { body: '{', headers: { 'content-type': 'application/json' } }),
    () => portal.api.generateVid('Temporary', { headers: { 'idempotency-key': 'short' } }),
    () => portal.api.ask('generateVid', 'POST', '/generate-vid', { body: { ...portal.api.wrapped(portal.config.requests.generateVid, {}) } }),
  ];
  const again = async (count: number, ask: () => Promise<{ status: number }>) => {
    const statuses: number[] = [];
    for (let asked = 0; asked < count; asked += 1) statuses.push((await ask()).status);
    return statuses;
  };

  it('stop writes with 429 and say when to come back', async () => {
    assert.deepEqual(await again(4, write), [200, 200, 200, 429]);

    const answer = await portal.app.inject({
      method: 'POST',
      url: '/resident/v1/generate-vid',
      payload: portal.api.wrapped(portal.config.requests.generateVid, { vidType: 'Temporary' }),
    });

    assert.deepEqual([answer.statusCode, refusalOf(answer.json()), answer.headers['retry-after']], [429, 'RES-SER-510', '60']);
    portal.clock.forward({ seconds: 60 });
    assert.equal((await write()).status, 200);
  });

  it('leave all writes to the resident, however much the page audits', async () => {
    const audits = await again(9, audit);

    assert.deepEqual(audits, [...Array<number>(8).fill(200), 429]);
    assert.deepEqual(await again(4, write), [200, 200, 200, 429]);
  });

  it('leave all writes to the resident whose input was refused', async () => {
    for (const send of invalid) assert.match(refusalOf(await send()) ?? '', /^RES-SER-41[08]/);
    for (const send of invalid) await send();

    assert.deepEqual(await again(4, write), [200, 200, 200, 429]);
  });

  it('stop a flood of refused input too', async () => {
    assert.deepEqual(await again(13, invalid[0]!), [...Array<number>(12).fill(200), 429]);
  });

  it('let no more writes through that come at once', async () => {
    const statuses = (await Promise.all(Array.from({ length: 6 }, write))).map(({ status }) => status).sort();

    assert.deepEqual(statuses, [200, 200, 200, 429, 429, 429]);
  });
});
