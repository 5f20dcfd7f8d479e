import assert from 'node:assert/strict';
import { hostname } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { verifyTrail } from '../connectors/audit/verify.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('what pages tell the audit trail', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp();
  });
  after(() => portal.close());

  const click = {
    auditEventId: 'RP-013',
    auditEventName: 'Create VID',
    auditEventType: 'Navigation: Click Event',
    actionTimeStamp: '2026-03-03T08:59:58.120Z',
    applicationId: 'Resident_Portal',
    applicationName: 'Resident Portal',
    sessionUserId: 'Mira Solen',
    sessionUserName: 'Mira Solen',
    createdBy: 'Mira Solen',
    description: 'pressed the button for 4092193295\r\nFAKE LINE',
  };
  const newest = async () => {
    await portal.system.audit.flush();
    return portal.system.store.db.selectFrom('app_audit_log').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst();
  };

  it('SH-42: is kept as the word of a page, without number or line break; who is signed in is our word (§22.4)', async () => {
    await portal.signInAs(people.mira);

    await portal.api.ask('auditLoggedIn', 'POST', '/auth-proxy/audit/log', { body: { ...click, createdBy: `Mira ٤٠٩٢١٩٣٢٩٥` } });

    const { log_id: _id, seq: _seq, row_hash: _hash, prev_hash: _previous, key_id: _key, ref_id, ...line } = (await newest())!;
    assert.match(ref_id, /^[0-9a-f]{64}$/);
    assert.deepEqual(line, {
      log_dtimes: portal.clock(),
      action_dtimes: new Date('2026-03-03T08:59:58.120Z'),
      event_id: 'RP-013',
      event_name: 'Create VID',
      event_type: 'Navigation: Click Event',
      module_id: 'UI',
      module_name: 'Resident portal',
      log_desc: 'Client: pressed the button for …  FAKE LINE',
      ref_id_type: 'RESIDENT_INDEX',
      session_user_id: 'session-1',
      session_user_name: 'Mira Solen',
      app_id: 'Resident_Portal',
      app_name: 'Resident Portal',
      cr_by: 'Mira …',
      host_name: hostname(),
      host_ip: '127.0.0.1',
    });
  });

  it('bears the address it came from, as a trusted proxy names it', async () => {
    portal.signOut();
    const from = async (remoteAddress: string) => {
      const headers = { 'x-forwarded-for': '203.0.113.7' };
      await portal.app.inject({ method: 'POST', url: '/resident/v1/proxy/audit/log', payload: click, headers, remoteAddress });
      return (await newest())?.host_ip;
    };

    assert.deepEqual([await from('127.0.0.1'), await from('198.51.100.9')], ['203.0.113.7', '198.51.100.9']);
  });

  it('has the time of the page where that is one, else that of its arrival', async () => {
    portal.signOut();
    const timeOf = async (actionTimeStamp: string) => {
      await portal.api.ask('auditPublic', 'POST', '/proxy/audit/log', { body: { ...click, actionTimeStamp } });
      return (await newest())?.action_dtimes.toISOString();
    };
    const arrival = portal.clock().toISOString();

    assert.equal(await timeOf('2026-03-02T23:00:00.5'), '2026-03-02T23:00:00.500Z');
    assert.equal(await timeOf('2026-03-02T23:00:00+05:30'), '2026-03-02T17:30:00.000Z');
    for (const none of ['', 'yesterday', '2026-13-02T23:00:00Z', '0001-01-01T00:00:00Z', '+275760-09-13T00:00:00.000Z'])
      assert.equal(await timeOf(none), arrival, none);
  });

  it('SH-42: names the ID that a visitor typed by an index only (§22.4)', async () => {
    portal.signOut();

    await portal.api.ask('auditPublic', 'POST', '/proxy/audit/log', { body: { ...click, id: people.mira } });
    const named = await newest();
    await portal.api.ask('auditPublic', 'POST', '/proxy/audit/log', { body: { ...click, id: ' ' } });
    const unnamed = await newest();

    assert.match(named?.ref_id ?? '', /^[0-9a-f]{64}$/);
    assert.deepEqual([unnamed?.ref_id, unnamed?.ref_id_type], ['NO_ID', 'NO_ID_TYPE']);
  });

  it('keeps the chain whole whatever a visitor writes', async () => {
    portal.signOut();
    const texts = { auditEventName: `${'a'.repeat(127)}\u{1f600}`, description: `${'a'.repeat(1999)}\u{1f600}${'b'.repeat(47)}`, auditEventId: '\ud800' };

    const answer = await portal.app.inject({ method: 'POST', url: '/resident/v1/proxy/audit/log', payload: { ...click, ...texts } });
    const line = await newest();

    assert.deepEqual([answer.statusCode, line?.event_name, line?.event_id], [200, 'a'.repeat(127), '\ufffd']);
    assert.equal((await verifyTrail(portal.system.store.db, portal.system.auditKeys)).finding, undefined);
  });

  it('is refused when a part is missing or no text', async () => {
    const send = async (body: object) => {
      const answer = await portal.app.inject({ method: 'POST', url: '/resident/v1/proxy/audit/log', payload: body });
      return refusalOf(answer.json());
    };
    const { auditEventId: _id, ...without } = click;

    assert.equal(await send(without), 'RES-SER-410 auditEventId');
    assert.equal(await send({ ...click, createdBy: 5 }), 'RES-SER-410 createdBy');
    assert.equal(await send({ ...click, description: ['x'] }), 'RES-SER-410 description');
  });

  it('is cut where it is too long, never refused', async () => {
    await portal.signInAs(people.mira);
    const long = { auditEventId: 64, auditEventName: 128, auditEventType: 64, applicationId: 64, applicationName: 128, moduleName: 128, moduleId: 64 };
    const tooLong = Object.fromEntries(
      Object.entries({ ...long, sessionUserName: 128, createdBy: 256, description: 2048 }).map(([name, most]) => [name, 'x'.repeat(most + 1)]),
    );

    const refused = [];
    for (const url of ['/auth-proxy/audit/log', '/proxy/audit/log']) {
      const answer = await portal.app.inject({ method: 'POST', url: `/resident/v1${url}`, payload: { ...click, ...tooLong, id: '1'.repeat(65) } });
      refused.push(answer.body);
    }

    const line = (await newest())!;
    await portal.api.ask('auditPublic', 'POST', '/proxy/audit/log', { body: { ...click, applicationId: '' } });
    assert.deepEqual([refused, (await newest())?.app_id], [['', ''], '']);
    const { event_id, event_name, event_type, app_id, app_name, module_name, module_id, session_user_name, cr_by, log_desc } = line;
    assert.deepEqual(
      [event_id, event_name, event_type, app_id, app_name, module_name, module_id, session_user_name, cr_by, log_desc].map((text) => text?.length),
      [64, 128, 64, 64, 128, 128, 64, 128, 256, 2048],
    );
  });
});
