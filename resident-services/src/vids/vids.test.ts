import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ConnectorError } from '../connectors/connector-error.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

describe('My VIDs', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp({ env: { SANDBOX_PROFILE: 'test' } });
  });
  after(() => portal.close());
  beforeEach(() => portal.signInAs(people.tomas));
  afterEach(async () => {
    portal.clock.forward({ days: 1 });
    await portal.system.store.db.deleteFrom('vid').where('vid_type', '!=', 'PERPETUAL').execute();
  });

  const perpetual = async () => (await portal.api.listVids()).find(({ vidType }) => vidType === 'PERPETUAL')?.vid ?? '';
  /** One authentication with a VID, as any partner does them. */
  const use = async (vid: string) => {
    const transactionId = String(portal.clock().getTime());
    portal.clock.forward({ seconds: 1 });
    await portal.system.ida.sendOtp({ individualId: vid, transactionId, channels: ['EMAIL'] });
    await portal.system.ida.verifyOtp({ individualId: vid, transactionId, otp: portal.sent.lastOtp(), entityName: 'Harbour Clinic' });
  };

  it('lists those that can be used, with what the policy leaves of them (§11.7)', async () => {
    const temporary = (await portal.api.generateVid('Temporary')).response.vid;

    const listed = await portal.api.listVids({ 'time-zone-offset': '-330', locale: 'en_GB' });

    assert.deepEqual(
      listed.map(({ vidType }) => vidType),
      ['PERPETUAL', 'TEMPORARY'],
    );
    const made = listed[1];
    assert.deepEqual([made?.vid, made?.transactionLimit, made?.transactionsLeftCount, made?.loginVid], [temporary, 2, 2, false]);
    assert.equal(made?.maskedVid, `${temporary[0]}${'X'.repeat(13)}${temporary.slice(-2)}`);
    assert.equal(made?.expiryUtc, new Date(portal.clock().getTime() + 30 * 60_000).toISOString());
    assert.equal(made?.expiryTimestamp, '3 Mar 2026, 15:15:00');
    assert.equal(made?.genratedOnTimestamp, '3 Mar 2026, 14:45:00');
    assert.equal(listed[0]?.expiryTimestamp, null);
  });

  it('creates one, says where the message goes, and leaves an event (§1.6, §5.14, §11.9, §11.10)', async () => {
    const { response, eventId } = await portal.api.generateVid('OneTimeUse', { channels: ['EMAIL', 'PHONE'] });

    assert.equal(response.message, 'Notification has been sent to the provided contact detail(s)');
    assert.deepEqual([response.maskedEmail, response.maskedPhone, response.status], ['tom*********@example.org', '********5037', 'Success']);
    const event = (await portal.api.event(eventId ?? '')).response;
    assert.deepEqual([event.requestTypeCode, event.eventStatusCode, event.info.vidType], ['GENERATE_VID', 'SUCCESS', 'One-time VID']);
    assert.deepEqual(
      event.timeline?.map((step) => step.statusCode),
      ['NEW', 'VID_GENERATED'],
    );
    assert.equal(event.info.vid, `${response.vid[0]}${'X'.repeat(13)}${response.vid.slice(-2)}`);
  });

  it('takes a type however it is spelt, and refuses one that no policy knows without an event', async () => {
    const before = (await portal.api.history()).response.totalItems;

    assert.ok((await portal.api.generateVid('tEMPORARY')).response.vid);
    for (const vidType of ['Eternal', 'x'.repeat(500), '__proto__']) assert.equal(refusalOf(await portal.api.generateVid(vidType)), 'RES-SER-406');

    assert.equal((await portal.api.history()).response.totalItems, before + 1);
  });

  it('allows as many as the policy says; one more is refused, with an event that failed (§1.6, §11.2)', async () => {
    for (let made = 0; made < 5; made++) await portal.api.generateVid('Temporary');

    const refused = await portal.api.generateVid('Temporary');

    assert.equal(refusalOf(refused), 'RES-SER-405');
    assert.equal((await portal.api.event(refused.eventId ?? '')).response.eventStatusCode, 'FAILED');
    portal.clock.forward({ minutes: 31 });
    assert.equal(refusalOf(await portal.api.generateVid('Temporary')), undefined, 'expired ones make room');
  });

  it('replaces the perpetual one (§11.2)', async () => {
    const old = await perpetual();

    const fresh = (await portal.api.generateVid('Perpetual')).response.vid;

    assert.notEqual(fresh, old);
    assert.equal(await perpetual(), fresh);
  });

  it('refuses to replace the perpetual one that the resident is signed in with (§11.3)', async () => {
    await portal.signInAs(await perpetual());

    const refused = await portal.api.generateVid('Perpetual');

    assert.equal(refusalOf(refused), 'RES-SER-513');
    assert.equal(refused.eventId, undefined);
    assert.ok((await portal.api.generateVid('Temporary')).response.vid, 'another type is none of its business');
  });

  it('replaces the perpetual one for whoever is signed in with another VID', async () => {
    const temporary = (await portal.api.generateVid('Temporary')).response.vid;
    await portal.signInAs(temporary);

    assert.ok((await portal.api.generateVid('Perpetual')).response.vid);
  });

  it('revokes one for good (§5.14)', async () => {
    const { vid } = (await portal.api.generateVid('Temporary')).response;

    const { response, eventId } = await portal.api.revokeVid(vid);

    assert.equal(response.status, 'Success');
    assert.ok(!(await portal.api.listVids()).some((listed) => listed.vid === vid));
    assert.equal((await portal.api.event(eventId ?? '')).response.timeline?.at(-1)?.statusCode, 'VID_REVOKED');
    assert.equal(refusalOf(await portal.api.revokeVid(vid)), 'RES-SER-474');
  });

  it('is revoked once, however many requests come at once (§11.4)', async () => {
    const { vid } = (await portal.api.generateVid('Temporary')).response;
    const before = await portal.api.history({ serviceType: 'ID_MANAGEMENT_REQUEST' });

    const answers = await Promise.all(Array.from({ length: 5 }, () => portal.api.revokeVid(vid)));

    const after = await portal.api.history({ serviceType: 'ID_MANAGEMENT_REQUEST' });
    assert.deepEqual(answers.map((answer) => refusalOf(answer) ?? 'revoked').sort(), [...Array<string>(4).fill('RES-SER-474'), 'revoked']);
    assert.equal(after.response.totalItems - before.response.totalItems, 1);
  });

  it('makes a new perpetual one in place of the one revoked (§11.5)', async () => {
    const old = await perpetual();

    await portal.api.revokeVid(old);

    const fresh = await perpetual();
    assert.ok(fresh && fresh !== old);
  });

  it('refuses to revoke the one the resident is signed in with, and marks it in the list (§11.4)', async () => {
    const login = await perpetual();
    await portal.signInAs(login);

    assert.equal(refusalOf(await portal.api.revokeVid(login)), 'RES-SER-471');
    assert.deepEqual(
      (await portal.api.listVids()).map(({ loginVid }) => loginVid),
      [true],
    );
  });

  it("refuses to revoke someone else's, one that expired, and one that nobody has (§11.4)", async () => {
    const { vid } = (await portal.api.generateVid('Temporary')).response;
    await portal.signInAs(people.yusuf);
    assert.equal(refusalOf(await portal.api.revokeVid(vid)), 'RES-SER-454');

    await portal.signInAs(people.tomas);
    portal.clock.forward({ minutes: 30 });
    assert.equal(refusalOf(await portal.api.revokeVid(vid)), 'RES-SER-474');
    assert.equal(refusalOf(await portal.api.revokeVid('2846826352138749')), 'RES-SER-474');
  });

  it('counts every use and lets go of one that is used up (§11.6)', async () => {
    const { vid } = (await portal.api.generateVid('OneTimeUse')).response;
    const left = async () => (await portal.api.listVids()).find((listed) => listed.vid === vid)?.transactionsLeftCount;

    await use(vid);
    assert.equal(await left(), 1);
    await use(vid);

    assert.equal(await left(), undefined);
    const newest = (await portal.api.history({ serviceType: 'AUTHENTICATION_REQUEST' })).response.data[0];
    assert.equal((await portal.api.event(newest?.eventId ?? '')).response.info.partnerName, 'Harbour Clinic');
  });

  it('says so when the VID service refuses', async () => {
    const { vid } = (await portal.api.generateVid('Temporary')).response;
    const { create, revoke } = portal.system.vids;
    const refuse = async () => Promise.reject(new ConnectorError('IDR-VID-002', 'no number could be made'));

    Object.assign(portal.system.vids, { create: refuse, revoke: refuse });
    const created = await portal.api.generateVid('Temporary');
    const revoked = await portal.api.revokeVid(vid);
    Object.assign(portal.system.vids, { create, revoke });

    assert.deepEqual([refusalOf(created), refusalOf(revoked)], ['RES-SER-406', 'RES-SER-407']);
    for (const { eventId } of [created, revoked]) assert.equal((await portal.api.event(eventId ?? '')).response.eventStatusCode, 'FAILED');
  });

  it('tells the policy to everyone (§11.8)', async () => {
    portal.signOut();

    const policy = await portal.api.ask('getVidPolicy', 'GET', '/vid/policy');

    assert.equal((policy as unknown as { vidPolicies: unknown[] }).vidPolicies.length, 3);
    const { policies } = portal.system.vids;
    portal.system.vids.policies = async () => Promise.reject(new ConnectorError('IDR-VID-004', 'no policy'));
    const none = await portal.api.ask('getVidPolicy', 'GET', '/vid/policy');
    portal.system.vids.policies = policies;
    assert.equal(refusalOf(none as never), 'RES-SER-426');
  });
});
