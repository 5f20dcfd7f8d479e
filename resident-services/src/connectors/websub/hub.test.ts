import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { type Jobs, openJobs } from '../../jobs/jobs.js';
import { type TestConnectors, testConnectors } from '../../testing/test-connectors.js';
import { ConnectorError } from '../connector-error.js';
import { type EmbeddedIam, embeddedIam } from '../iam/embedded.js';
import { asService, httpServiceIdentity } from '../iam/http.js';
import { iamRoutes, TOKEN_PATH } from '../iam/iam.routes.js';
import { publisherOf, subscriberOf } from '../iam/service-clients.js';
import { httpWebSub } from './http.js';
import { type EmbeddedHub, embeddedHub } from './hub.js';
import { hubRoutes } from './hub.routes.js';
import { isSigned } from './signature.js';
import type { WebSub } from './websub.js';

interface Delivery {
  body: Buffer;
  signature: string;
  link: string;
}

/** All of it over real HTTP: hub, publisher and subscriber. */
describe('the hub', () => {
  let systems: TestConnectors;
  let jobs: Jobs;
  let hub: EmbeddedHub;
  let server: FastifyInstance;
  let origin = '';
  let websub: WebSub;
  const subscriber = { confirms: true, status: 200, deliveries: [] as Delivery[], asked: [] as Record<string, string>[] };
  let iam: EmbeddedIam;
  const roles = [publisherOf('CREDENTIAL_STATUS_UPDATE'), subscriberOf('CREDENTIAL_STATUS_UPDATE')];
  const clients = {
    both: { audiences: ['websub'], roles },
    'only-hears': { audiences: ['websub'], roles: roles.slice(1) },
    elsewhere: { audiences: ['datashare'], roles },
  };

  before(async () => {
    systems = await testConnectors();
    jobs = await openJobs({ db: systems.db });
    hub = embeddedHub({ ...systems, jobs, fetch, hubUrl: () => `${origin}/hub` });
    iam = embeddedIam({ ...systems, issuer: 'http://iam.example', clients });
    server = Fastify();
    await server.register(iamRoutes(iam));
    await server.register(hubRoutes({ hub, tokens: iam }));
    await server.register(async (app) => {
      app.removeAllContentTypeParsers();
      app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      app.get('/told', async ({ query }, reply) => {
        const asked = query as Record<string, string>;
        subscriber.asked.push(asked);
        return subscriber.confirms ? reply.type('text/plain').send(asked['hub.challenge']) : reply.code(404).send();
      });
      app.post('/told', async ({ headers, body }, reply) => {
        subscriber.deliveries.push({ body: body as Buffer, signature: String(headers['x-hub-signature']), link: String(headers['link']) });
        return reply.code(subscriber.status).send();
      });
    });
    origin = await server.listen({ port: 0, host: '127.0.0.1' });
    const clientSecret = iam.secretOf('both');
    const identity = httpServiceIdentity({ fetch, tokenUrl: () => origin + TOKEN_PATH, clientId: 'both', clientSecret, clock: systems.clock });
    websub = httpWebSub({ fetch: asService(identity, fetch), hubUrl: () => `${origin}/hub` });
  });
  after(async () => {
    await server.close();
    await jobs.stop();
    await systems.close();
  });
  afterEach(async () => {
    await systems.db.deleteFrom('hub_subscription').execute();
    Object.assign(subscriber, { confirms: true, status: 200, deliveries: [], asked: [] });
  });

  const topic = 'CREDENTIAL_STATUS_UPDATE';
  const secret = 'between-us';
  const subscribe = async (leaseSeconds = 3600) => {
    await websub.subscribe({ topic, callback: `${origin}/told`, secret, leaseSeconds });
    await jobs.runAll();
  };
  const publish = async (event: object = { event: { id: '1' } }) => {
    await websub.publish(topic, event);
    await jobs.runAll();
  };
  const kept = () => systems.db.selectFrom('hub_delivery').select(['status', 'attempts', 'reason']).execute();

  it('asks a subscriber before it tells it anything', async () => {
    await subscribe();

    await publish();

    assert.deepEqual(
      [subscriber.asked[0]?.['hub.mode'], subscriber.asked[0]?.['hub.topic'], subscriber.asked[0]?.['hub.lease_seconds']],
      ['subscribe', topic, '3600'],
    );
    assert.equal(subscriber.deliveries.length, 1);
  });

  it('tells nobody who did not mean it', async () => {
    subscriber.confirms = false;
    await subscribe();

    await publish();

    assert.deepEqual(subscriber.deliveries, []);
  });

  it('delivers the very bytes, signed', async () => {
    await subscribe();

    await publish({ text: 'é\u202e', list: [1, 2] });

    const [delivery] = subscriber.deliveries;
    assert.equal(delivery?.body.toString(), JSON.stringify({ text: 'é\u202e', list: [1, 2] }));
    assert.ok(isSigned(delivery?.signature, delivery!.body, secret));
    assert.ok(delivery?.signature.startsWith('sha256='));
    assert.equal(delivery?.link, `<${origin}/hub>; rel="hub", <${topic}>; rel="self"`);
  });

  it('ends a subscription that is called off, and one that says 410', async () => {
    await subscribe();
    await websub.unsubscribe({ topic, callback: `${origin}/told` });
    await jobs.runAll();
    await publish();
    assert.deepEqual(subscriber.deliveries, []);

    await subscribe();
    subscriber.status = 410;
    await publish();
    await publish();

    assert.equal(subscriber.deliveries.length, 1);
  });

  it('ends a lease in time, and renews it when asked again', async () => {
    await subscribe(3600);
    systems.clock.forward({ minutes: 59 });
    await subscribe(3600);
    systems.clock.forward({ minutes: 30 });
    await publish();
    systems.clock.forward({ minutes: 31 });

    await publish();

    assert.equal(subscriber.deliveries.length, 1);
  });

  it('tries again, and keeps aside what nobody takes', async () => {
    await subscribe();
    subscriber.status = 503;

    await publish();

    assert.equal(subscriber.deliveries.length, 6);
    assert.deepEqual(await kept(), [{ status: 'dead', attempts: 6, reason: 'HTTP 503' }]);
  });

  it('delivers once its messages can be opened again, however many could not', { timeout: 20_000 }, async (test) => {
    await subscribe();
    await websub.publish(topic, { event: { id: '1' } });
    const { open } = systems.keymanager;
    let failures = 4;
    test.mock.method(systems.keymanager, 'open', (...asked: Parameters<typeof open>) => {
      if (failures === 0) return open(...asked);
      failures--;
      throw new Error('the key is away');
    });

    for (let round = 0; round < 4; round++) await assert.rejects(jobs.runAll(), /the key is away/);
    await jobs.runAll();

    assert.equal(subscriber.deliveries.length, 1);
  });

  it('remembers over a restart what it has taken', async () => {
    await subscribe();
    await websub.publish(topic, { event: { id: 'before' } });

    const later = await openJobs({ db: systems.db, alone: true });
    embeddedHub({ ...systems, jobs: later, fetch, hubUrl: () => `${origin}/hub` });
    await later.runAll();
    await later.stop();

    assert.deepEqual(
      subscriber.deliveries.map(({ body }) => body.toString()),
      ['{"event":{"id":"before"}}'],
    );
    assert.deepEqual(await kept(), []);
  });

  it('follows a subscriber to another port, with what waits for it', async () => {
    await subscribe();
    const rename = (callback: string) => systems.db.updateTable('hub_subscription').set({ callback }).where('topic', '=', topic).execute();
    await rename('http://127.0.0.1:1/told');
    await websub.publish(topic, { event: { id: 'early' } });
    await websub.subscribe({ topic, callback: `${origin}/told`, secret, leaseSeconds: 3600 });
    await websub.subscribe({ topic, callback: `${origin}/another`, secret, leaseSeconds: 3600 });

    await hub.moveTo(topic, `${origin}/told`);
    await publish({ event: { id: 'late' } });

    assert.deepEqual(subscriber.deliveries.map(({ body }) => JSON.parse(body.toString()).event.id as string).sort(), ['early', 'late']);
    const callbacks = (await systems.db.selectFrom('hub_subscription').select('callback').orderBy('callback').execute()).map(({ callback }) => callback);
    assert.deepEqual(callbacks, [`${origin}/another`, `${origin}/told`]);
  });

  it('keeps neither secrets nor messages in plain text', async () => {
    await subscribe();
    await websub.publish(topic, { event: { url: 'http://127.0.0.1/datashare/abc' } });

    const rows = JSON.stringify([
      await systems.db.selectFrom('hub_subscription').selectAll().execute(),
      await systems.db.selectFrom('hub_delivery').selectAll().execute(),
    ]);
    await jobs.runAll();

    assert.ok(rows.includes(topic) && !rows.includes(secret) && !rows.includes('datashare'));
  });

  const tokenOf = async (clientId: keyof typeof clients) => (await iam.grant(clientId, iam.secretOf(clientId)))!.access_token;
  const bearing = (token: string) => ({ 'content-type': 'application/json', cookie: `Authorization=${token}` });

  it('signs for nobody without a token that is good here, and for nobody from afar', async () => {
    await subscribe();
    const url = `/hub?hub.mode=publish&hub.topic=${topic}`;
    const expired = await tokenOf('both');
    systems.clock.forward({ minutes: 16 });
    const good = await tokenOf('both');
    const send = async (headers: Record<string, string>, remoteAddress?: string) =>
      (await server.inject({ method: 'POST', url, headers, payload: '{}', remoteAddress })).statusCode;

    const strangers = [await send(bearing('guess')), await send({}), await send(bearing(expired)), await send(bearing(await tokenOf('elsewhere')))];
    const listener = await send(bearing(await tokenOf('only-hears')));
    const afar = [await send(bearing(good), '203.0.113.9'), await send({ ...bearing(good), 'x-forwarded-for': '203.0.113.9' })];
    await jobs.runAll();

    assert.deepEqual([strangers, listener, afar], [[401, 401, 401, 401], 403, [404, 404]]);
    assert.deepEqual(subscriber.deliveries, []);
    assert.equal(await send(bearing(good)), 202);
    await jobs.runAll();
  });

  it('refuses in words what it cannot do', async () => {
    await assert.rejects(websub.subscribe({ topic, callback: 'file:///etc/passwd', secret, leaseSeconds: 60 }), ConnectorError);
    await assert.rejects(websub.register('a topic with blanks'), ConnectorError);
    await assert.rejects(websub.register('ANOTHER_TOPIC'), ConnectorError, 'it has no role for that one');
    await websub.register(topic);
    await websub.register(topic);
    await websub.unregister(topic);
  });
});
