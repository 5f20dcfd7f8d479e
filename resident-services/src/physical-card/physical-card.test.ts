import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import { expectContract } from '../testing/expect-contract.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a card on paper (§22)', () => {
  let portal: TestApp;
  before(async () => void (portal = await testApp()));
  after(() => portal.close());
  beforeEach(async () => {
    await portal.signInAs(people.mira);
    portal.clock.forward({ minutes: 2 });
  });

  const get = (url: string, query: Record<string, string>, headers: Record<string, string> = {}) =>
    portal.app.inject({ url: `/resident/v1${url}`, query, headers });
  const order = (partnerId = 'swift-courier', headers: Record<string, string> = {}) => get('/physical-card/order', { partnerId, redirectUri: 'x' }, headers);
  const home = () => `${portal.config.portal.origin}/`;
  const back = (query: Record<string, string>) => get('/physical-card/order-redirect', { redirectUrl: base64(home()), ...query });
  const statusOf = async (eventId: string) => (await portal.api.event(eventId)).response;
  let count = 123_456_000;
  /** A payment that was made, for one card. */
  const payment = () => `${++count}0`;
  const begun = async () => String((await order()).headers['eventid']);
  const send = (over: object = {}) =>
    portal.api.ask('sendPhysicalCard', 'POST', '/sendCard', {
      body: { request: { issuer: 'swift-courier', transactionID: payment(), consent: 'Accepted', ...over } },
    });

  it('is ordered at the partner, with the number of the event (§22.5)', async () => {
    const answer = await order();

    expectContract('orderPhysicalCard', answer);
    const to = new URL(String(answer.headers['location']));
    assert.deepEqual(
      [answer.statusCode, to.pathname, to.searchParams.get('eventId')],
      [302, '/resident/v1/auth-mock/order/physical-card', answer.headers['eventid']],
    );
    assert.equal(to.searchParams.get('residentName'), 'Mira Solen');
    assert.match(to.searchParams.get('residentDefaultFullAddress') ?? '', /^12 Lantern Street, .*10420$/);
    const event = await statusOf(String(answer.headers['eventid']));
    assert.deepEqual([event.requestTypeCode, event.eventStatusCode], ['ORDER_PHYSICAL_CARD', 'IN_PROGRESS']);
  });

  it('tells nothing of its resident to a partner whose page does not ask for it', async () => {
    const { partners } = portal.system.partners;
    portal.system.partners.partners = async (type) =>
      (await partners(type)).map((partner) => ({ ...partner, orderUrl: 'https://print.example/order?lang=en' }));
    const answer = await order();
    portal.system.partners.partners = partners;

    assert.equal(answer.headers['location'], `https://print.example/order?lang=en&eventId=${answer.headers['eventid']}`);
  });

  it('is on its way when it was paid for, once (§5.16, §22.5)', async () => {
    const eventId = await begun();

    const paymentTransactionId = payment();

    const answer = await back({ eventId, paymentTransactionId });

    const to = new URL(String(answer.headers['location']));
    assert.deepEqual([answer.statusCode, to.origin, to.searchParams.get('eventId')], [302, portal.config.portal.origin, eventId]);
    assert.match(to.searchParams.get('trackingId') ?? '', /^[\da-f-]{36}$/);
    assert.match(to.searchParams.get('residentFullAddress') ?? '', /Lantern Street/);
    assert.deepEqual(
      (await statusOf(eventId)).timeline?.map(({ statusCode }) => statusCode),
      ['NEW', 'PAYMENT_CONFIRMED'],
    );
    assert.equal(refusalOf((await back({ eventId, paymentTransactionId })).json()), 'RES-SER-402');
  });

  it('waits for its payment still when a system was down on the way back (RES-SER-412)', async () => {
    const eventId = await begun();
    const { request } = portal.system.shares;
    portal.system.shares.request = () => Promise.reject(new ConnectorUnavailable('credential'));
    const paymentTransactionId = payment();
    const refused = await back({ eventId, paymentTransactionId });
    portal.system.shares.request = request;

    const again = await back({ eventId, paymentTransactionId });

    assert.deepEqual([refused.statusCode, refusalOf(refused.json()), again.statusCode], [400, 'RES-SER-412', 302]);
  });

  it('goes on by itself when the server ended between its payment and its card', async () => {
    const eventId = await begun();
    const whole = portal.system.shares.request;
    portal.system.shares.request = () => Promise.reject(new Error('the server ended'));
    await back({ eventId, paymentTransactionId: payment() });
    portal.system.shares.request = whole;
    const before = (await statusOf(eventId)).eventStatusCode;

    await portal.system.jobs.runAll();

    const ordered = (await portal.system.shares.ordersOf('swift-courier')).filter(({ order }) => order.reference === eventId);
    assert.deepEqual([before, (await statusOf(eventId)).timeline?.map(({ statusCode }) => statusCode)], ['IN_PROGRESS', ['NEW', 'PAYMENT_CONFIRMED']]);
    assert.deepEqual(
      ordered.map(({ order }) => order.uin),
      [people.mira],
    );
  });

  it('stays paid for, whatever the page at the partner says when it is come back from again', async () => {
    const others: Record<string, string>[] = [
      { error_code: 'PAYMENT_CANCELLED' },
      { paymentTransactionId: payment() },
      { paymentTransactionId: '1234567896' },
      {},
    ];
    for (const said of others) {
      const eventId = await begun();
      const { request } = portal.system.shares;
      const { find } = portal.system.payments!;
      portal.system.shares.request = () => Promise.reject(new ConnectorUnavailable('credential'));
      portal.system.payments!.find = async () => ({ state: 'paid', trackingId: `T-${eventId}` });
      const refused = await back({ eventId, paymentTransactionId: payment() });
      portal.system.shares.request = request;
      portal.system.payments!.find = () => assert.fail('a payment that is known is asked about');

      const { searchParams } = new URL(String((await back({ eventId, ...said })).headers['location']));
      portal.system.payments!.find = find;

      assert.equal(refusalOf(refused.json()), 'RES-SER-412');
      assert.deepEqual([searchParams.get('error_code'), searchParams.get('trackingId')], [null, `T-${eventId}`]);
    }
  });

  it('is paid for or has failed, never both, when its resident comes back twice at once', async () => {
    const eventId = await begun();
    const payments = portal.system.payments!;
    const { find } = payments;
    const paymentTransactionId = payment();
    let second: string | null = null;
    payments.find = async (asked) => {
      payments.find = find;
      second = new URL(String((await back({ eventId, error_code: 'PAYMENT_CANCELLED' })).headers['location'])).searchParams.get('error_code');
      return find(asked);
    };

    const { searchParams } = new URL(String((await back({ eventId, paymentTransactionId })).headers['location']));

    assert.deepEqual([second, searchParams.get('error_code')], ['PAYMENT_CANCELLED', 'RES-SER-402']);
    assert.equal((await statusOf(eventId)).eventStatusCode, 'FAILED');
    assert.equal(refusalOf(await send({ transactionID: paymentTransactionId })), undefined);
  });

  it('says the same to both when one comes back while the other orders the card', async () => {
    const eventId = await begun();
    const { shares } = portal.system;
    const { request } = shares;
    const paymentTransactionId = payment();
    const trackingOf = (answer: { headers: Record<string, unknown> }) => new URL(String(answer.headers['location'])).searchParams.get('trackingId');
    let second: string | null = null;
    shares.request = async (order) => {
      shares.request = request;
      second = trackingOf(await back({ eventId, error_code: 'PAYMENT_CANCELLED' }));
      return request(order);
    };

    const first = trackingOf(await back({ eventId, paymentTransactionId }));

    assert.match(first ?? '', /^[\da-f-]{36}$/);
    assert.equal(second, first);
    assert.deepEqual(
      (await statusOf(eventId)).timeline?.map(({ statusCode }) => statusCode),
      ['NEW', 'PAYMENT_CONFIRMED'],
    );
  });

  it('is not made when it was not paid for', async () => {
    const ends: Record<string, string>[] = [{ paymentTransactionId: '1234567896' }, { error_code: 'PAYMENT_CANCELLED', error_message: 'no' }, {}];
    for (const query of ends) {
      const eventId = await begun();

      const { searchParams } = new URL(String((await back({ eventId, ...query })).headers['location']));

      assert.equal(searchParams.get('error_code'), 'error_code' in query ? 'PAYMENT_CANCELLED' : 'RES-SER-402');
      assert.equal((await statusOf(eventId)).eventStatusCode, 'FAILED');
    }
  });

  it('says on the page of its event how the payment ended, and nothing of it before', async () => {
    const [waiting, paid, unpaid] = [await begun(), await begun(), await begun()];
    await back({ eventId: paid, paymentTransactionId: payment() });
    await back({ eventId: unpaid, error_code: 'PAYMENT_CANCELLED' });

    const said = await Promise.all([waiting, paid, unpaid].map(async (eventId) => (await statusOf(eventId)).info.paymentStatus));

    assert.deepEqual(said, [undefined, 'PAYMENT_CONFIRMED', 'PAYMENT_FAILED']);
  });

  it('is one for each payment, whichever way it is told of and whoever tells', async () => {
    const paymentTransactionId = payment();
    const [first, second] = [await begun(), await begun()];
    await back({ eventId: first, paymentTransactionId });

    const returned = new URL(String((await back({ eventId: second, paymentTransactionId })).headers['location']));
    await portal.signInAs(people.yusuf);
    const sent = await send({ transactionID: paymentTransactionId });
    const transactionID = payment();
    const atOnce = await Promise.all(Array.from({ length: 5 }, () => send({ transactionID })));

    assert.deepEqual([returned.searchParams.get('error_code'), refusalOf(sent)], ['RES-SER-402', 'RES-SER-402']);
    assert.equal(atOnce.filter((answer) => refusalOf(answer) === undefined).length, 1);
    await portal.signInAs(people.mira);
    assert.deepEqual([(await statusOf(first)).eventStatusCode, (await statusOf(second)).eventStatusCode], ['IN_PROGRESS', 'FAILED']);
  });

  it('waits when the payment system does not answer (RES-SER-412)', async () => {
    const eventId = await begun();
    const payments = portal.system.payments!;
    const { find } = payments;
    payments.find = () => Promise.reject(new ConnectorUnavailable('payment'));
    const refused = await back({ eventId, paymentTransactionId: payment() });
    const order = await send();
    payments.find = find;

    const again = await back({ eventId, paymentTransactionId: payment() });
    await portal.system.jobs.runAll();

    assert.deepEqual([refused.statusCode, refusalOf(refused.json()), refusalOf(order)], [400, 'RES-SER-412', 'RES-SER-412']);
    assert.equal(again.statusCode, 302);
    assert.deepEqual(
      (await statusOf(order.eventId ?? '')).timeline?.map(({ statusCode }) => statusCode),
      ['NEW', 'PAYMENT_CONFIRMED'],
    );
  });

  it('takes numbers of payments as their system writes them', async () => {
    const payments = portal.system.payments!;
    const { find } = payments;
    const asked: string[] = [];
    payments.find = async ({ transactionId }) => (asked.push(transactionId), { state: 'paid' });
    const numbers = [`pay_${'7f'.repeat(62)}`, 'two words', 'x'.repeat(129)];

    const ends: (string | null)[] = [];
    for (const paymentTransactionId of numbers) {
      const to = String((await back({ eventId: await begun(), paymentTransactionId })).headers['location']);
      ends.push(new URL(to).searchParams.get('error_code'));
    }
    payments.find = find;

    assert.deepEqual(ends, [null, 'RES-SER-402', 'RES-SER-402']);
    assert.deepEqual(asked, numbers.slice(0, 1));
  });

  it('leads back to allowed addresses alone, and moves no event of another', async () => {
    const eventId = await begun();

    const elsewhere = await back({ eventId, redirectUrl: base64('https://evil.example/') });
    await portal.signInAs(people.yusuf);
    const others = await back({ eventId, paymentTransactionId: payment() });

    assert.deepEqual([elsewhere.statusCode, elsewhere.payload], [400, 'Invalid redirect URL']);
    assert.equal(refusalOf(expectContract('orderPhysicalCardReturn', others)), 'RES-SER-402');
    await portal.signInAs(people.mira);
    assert.equal((await statusOf(eventId)).eventStatusCode, 'IN_PROGRESS');
  });

  it('is not ordered by another site, nor at a partner that there is not (RES-SER-481, RES-SER-482)', async () => {
    const foreign = await order('swift-courier', { 'sec-fetch-site': 'cross-site' });
    const { partners } = portal.system.partners;

    assert.equal(foreign.statusCode, 403);
    assert.equal(refusalOf(expectContract('orderPhysicalCard', await order('aldora-bank'))), 'RES-SER-481');
    portal.system.partners.partners = async (type) => (await partners(type)).map(({ orderUrl: _, ...partner }) => partner);
    const without = await order();
    portal.system.partners.partners = partners;
    assert.equal(refusalOf(expectContract('orderPhysicalCard', without)), 'RES-SER-482');
  });

  it('tells its resident of each step, though the message is of one kind (§5.18)', async () => {
    const { eventId = '' } = await send();
    const [kept] = (await portal.system.shares.ordersOf('swift-courier')).filter(({ order }) => order.reference === eventId);
    const steps = ['ISSUED', 'PRINTING', 'IN_TRANSIT', 'CARD_DELIVERED'];
    for (const step of steps) {
      await portal.system.takeCardNews({ requestId: kept!.requestId, status: step });
      await portal.system.jobs.runAll();
    }

    const told = portal.sent.mails.filter(({ text }) => text.includes(`/track/${eventId}`));
    assert.equal(told.length, 1 + steps.length, told.map(({ subject }) => subject).join('\n'));
  });

  it('goes on also when what its partner told was lost, by asking (§23.2)', async () => {
    const { websub } = portal.system.behind;
    const publish = websub.publish.bind(websub);
    const paidAtPartner = await begun();
    await back({ eventId: paidAtPartner, paymentTransactionId: payment() });
    const { eventId: paidBefore = '' } = await send();
    const orders = await portal.system.shares.ordersOf('swift-courier');
    websub.publish = async () => {};
    for (const eventId of [paidAtPartner, paidBefore]) {
      await portal.system.shares.answer(
        orders.find(({ order }) => order.reference === eventId)!,
        'CARD_DELIVERED',
      );
    }
    websub.publish = publish;

    await portal.system.jobs.runAll();

    for (const eventId of [paidAtPartner, paidBefore]) {
      const steps = (await statusOf(eventId)).timeline?.map(({ statusCode }) => statusCode);
      assert.deepEqual(steps?.slice(-2), ['PAYMENT_CONFIRMED', 'CARD_DELIVERED']);
    }
  });

  it('can be asked for with a payment that was made before', async () => {
    const { response, eventId = '' } = await send();

    assert.match(response.requestId ?? '', /^[\da-f-]{36}$/);
    assert.equal((await statusOf(eventId)).eventStatusCode, 'IN_PROGRESS');
    assert.deepEqual([refusalOf(await send({ transactionID: '7' })), refusalOf(await send({ consent: 'no' }))], ['RES-SER-402', 'RES-SER-461']);
    assert.deepEqual(
      [refusalOf(await send({ individualId: people.tomas })), refusalOf(await send({ individualId: '2846826352138749' }))],
      ['RES-SER-418', 'RES-SER-418'],
    );
    const [own] = await portal.system.vids.list(people.mira);
    for (const individualId of [people.mira, own?.vid]) assert.equal(refusalOf(await send({ individualId })), undefined);
    assert.equal(refusalOf(await send({ transactionID: 'ch_3MtwBw/2026-03:4' })), undefined, 'payment systems have numbers of other forms too');
    for (const transactionID of ['', 'a b', 'x'.repeat(129)]) assert.equal(refusalOf(await send({ transactionID })), 'RES-SER-410 transactionID');
    assert.deepEqual([refusalOf(await send({ issuer: 'nobody' })), refusalOf(await send({ issuer: '' }))], ['RES-SER-481', 'RES-SER-410 issuer']);
  });
});

