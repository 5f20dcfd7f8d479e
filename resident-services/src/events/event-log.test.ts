import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { verifyTrail } from '../connectors/audit/verify.js';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import { textsIn } from '../texts/texts.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('an event, in its three steps', () => {
  let portal: TestApp;
  let vids: TestApp['system']['vids'];
  let create: TestApp['system']['vids']['create'];
  before(async () => {
    portal = await testApp({ env: { SANDBOX_PROFILE: 'test' } });
    ({ vids } = portal.system);
    ({ create } = vids);
  });
  after(() => portal.close());
  beforeEach(() => portal.signInAs(people.tomas));
  afterEach(async () => {
    vids.create = create;
    portal.notification.fail = undefined;
    await portal.system.jobs.runAll();
    portal.clock.forward({ days: 2 });
  });

  const once = (key: string) => ({ headers: { 'idempotency-key': key } });
  const events = async () => (await portal.api.history()).response.totalItems;
  const temporaries = async () => (await portal.api.listVids()).filter(({ vidType }) => vidType === 'TEMPORARY').length;
  const statusOf = async (eventId: string | undefined) => (await portal.api.event(eventId ?? '')).response.timeline?.map((step) => step.statusCode);
  const down = async () => Promise.reject(new ConnectorUnavailable('vid'));

  describe('at its beginning', () => {
    const rowOf = (eventId = '') =>
      portal.system.store.db.selectFrom('resident_transaction').selectAll().where('event_id', '=', eventId).executeTakeFirstOrThrow();

    it('has a number of sixteen digits, shown in full, unlike the number that it is about (§4.1, §4.2)', async () => {
      const { eventId = '', response } = await portal.api.generateVid('Temporary');

      const { eventId: shown, info } = (await portal.api.event(eventId)).response;

      assert.match(eventId, /^[1-9]\d{15}$/);
      assert.deepEqual([shown, info.vid], [eventId, `${response.vid[0]}XXXXXXXXXXXXX${response.vid.slice(-2)}`]);
    });

    it('is unread if the bell tells of its type, and never pinned (§4.3)', async () => {
      const { eventId: made } = await portal.api.generateVid('Temporary');
      const vid = (await portal.api.listVids())[0]?.vid;
      const { eventId: ordered } = await portal.api.ask('requestVidCard', 'GET', `/request-card/vid/${vid}`);

      const rows = [await rowOf(made), await rowOf(ordered)];

      assert.deepEqual(
        rows.map(({ read_status, pinned_status }) => [read_status, pinned_status]),
        [
          [true, false],
          [false, false],
        ],
      );
    });

    it('keeps how its resident had signed in (§3.9)', async () => {
      await portal.signInAs(people.tomas, { authMode: 'L1-bio-device' });

      const { eventId } = await portal.api.generateVid('Temporary');

      assert.equal((await rowOf(eventId)).auth_type_code, 'L1-bio-device');
    });
  });

  describe('asked twice', () => {
    it('under one key makes one event and one VID, and gives the same answer', async () => {
      const before = await events();

      const first = await portal.api.generateVid('Temporary', once('key-twice-1'));
      const again = await portal.api.generateVid('Temporary', once('key-twice-1'));

      assert.deepEqual([again.eventId, again.response], [first.eventId, first.response]);
      assert.deepEqual([await events(), await temporaries()], [before + 1, 1]);
    });

    it('at once makes one of each', async () => {
      const before = await events();

      const answers = await Promise.all(Array.from({ length: 6 }, () => portal.api.generateVid('Temporary', once('key-at-once'))));

      assert.equal(new Set(answers.map(({ eventId }) => eventId)).size, 1);
      assert.equal(new Set(answers.map(({ response }) => response.vid)).size, 1);
      assert.deepEqual([await events(), await temporaries()], [before + 1, 1]);
    });

    it('refuses the same key for another request', async () => {
      await portal.api.generateVid('Temporary', once('key-other'));

      assert.equal(refusalOf(await portal.api.generateVid('OneTimeUse', once('key-other'))), 'RES-SER-410 Idempotency-Key');
    });

    it('gives a refusal again as well', async () => {
      for (let made = 0; made < 5; made++) await portal.api.generateVid('Temporary');
      const first = await portal.api.generateVid('Temporary', once('key-refused'));
      portal.clock.forward({ minutes: 31 });

      const again = await portal.api.generateVid('Temporary', once('key-refused'));

      assert.deepEqual([refusalOf(again), again.eventId], ['RES-SER-405', first.eventId]);
    });

    it('gives the answer to a revocation again, though the VID is gone', async () => {
      const { vid } = (await portal.api.generateVid('Temporary')).response;
      const first = await portal.api.revokeVid(vid, once('key-revoke').headers);

      const again = await portal.api.revokeVid(vid, once('key-revoke').headers);

      assert.deepEqual([again.eventId, again.response], [first.eventId, first.response]);
    });

    it('forgets a key after a day', async () => {
      const first = await portal.api.generateVid('Temporary', once('key-old-one'));
      portal.clock.forward({ hours: 24 });

      const later = await portal.api.generateVid('Temporary', once('key-old-one'));

      assert.notEqual(later.eventId, first.eventId);
    });

    it('knows the keys of one resident from those of another', async () => {
      const mine = await portal.api.generateVid('Temporary', once('key-shared'));
      await portal.signInAs(people.yusuf);

      const theirs = await portal.api.generateVid('Temporary', once('key-shared'));

      assert.notEqual(theirs.eventId, mine.eventId);
    });
  });

  describe('cut short', () => {
    it('before the system was asked is finished by the job', async () => {
      vids.create = down;
      const cut = await portal.api.generateVid('Temporary', once('key-cut-short'));
      assert.deepEqual([refusalOf(cut), cut.status, await statusOf(cut.eventId)], ['RES-SER-412', 400, ['NEW']]);
      vids.create = create;

      await portal.system.jobs.runAll();

      assert.deepEqual(await statusOf(cut.eventId), ['NEW', 'VID_GENERATED']);
      const later = await portal.api.generateVid('Temporary', once('key-cut-short'));
      assert.deepEqual([later.eventId, await temporaries()], [cut.eventId, 1]);
      assert.ok((await portal.api.listVids()).some(({ vid }) => vid === later.response.vid));
    });

    it('after the system was asked is finished without asking for a second VID', async () => {
      vids.create = async (request) => {
        await create(request);
        throw new ConnectorUnavailable('vid');
      };
      const cut = await portal.api.generateVid('Temporary');
      vids.create = create;

      await portal.system.jobs.runAll();

      assert.deepEqual([await statusOf(cut.eventId), await temporaries()], [['NEW', 'VID_GENERATED'], 1]);
    });

    it('is finished by the client that asks again under its key', async () => {
      vids.create = down;
      const cut = await portal.api.generateVid('Temporary', once('key-client'));
      vids.create = create;

      const again = await portal.api.generateVid('Temporary', once('key-client'));

      assert.deepEqual([again.eventId, await statusOf(cut.eventId)], [cut.eventId, ['NEW', 'VID_GENERATED']]);
    });

    it('by a bug stays open, tells the client a reference only, and is tried again', async () => {
      vids.create = async () => Promise.reject(new TypeError('2846826352138749 is not a function'));
      const cut = await portal.app.inject({
        method: 'POST',
        url: '/resident/v1/generate-vid',
        payload: portal.api.wrapped(portal.config.requests.generateVid, { vidType: 'Temporary' }),
      });
      vids.create = create;

      assert.equal(cut.statusCode, 500);
      assert.match(cut.json().errors[0].message, /^Reference [0-9a-f-]{36}$/);
      assert.ok(!portal.logged.join('').includes('2846826352138749'), 'numbers stay out of the log');
      await portal.system.jobs.runAll();
      assert.equal(await temporaries(), 1);
    });
  });

  describe('afterwards', () => {
    it('is told by mail and text message, once, in the language of the resident (§20.1, §20.5)', async () => {
      await portal.signInAs(people.yusuf);
      const { eventId } = await portal.api.generateVid('Temporary');
      const before = portal.sent.mails.length;

      await portal.system.jobs.runAll();

      const [mail] = portal.sent.mails.slice(before);
      assert.equal(portal.sent.mails.length, before + 1);
      assert.deepEqual(
        [mail?.to, mail?.locale, mail?.subject],
        ['yusuf.almarin@example.org', 'ar', `تم: \u2068${textsIn('ara').eventTypes.GENERATE_VID}\u2069`],
      );
      assert.ok(mail?.text.includes(`http://localhost:8080/track/${eventId}`));
      assert.equal(portal.sent.texts.at(-1)?.to, '+99920555024');
    });

    it('is told on the channels asked for only (§20.3)', async () => {
      const [mails, texts] = [portal.sent.mails.length, portal.sent.texts.length];
      const { response } = await portal.api.generateVid('Temporary', { channels: ['EMAIL'] });

      await portal.system.jobs.runAll();

      assert.equal(response.maskedPhone, null);
      assert.deepEqual([portal.sent.mails.length, portal.sent.texts.length], [mails + 1, texts]);
    });

    it('stands, also when its message cannot be sent; that is tried again', async () => {
      portal.notification.fail = new ConnectorUnavailable('notification');
      const { eventId } = await portal.api.generateVid('Temporary');
      await assert.rejects(portal.system.jobs.runAll());
      const before = portal.sent.mails.length;

      portal.notification.fail = undefined;
      await portal.system.jobs.runAll();

      assert.deepEqual([await statusOf(eventId), portal.sent.mails.length], [['NEW', 'VID_GENERATED'], before + 1]);
    });

    it('is in the audit trail, without any number of the resident', async () => {
      const { eventId } = await portal.api.generateVid('Temporary');
      await portal.system.jobs.runAll();

      const { db } = portal.system.store;
      const lines = await db.selectFrom('app_audit_log').selectAll().execute();

      assert.ok(lines.some(({ log_desc, event_name }) => log_desc.includes(eventId ?? '') && event_name === 'GENERATE_VID'));
      assert.ok(!JSON.stringify(lines).includes(people.tomas));
      assert.equal((await verifyTrail(db, portal.system.auditKeys)).finding, undefined);
    });

    it('leaves no number of the resident in the store (§4.4)', async () => {
      vids.create = down;
      await portal.api.generateVid('Temporary', once('key-dump-it'));

      const { db } = portal.system.store;
      const tables = ['resident_transaction', 'idempotency', 'event_order', 'auth_transaction'] as const;
      const dump = JSON.stringify(await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute())));

      assert.ok(!dump.includes(people.tomas) && !dump.includes('tomas.verrin'));
    });
  });
});
