import assert from 'node:assert/strict';
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
    actionTimeStamp: '2026-03-03T09:15:00.000Z',
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

  it('SH-42: is kept as the word of a page, without name, number or line break (§22.4)', async () => {
    await portal.signInAs(people.mira);

    await portal.api.ask('auditLoggedIn', 'POST', '/auth-proxy/audit/log', { body: click });

    const line = await newest();
    assert.equal(line?.log_desc, 'Client: pressed the button for …  FAKE LINE');
    assert.deepEqual([line?.session_user_id, line?.ref_id_type], ['session-1', 'RESIDENT_INDEX']);
    assert.ok(!JSON.stringify(line).includes('Mira'));
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

  it('is refused when a part is missing or too long', async () => {
    const send = async (body: object) => {
      const answer = await portal.app.inject({ method: 'POST', url: '/resident/v1/proxy/audit/log', payload: body });
      return refusalOf(answer.json());
    };
    const { auditEventId: _id, ...without } = click;

    assert.equal(await send(without), 'RES-SER-410 auditEventId');
    assert.equal(await send({ ...click, auditEventName: 'x'.repeat(129) }), 'RES-SER-410 auditEventName');
    assert.equal(await send({ ...click, description: 'x'.repeat(2049) }), 'RES-SER-410 description');
    assert.equal(await send({ ...click, createdBy: 5 }), 'RES-SER-410 createdBy');
  });
});