describe('a card on paper, where the country gives it away', () => {
  it('is ordered without asking whether it was paid for, once for each number', async () => {
    const portal = await testApp({ env: { MOSIP_RESIDENT_ORDER_CARD_PAYMENT_ENABLED: 'false', RESIDENT_MOCKS_ENABLED: 'false' } });
    await portal.signInAs(people.mira);
    const send = (transactionID: string) =>
      portal.api.ask('sendPhysicalCard', 'POST', '/sendCard', { body: { request: { issuer: 'swift-courier', transactionID, consent: 'Accepted' } } });

    const sent = [await send('1234567896'), await send('1234567896'), await send('other')];
    await portal.close();

    assert.deepEqual(
      sent.map((answer) => refusalOf(answer)),
      [undefined, 'RES-SER-402', undefined],
    );
  });
});

describe('a card on paper, where nothing takes payments', () => {
  it('is not ordered, whatever number is sent (RES-SER-482, RES-SER-402)', async () => {
    const portal = await testApp({ env: { RESIDENT_MOCKS_ENABLED: 'false' } });
    await portal.signInAs(people.mira);

    const order = await portal.app.inject({ url: '/resident/v1/physical-card/order', query: { partnerId: 'swift-courier', redirectUri: 'x' } });
    const sent = await portal.api.ask('sendPhysicalCard', 'POST', '/sendCard', {
      body: { request: { issuer: 'swift-courier', transactionID: '1234567890', consent: 'Accepted' } },
    });
    const events = await portal.api.history({ serviceType: 'SERVICE_REQUEST' });
    await portal.close();

    const { errors } = expectContract('orderPhysicalCard', order);
    assert.deepEqual([refusalOf({ errors }), refusalOf(sent)], ['RES-SER-482', 'RES-SER-402']);
    for (const refused of [errors, sent.errors]) assert.equal(refused?.[0]?.message, 'Cards cannot be paid for here: no payment system is set');
    assert.ok(!events.response.data.some(({ requestType }) => requestType === 'ORDER_PHYSICAL_CARD'));
  });
});

