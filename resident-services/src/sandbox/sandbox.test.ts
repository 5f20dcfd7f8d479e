import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { movedTime } from './moved-time.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';
import { type Body, expectContract, expectSandboxContract } from '../testing/expect-contract.js';
import { sandboxHandlers } from './sandbox.handlers.js';
import type { sample } from './sample.js';

type Sample = Awaited<ReturnType<typeof sample>>;

interface Session {
  cookies: Record<string, string>;
  csrf: string;
}

describe('the sandbox', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp({
      env: { RESIDENT_OTP_EVEN_MS: '0', SANDBOX_PROFILE: 'test' },
      sandbox: ({ sent, clock, ...needs }) =>
        sandboxHandlers({
          ...needs,
          clock,
          time: { forward: (seconds) => clock.forward({ seconds }), back: () => {} },
          inbox: {
            clear: () => void sent.mails.splice(0),
            messages: (to) =>
              sent.mails
                .filter((mail) => to === undefined || mail.to === to)
                .map((mail, id) => ({ ...mail, id: String(id), kind: 'mail' as const, from: '', code: /\b\d{6}\b/.exec(mail.text)?.[0], receivedAt: clock() }))
                .reverse(),
          },
        }),
    });
    await portal.system.start();
    await ask('POST', '/settle');
  });
  after(() => portal.close());

  const send = (method: 'GET' | 'POST', url: string, body?: object, headers: Record<string, string> = {}) =>
    portal.app.inject({ method, url: `/sandbox/v1${url}`, headers, ...(body && { payload: body }) });
  const ask = async <T = Record<string, never>>(method: 'GET' | 'POST', url: string, body?: object) => {
    const answer = await send(method, url, body);
    expectSandboxContract(method, url, answer);
    return { status: answer.statusCode, ...answer.json<T & { message?: string }>() };
  };
  const signIn = (id: string) => ask<Session>('POST', '/sessions', { id });
  const cookie = ({ cookies }: Session, ...names: string[]) => names.map((name) => `${name}=${cookies[name]}`).join('; ');
  const profile = async (value: string) => expectContract('getProfile', await portal.app.inject({ url: '/resident/v1/profile', headers: { cookie: value } }));

  it('makes a resident of what is given and makes up the rest', async () => {
    const made = await ask<{ uin: string; vids: { vid: string }[] }>('POST', '/residents', {
      email: 'orla@example.org',
      phone: null,
      identity: { fullName: [{ language: 'eng', value: 'Orla Venn' }] },
    });

    const { attributes } = (await portal.system.identity.byUin(made.uin))!;
    assert.equal(attributes['email'], 'orla@example.org');
    assert.ok(!('phone' in attributes));
    assert.equal(attributes['postalCode'], '10420');
    assert.equal((await portal.system.vids.find(made.vids[0]!.vid))?.uin, made.uin);
  });

  it('says which attribute the identity schema does not have, and which does not fit', async () => {
    const unknown = await ask('POST', '/residents', { identity: { shoeSize: '42' } });
    const unfit = await ask('POST', '/residents', { identity: { dateOfBirth: 'yesterday' } });

    assert.deepEqual([unknown.status, unfit.status], [400, 400]);
    assert.match(unknown.message ?? '', /shoeSize/);
    assert.match(unfit.message ?? '', /dateOfBirth does not fit/);
  });

  it('signs in with UIN or VID, by the cookies of the portal and by those of the reference', async () => {
    const { uin, vids } = await ask<{ uin: string; vids: { vid: string }[] }>('POST', '/residents');

    const [byUin, byVid] = [await signIn(uin), await signIn(vids[0]!.vid)];

    assert.equal((await profile(cookie(byUin, 'rp_sid'))).response.fullName, 'Nova Tarrin');
    assert.equal((await profile(cookie(byVid, 'Authorization', 'id_token'))).response.fullName, 'Nova Tarrin');
  });

  it('signs in nobody who could not, and nobody at all with the wrong number', async () => {
    const blocked = await ask('POST', '/sessions', { id: '3069142902' });
    const unknown = await ask('POST', '/sessions', { id: '1' });

    assert.deepEqual([blocked.status, unknown.status], [404, 404]);
  });

  it('gives a back-end client a token that partner operations take and sessions refuse', async () => {
    const { cookie: value } = await ask<{ cookie: string }>('POST', '/service-tokens', { clientId: 'kiosk-7' });

    const { lastAid } = await aidOf();
    const payload = {
      id: 'mosip.resident.checkstatus',
      version: 'v1',
      requesttime: portal.clock().toISOString(),
      request: { individualId: lastAid, individualIdType: 'RID' },
    };
    const atKiosk = await portal.app.inject({ method: 'POST', url: '/resident/v1/rid/check-status', headers: { cookie: value }, payload });

    assert.equal(expectContract('checkRidStatus', atKiosk).response.ridStatus, 'UNDER PROCESSING');
    assert.equal(refusalOf(await profile(value)), 'KER-ATH-401');
  });

  const aidOf = async () => {
    const { aid } = await ask<{ aid: string }>('POST', '/applications', { stage: 'VALIDATE_PACKET' });
    return { lastAid: aid };
  };

  it('hands out the newest message first, with its code', async () => {
    const { uin } = await ask<{ uin: string }>('POST', '/residents', { email: 'code@example.org' });
    const body = {
      id: 'mosip.identity.otp.internal',
      version: '1.0',
      transactionID: '6000000001',
      requestTime: portal.clock().toISOString(),
      individualId: uin,
      otpChannel: ['EMAIL'],
    };
    await portal.app.inject({ method: 'POST', url: '/resident/v1/req/otp', payload: body });
    await ask('POST', '/settle');

    const { messages } = await ask<{ messages: { to: string; otp?: string }[] }>('GET', '/messages?to=code%40example.org');

    assert.equal(messages[0]?.otp, portal.sent.lastOtp());
    assert.ok(messages.every(({ to }) => to === 'code@example.org'));
  });

  it('leads an application from somebody without a number to a resident', async () => {
    const { aid, uin: none } = await ask<{ aid: string; uin?: string }>('POST', '/applications', { stage: 'DEMOGRAPHIC_VERIFICATION' });

    const { stage, uin } = await ask<{ stage: string; uin: string }>('POST', `/applications/${aid}/advance`);

    assert.equal(none, undefined);
    assert.equal(stage, 'UIN_GENERATOR');
    assert.equal((await portal.system.identity.byUin(uin))?.status, 'ACTIVATED');
  });

  it('ends an application where it is, and leads none on that has ended', async () => {
    const { lastAid } = await aidOf();

    await ask('POST', `/applications/${lastAid}/advance`, { ends: 'REJECTED' });

    const again = await ask('POST', `/applications/${lastAid}/advance`);
    const nobody = await ask('POST', `/applications/${'1'.repeat(29)}/advance`);
    assert.deepEqual([again.status, nobody.status], [409, 404]);
  });

  /** Orders the card of a perpetual VID. @returns asks for the state of that event */
  const cardOrder = async () => {
    const { uin, vids } = await ask<{ uin: string; vids: { vid: string }[] }>('POST', '/residents');
    const headers = { cookie: cookie(await signIn(uin), 'rp_sid') };
    const ordered = await portal.app.inject({ url: `/resident/v1/request-card/vid/${vids[0]!.vid}`, headers });
    expectContract('requestVidCard', ordered);
    const eventId = String(ordered.headers['eventid']);
    return async () => (await portal.api.event(eventId, 'eng', headers)).response.eventStatus as string;
  };

  it('loses the message of a card, which is found again when its time has come', async () => {
    await ask('POST', '/callbacks/lose');
    const stateOf = await cardOrder();
    await ask('POST', '/settle');
    const lost = await stateOf();

    await ask('POST', '/clock/advance', { seconds: 60 });
    await ask('POST', '/settle');

    assert.equal(lost, 'In progress');
    assert.equal(await stateOf(), 'Done');
  });

  it('delivers a message twice, which takes effect once', async () => {
    await ask('POST', '/callbacks/repeat', { times: 1 });
    const stateOf = await cardOrder();

    await ask('POST', '/settle');

    const ready = portal.sent.mails.at(-1)!;
    assert.equal(await stateOf(), 'Done');
    assert.equal(portal.sent.mails.filter(({ to, subject }) => to === ready.to && subject === ready.subject).length, 1);
  });

  it('holds a message back until its time', async () => {
    await ask('POST', '/callbacks/delay', { seconds: 5 });
    const stateOf = await cardOrder();
    await ask('POST', '/settle');
    const held = await stateOf();

    await ask('POST', '/clock/advance', { seconds: 6 });
    await ask('POST', '/settle');

    assert.equal(held, 'In progress');
    assert.equal(await stateOf(), 'Done');
  });

  /** Locks a way to confirm who somebody is. @returns its event */
  const locked = async () => {
    const { uin } = await ask<{ uin: string }>('POST', '/residents');
    const headers = { cookie: cookie(await signIn(uin), 'Authorization', 'id_token') };
    const payload = portal.api.wrapped(portal.config.requests.setAuthLock, { authTypes: [{ authType: 'demo', locked: true, unlockForSeconds: null }] });
    const answer = await portal.app.inject({ method: 'POST', url: '/resident/v1/auth-lock-unlock', headers, payload });
    return { eventId: String(answer.headers['eventid']), headers };
  };

  /** Shares data with the bank. @returns its event */
  const sharedWith = async (partnerId: string) => {
    const { uin } = await ask<{ uin: string }>('POST', '/residents', { email: 'shares@example.org' });
    const session = await signIn(uin);
    const headers = { cookie: cookie(session, 'Authorization', 'id_token') };
    const wish = { partnerId, purpose: 'To open an account', consent: 'ACCEPTED', sharableAttributes: [{ attributeName: 'fullName' }] };
    const payload = portal.api.wrapped(portal.config.requests.shareCredential, wish);
    const shared = await portal.app.inject({ method: 'POST', url: '/resident/v1/share-credential', headers, payload });
    expectContract('shareCredential', shared);
    const eventId = String(shared.headers['eventid']);
    const steps = async () => (await portal.api.event(eventId, 'eng', headers)).response.timeline?.map(({ statusCode }) => statusCode);
    return { eventId, steps, headers };
  };
  const answered = (partnerId: string, body?: object) => ask<{ status: number; eventId: string }>('POST', `/partners/${partnerId}/answer`, body);

  it('has a partner take what was shared with it, which its resident is told of', async () => {
    const { eventId, steps } = await sharedWith('lantern-clinic');

    const answer = await answered('lantern-clinic');

    await ask('POST', '/settle');
    assert.equal(answer.eventId, eventId);
    assert.deepEqual(await steps(), ['NEW', 'RECEIVED']);
    assert.equal(portal.sent.mails.filter(({ to }) => to === 'shares@example.org').at(-1)?.subject, 'Done: Share my data with a partner');
  });

  it('has a partner refuse the data of one event, and tell again what was lost', async () => {
    const [first, second] = [await sharedWith('tax-office'), await sharedWith('tax-office')];
    await ask('POST', '/callbacks/lose');

    await answered('tax-office', { eventId: second.eventId, status: 'FAILED' });
    await ask('POST', '/settle');
    const lost = await second.steps();
    await answered('tax-office', { eventId: second.eventId, status: 'FAILED' });
    await ask('POST', '/settle');

    assert.deepEqual([lost, await second.steps(), await first.steps()], [['NEW'], ['NEW', 'FAILED'], ['NEW']]);
  });

  it('has a card on paper made, sent and handed over, step by step', async () => {
    const { headers } = await sharedWith('aldora-tel');
    const request = { issuer: 'swift-courier', transactionID: '1000000000', consent: 'ACCEPTED' };
    const payload = portal.api.wrapped({ id: 'x', version: 'x' }, request);
    const ordered = await portal.app.inject({ method: 'POST', url: '/resident/v1/sendCard', headers, payload });
    const eventId = String(ordered.headers['eventid']);

    for (let step = 0; step < 4; step++) {
      await answered('swift-courier', { eventId });
      await ask('POST', '/settle');
    }

    const { timeline } = (await portal.api.event(eventId, 'eng', headers)).response;
    assert.deepEqual(
      timeline?.map(({ statusCode }) => statusCode),
      ['NEW', 'PAYMENT_CONFIRMED', 'ISSUED', 'PRINTING', 'IN_TRANSIT', 'CARD_DELIVERED'],
    );
  });

  it('says what a partner cannot answer', async () => {
    const { eventId } = await sharedWith('amber-university');

    const answers = [
      await answered('nobody'),
      await answered('delta-insurance'),
      await answered('amber-university', { eventId, status: 'PRINTING' }),
      await answered('amber-university', { status: 'SOON' }),
    ];

    assert.deepEqual(
      answers.map(({ status }) => status),
      [404, 404, 409, 400],
    );
  });

  it('moves the time: a session ends by it, and can be made again', async () => {
    const session = await signIn(people.tomas);

    const { now } = await ask<{ now: string }>('POST', '/clock/advance', { seconds: 7200 });

    assert.equal(now, portal.clock().toISOString());
    assert.equal(refusalOf(await profile(cookie(session, 'rp_sid'))), 'KER-ATH-401');
    assert.equal((await profile(cookie(await signIn(people.tomas), 'rp_sid'))).response.fullName, 'Tomas Verrin');
  });

  /** Changes the language of somebody, up to the end. @returns the steps of the event */
  const changed = async () => {
    const { uin } = await ask<{ uin: string }>('POST', '/residents');
    const headers = { cookie: cookie(await signIn(uin), 'Authorization', 'id_token') };
    const payload = portal.api.wrapped(portal.config.requests.updateUin, { transactionID: null, consent: 'Accepted', identity: { preferredLang: 'ara' } });
    const eventId = String((await portal.app.inject({ method: 'PATCH', url: '/resident/v1/update-uin', headers, payload })).headers['eventid']);
    const { aid } = await portal.system.store.db.selectFrom('resident_transaction').select('aid').where('event_id', '=', eventId).executeTakeFirstOrThrow();
    while ((await ask('POST', `/applications/${aid}/advance`)).status === 200) await ask('POST', '/settle');
    return (await portal.api.event(eventId, 'eng', headers)).response.timeline?.map(({ statusCode }) => statusCode);
  };

  it('leads a change of data to its card however far the time has moved on (§5.12)', async () => {
    await ask('POST', '/clock/advance', { seconds: 604_800 });

    assert.deepEqual(await changed(), ['NEW', 'IDENTITY_UPDATED', 'CARD_READY_TO_DOWNLOAD']);
  });

  it('tells of cards, locks and partners however far the time has moved on', async () => {
    for (const days of [1, 1, 21]) await ask('POST', '/clock/advance', { seconds: days * 90_000 });
    const card = await cardOrder();
    const { eventId: lock, headers } = await locked();
    const share = await sharedWith('lantern-clinic');
    await answered('lantern-clinic', { eventId: share.eventId });

    await ask('POST', '/settle');

    const lockSteps = (await portal.api.event(lock, 'eng', headers)).response.timeline?.map(({ statusCode }) => statusCode);
    assert.deepEqual([await card(), lockSteps, await share.steps()], ['Done', ['NEW', 'COMPLETED'], ['NEW', 'RECEIVED']]);
  });

  it('counts the lines of the audit trail, those under way too', async () => {
    const { count: before } = await ask<{ count: number }>('GET', '/audit/count');

    portal.system.audit.record({
      eventId: 'T',
      eventName: 'T',
      eventType: 'T',
      moduleId: 'T',
      moduleName: 'T',
      description: 'T',
      refId: 'T',
      refIdType: 'T',
    } as never);

    assert.equal((await ask<{ count: number }>('GET', '/audit/count')).count, before + 1);
  });

  it('gives values that master data finds something for', async () => {
    const { places, centre, languages, documentCategories } = await ask<Sample>('GET', '/masterdata/sample');

    const inCountry = await portal.app.inject({ url: `/resident/v1/proxy/masterdata/locations/immediatechildren/${places[0]!.code}/${languages[0]}` });
    const days = await portal.app.inject({ url: `/resident/v1/proxy/masterdata/workingdays/${centre.id}/${languages[0]}` });

    assert.equal(refusalOf(inCountry.json<Body>()), undefined);
    assert.deepEqual(
      days.json<Body<'getWorkingDays'>>().response?.workingdays.map(({ code, name }) => ({ code, name })),
      centre.workingDays,
    );
    assert.ok(documentCategories.length > 1 && centre.workingDays.length > 1);
    for (const { code, typeCodes } of documentCategories) {
      const answer = await portal.app.inject({ url: `/resident/v1/proxy/masterdata/documenttypes/${code}/${languages[0]}` });
      const types = answer.json<Body<'getDocumentTypes'>>().response?.documents.map((each) => each.code);
      assert.deepEqual(types?.toSorted(), typeCodes);
    }
  });

  it('is for programs on this machine: no page, no proxy, no other name of it', async () => {
    const from = async (headers: Record<string, string>) => (await send('GET', '/audit/count', undefined, headers)).statusCode;

    assert.equal(await from({ origin: 'http://localhost:8080' }), 404);
    assert.equal(await from({ 'sec-fetch-site': 'none' }), 404);
    for (const name of ['x-forwarded-for', 'x-real-ip', 'via']) assert.equal(await from({ [name]: '127.0.0.1' }), 404, name);
    assert.equal(await from({ host: 'portal.example' }), 404);
    assert.equal(await from({}), 200);
  });

  it('brings the sample country back, and keeps the audit trail', async () => {
    const { uin } = await ask<{ uin: string }>('POST', '/residents');
    const { count } = await ask<{ count: number }>('GET', '/audit/count');

    const { accounts } = await ask<{ accounts: { uin: string; vid: string }[] }>('POST', '/reset');

    assert.equal((await ask('POST', '/sessions', { id: uin })).status, 404);
    assert.equal((await portal.system.vids.find(accounts[0]!.vid))?.uin, people.mira);
    assert.ok((await ask<{ count: number }>('GET', '/audit/count')).count >= count);
    assert.ok((await signIn(people.mira)).csrf);
  });
});

describe('the time of the process', () => {
  it('moves on and comes back', () => {
    const time = movedTime();
    const before = Date.now();

    time.forward(3600);
    const ahead = Date.now();
    time.back();

    assert.ok(ahead - before >= 3_600_000);
    assert.ok(Date.now() - before < 3_600_000);
  });
});
