import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Store } from '../../store/store.js';
import { seededRandom } from '../../testing/seeded-random.js';
import { testClock } from '../../testing/test-clock.js';
import { openTestStore } from '../../testing/test-store.js';
import type { AuditEntry, AuditTrail } from './audit.js';
import { embeddedAuditTrail } from './embedded.js';
import { sealKeys } from './seal-keys.js';
import { verifyTrail } from './verify.js';

const keys = sealKeys([Buffer.alloc(32, 1)]);

describe('Audit Manager (embedded)', () => {
  let store: Store;
  let trail: AuditTrail;
  const entry = (description: string): AuditEntry => ({
    eventId: 'RES-SER-284',
    eventName: 'LOGIN_REQ_SUCCESS',
    eventType: 'SUCCESS',
    moduleId: 'RES-SER',
    moduleName: 'Resident service',
    description,
    refId: 'NO_ID',
    refIdType: 'NO_ID_TYPE',
  });
  before(async () => {
    store = await openTestStore();
    trail = embeddedAuditTrail({ db: store.db, clock: testClock(), random: seededRandom('audit'), keys });
  });
  after(() => store.close());

  it('stores all it was given, in order, each line chained to the one before', async () => {
    for (let line = 0; line < 450; line++) trail.record(entry(`line ${line}`));
    await trail.flush();

    const lines = await store.db.selectFrom('app_audit_log').select('log_desc').orderBy('seq').execute();

    assert.deepEqual([lines.length, lines[0]?.log_desc, lines.at(-1)?.log_desc], [450, 'line 0', 'line 449']);
    assert.equal((await verifyTrail(store.db, keys, { pageSize: 100 })).finding, undefined);
  });

  it('cuts what is too long instead of losing it', async () => {
    trail.record(entry('x'.repeat(9000)));
    await trail.flush();

    const line = await store.db.selectFrom('app_audit_log').select('log_desc').orderBy('seq', 'desc').executeTakeFirst();

    assert.equal(line?.log_desc.length, 2048);
  });

  it('stores text as it was hashed: no half characters, and none cut in half', async () => {
    const face = '\u{1f600}';
    const widths = { eventId: 64, eventName: 128, moduleId: 64, moduleName: 128, description: 2048, refId: 64, refIdType: 64 };
    const optional = { eventType: 64, hostIp: 256, sessionUserName: 128, applicationId: 64, applicationName: 128, createdBy: 256, sessionUserId: 256 };
    for (const [field, width] of Object.entries({ ...widths, ...optional })) {
      for (const text of ['a'.repeat(width - 1) + face, 'a'.repeat(width - 2) + face, '\ud800', `\udc00${face}\ud800 \0`]) {
        trail.record({ ...entry('any'), [field]: text });
      }
    }
    await trail.flush();

    const lines = await store.db.selectFrom('app_audit_log').select('session_user_id').orderBy('seq', 'desc').limit(4).execute();

    assert.equal((await verifyTrail(store.db, keys)).finding, undefined);
    assert.deepEqual(
      lines.map((line) => line.session_user_id),
      [`\ufffd${face}\ufffd \ufffd`, '\ufffd', 'a'.repeat(254) + face, 'a'.repeat(255)],
    );
  });

  it('refuses to be changed', async () => {
    await assert.rejects(store.db.updateTable('app_audit_log').set({ log_desc: 'x' }).execute(), /only added to/);
    await assert.rejects(store.db.deleteFrom('app_audit_log').execute(), /only added to/);
  });

  it('keeps what could not be stored and tries again (§22.4)', async () => {
    const stubborn = embeddedAuditTrail({ db: failingOnce(store), clock: testClock(), random: seededRandom('stubborn'), keys });
    stubborn.record(entry('kept'));

    await assert.rejects(stubborn.flush());
    await stubborn.flush();

    const line = await store.db.selectFrom('app_audit_log').select('log_desc').orderBy('seq', 'desc').executeTakeFirst();
    assert.equal(line?.log_desc, 'kept');
  });
});

/** A store whose first transaction cannot begin. */
function failingOnce({ db }: Store) {
  let first = true;
  return new Proxy(db, {
    get(target, name, receiver) {
      if (name === 'transaction' && first) {
        first = false;
        return () => ({ execute: () => Promise.reject(new Error('no connection')) });
      }
      const value: unknown = Reflect.get(target, name, receiver);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