describe('stand-ins for trials', () => {
  let portal: TestApp;
  before(async () => void (portal = await testApp()));
  after(() => portal.close());

  const status = (transactionId: string) =>
    portal.api.ask('mockOrderStatus', 'GET', '/mock/print-partner/check-order-status', { query: { transactionId, individualId: '1' } });

  it('tell of a payment by its last digit (RES-SER-475 … RES-SER-478)', async () => {
    const answers = await Promise.all(['10', '15', '16', '17', '18', '19', 'a b'].map(status));

    assert.deepEqual(
      answers.map((answer) => [answer.status, refusalOf(answer)]),
      [
        [200, undefined],
        [200, undefined],
        [402, 'RES-SER-475'],
        [402, 'RES-SER-476'],
        [500, 'RES-SER-477'],
        [500, 'RES-SER-478'],
        [200, 'RES-SER-410 transactionId'],
      ],
    );
  });

  it('show a specimen of a card, and pages that run nothing', async () => {
    const card = await portal.app.inject('/resident/v1/mock/rid-digital-card/10001100800000120260301101500');
    const query = { name: '<b>x</b>', emailId: 'a', phoneNo: 'b', eventId: 'c' };
    const grievance = await portal.app.inject({ url: '/resident/v1/mock/external/grievance/redressel', query });
    portal.signOut();
    const signedOut = await portal.app.inject('/resident/v1/auth-mock/order/physical-card');
    await portal.signInAs(people.mira);
    const payment = await portal.app.inject({
      url: '/resident/v1/auth-mock/order/physical-card',
      query: { redirectUrl: 'aHR0cA==', eventId: '1"2', residentName: '', residentDefaultFullAddress: '' },
    });

    assert.equal(card.rawPayload.subarray(0, 5).toString(), '%PDF-');
    assert.match(grievance.payload, /<bdi>&lt;b&gt;x&lt;\/b&gt;<\/bdi>/);
    assert.equal(signedOut.statusCode, 401);
    assert.match(payment.payload, /order-redirect\?redirectUrl=aHR0cA%3D%3D&amp;eventId=1%222&amp;paymentTransactionId=\d{9}0/);
    for (const { headers } of [grievance, payment]) assert.match(String(headers['content-security-policy']), /default-src 'none'/);
  });

  it('are not there in a production', async () => {
    const { readConfig } = await import('../config.js');

    assert.equal(readConfig({}).mocks, true);
    assert.equal(readConfig({ RESIDENT_MOCKS_ENABLED: 'false' }).mocks, false);
    const production = { NODE_ENV: 'production', RESIDENT_MOCKS_ENABLED: 'true', GET_ORDER_STATUS_URL: 'http://pay.example/' };
    assert.throws(() => readConfig(production), /RESIDENT_MOCKS_ENABLED .* must be false in production[^]*GET_ORDER_STATUS_URL .* must be an https address/);
    assert.throws(() => readConfig({ GET_ORDER_STATUS_URL: 'pay.example' }), /GET_ORDER_STATUS_URL/);
  });
});
