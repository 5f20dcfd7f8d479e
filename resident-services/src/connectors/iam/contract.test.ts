import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { injectedFetch } from '../../testing/injected-fetch.js';
import { type TestConnectors, testConnectors } from '../../testing/test-connectors.js';
import { ConnectorError, ConnectorUnavailable } from '../connector-error.js';
import { type EmbeddedIam, embeddedIam } from './embedded.js';
import { asService, httpServiceIdentity } from './http.js';
import { iamRoutes, TOKEN_PATH } from './iam.routes.js';
import type { ServiceIdentity } from './iam.js';

/** The client as it asks any Keycloak, before the embedded one. */
describe('tokens of services', () => {
  let systems: TestConnectors;
  let iam: EmbeddedIam;
  let server: FastifyInstance;
  let identity: ServiceIdentity;
  const asked: string[] = [];
  const clients = { portal: { audiences: ['hub'], roles: ['LISTENS'] } };
  before(async () => {
    systems = await testConnectors();
    iam = embeddedIam({ ...systems, issuer: 'http://iam.example', clients });
    server = Fastify();
    server.addHook('onRequest', async ({ url }) => void asked.push(url));
    await server.register(iamRoutes(iam));
    server.get('/guarded', async ({ headers }, reply) => reply.code(headers.cookie === `Authorization=${await identity.token()}` ? 200 : 401).send());
  });
  after(async () => {
    await server.close();
    await systems.close();
  });
  beforeEach(() => {
    asked.length = 0;
    identity = clientOf('portal', iam.secretOf('portal'));
  });

  const fetchHere = injectedFetch(() => server);
  const clientOf = (clientId: string, clientSecret: string, fetch = fetchHere) =>
    httpServiceIdentity({ fetch, tokenUrl: () => `http://127.0.0.1${TOKEN_PATH}`, clientId, clientSecret, clock: systems.clock });

  it('say who asks and what it may do, to the service they are for', async () => {
    const token = await identity.token();

    const caller = await iam.callerOf(token, 'hub');

    assert.deepEqual([caller?.clientId, [...(caller?.roles ?? [])]], ['portal', ['LISTENS']]);
    assert.equal(await iam.callerOf(token, 'files'), undefined);
  });

  it('are asked for once by all at the same time, and again shortly before their end', async () => {
    const [one, other] = await Promise.all([identity.token(), identity.token()]);
    systems.clock.forward({ minutes: 13 });
    const kept = await identity.token();
    const before = asked.length;
    systems.clock.forward({ minutes: 1, seconds: 1 });

    const next = await identity.token();

    assert.deepEqual([one === other, one === kept, before, asked.length], [true, true, 1, 2]);
    assert.notEqual(next, one);
    assert.ok(await iam.callerOf(next, 'hub'));
  });

  it('are good for nothing after their end, with another signature, or of another issuer', async () => {
    const token = await identity.token();
    const [head, claims, signature = ''] = token.split('.');
    const forged = [head, Buffer.from(String(Buffer.from(claims!, 'base64url')).replace('LISTENS', 'PUBLISH')).toString('base64url'), signature].join('.');
    const elsewhere = embeddedIam({ ...systems, issuer: 'http://other.example', clients });
    const foreign = (await elsewhere.grant('portal', elsewhere.secretOf('portal')))!.access_token;

    const now = await Promise.all([forged, foreign, '', 'x.y.z'].map((each) => iam.callerOf(each, 'hub')));
    systems.clock.forward({ minutes: 15 });

    assert.deepEqual([...now, await iam.callerOf(token, 'hub')], Array(5).fill(undefined));
  });

  it('are given to nobody with another secret, or of another name', async () => {
    for (const [id, secret] of [
      ['portal', 'guess'],
      ['nobody', iam.secretOf('nobody')],
      ['constructor', iam.secretOf('constructor')],
    ] as const) {
      await assert.rejects(clientOf(id, secret).token(), ConnectorError);
    }
    const other = await server.inject({
      method: 'POST',
      url: TOKEN_PATH,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'grant_type=password',
    });
    const afar = await server.inject({ method: 'POST', url: TOKEN_PATH, remoteAddress: '203.0.113.9' });
    assert.deepEqual([other.statusCode, afar.statusCode], [400, 404]);
  });

  it('are missing for a while when nobody answers, which is no refusal', async () => {
    const broken = clientOf('portal', 'x', async () => Promise.reject(new TypeError('no line')));
    const failing = clientOf('portal', 'x', async () => new Response('', { status: 503 }));

    await assert.rejects(broken.token(), ConnectorUnavailable);
    await assert.rejects(failing.token(), ConnectorUnavailable);
  });

  it('are replaced once when a service refuses one', async () => {
    let first = true;
    const forgetful: ServiceIdentity = {
      token: async () => (first ? 'of yesterday' : identity.token()),
      forget: () => void (first = false),
    };

    const answer = await asService(forgetful, fetchHere)('http://127.0.0.1/guarded');
    const never = await asService({ token: async () => 'of yesterday', forget: () => {} }, fetchHere)('http://127.0.0.1/guarded');

    assert.deepEqual([answer.status, never.status], [200, 401]);
  });
});
