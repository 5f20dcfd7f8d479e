import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type ContractDocument, readContract } from './plugins/contract-document.js';
import type { OperationId } from './plugins/handlers.js';
import { CsrfRefused } from './session/resident.js';
import type { Body } from './testing/expect-contract.js';
import { people, refusalOf, type TestApp, testApp } from './testing/test-app.js';

describe('the API', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp();
  });
  after(() => portal.close());
  beforeEach(async () => {
    await portal.signInAs(people.mira);
    portal.clock.forward({ minutes: 2 });
  });

  const get = (url: string, headers?: Record<string, string>) => portal.app.inject({ url, headers });
  const operations = async () => {
    const { paths } = (await get('/resident/v1/openapi.json')).json() as ContractDocument;
    return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));
  };
  const addressOf = (path: string) =>
    path
      .replace('{langCode}', 'eng')
      .replace(/\{event-?[iI]d\}/, '1234567890123456')
      .replace('{languageCode}', 'eng')
      .replace('{vid}', '2846826352138749');
  const ask = async ({ path, method, operation }: Awaited<ReturnType<typeof operations>>[number]) => {
    return portal.api.ask(operation.operationId as OperationId, method.toUpperCase() as 'GET', addressOf(path), method === 'get' ? {} : { body: {} });
  };

  it('has a handler for every operation of the contract', async () => {
    const published = new Set((await operations()).map(({ operation }) => operation.operationId));

    const missing = Object.entries(readContract().paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(
          ([method, { operationId }]) =>
            !published.has(operationId) && !portal.app.hasRoute({ method: method.toUpperCase() as 'GET', url: `/resident/v1${path}` }),
        )
        .map(([, { operationId }]) => operationId),
    );

    assert.deepEqual(missing, []);
  });

  it('asks who it is wherever the contract does, before anything else (§2.2)', async () => {
    portal.signOut();

    for (const each of await operations()) {
      if (each.operation.security?.length === 0) continue;
      const answer = await ask(each);
      assert.deepEqual([answer.status, refusalOf(answer)], [401, 'KER-ATH-401'], each.operation.operationId);
    }
  });

  it('asks for every scope of the contract (§2.3)', async () => {
    for (const each of await operations()) {
      for (const scope of each.operation.security?.[0]?.['accessTokenCookie'] ?? []) {
        await portal.signInAs(people.mira, { without: scope });
        const answer = await ask(each);
        assert.deepEqual([answer.status, refusalOf(answer)], [403, 'RES-SER-403'], each.operation.operationId);
      }
    }
  });

  it('asks for nothing but a session where the contract names no scope (§2.4)', async () => {
    await portal.signInAs(people.mira, { scopes: new Set() });
    const open = (await operations()).filter(({ operation }) => operation.security?.[0]?.['accessTokenCookie']?.length === 0);

    for (const { path, method, operation } of open) {
      const answer = await portal.app.inject({ method: method.toUpperCase() as 'GET', url: `/resident/v1${addressOf(path)}` });
      assert.ok(![401, 403].includes(answer.statusCode), operation.operationId);
    }
    assert.ok(open.length > 10);
  });

  it('says 403 in the envelope to what another site sends', async () => {
    portal.refuseAsForeign(new CsrfRefused('from elsewhere'));

    const answer = await portal.api.generateVid('Temporary');

    assert.deepEqual([answer.status, refusalOf(answer)], [403, 'KER-ATH-403']);
  });

  it('answers HEAD nowhere, since a GET may use something up', async () => {
    const gets = (await operations()).filter(({ method }) => method === 'get');

    const answers = await Promise.all(gets.map(({ path }) => portal.app.inject({ method: 'HEAD', url: `/resident/v1${addressOf(path)}` })));

    assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([404]));
    assert.ok(gets.length > 10);
  });

  it('has no path that is not in the contract or not built yet', async () => {
    for (const url of ['/resident/v1/nothing', '/resident/v1/req/credential', '/', '/resident/v1', '/resident/v1/vids/1']) {
      const answer = await get(url);
      assert.deepEqual([answer.statusCode, refusalOf(answer.json())], [404, 'RES-SER-404'], url);
    }
  });

  it('serves a path with a slash at its end as the one without (§1.9)', async () => {
    assert.equal((await get('/resident/v1/vids/?x=1')).statusCode, 200);
    assert.equal((await get('/resident/v1/vid/policy///')).statusCode, 200);
    assert.equal((await get('/resident/v1/vids/status/')).statusCode, 404);
    const oddQuery = await get('/resident/v1/service-history/eng/?pageSize=1&searchText=a?and-more-after-it');
    assert.equal(refusalOf(oddQuery.json()), 'RES-SER-514', 'all that follows the first ? is the query');
  });

  it('answers an address that cannot be read as any other refusal, without quoting it', async () => {
    portal.logged.length = 0;
    const table = [
      ['/resident/v1/revoke-vid/2846826352138749%E0%A4%A', 200],
      ['/resident/v1/%', 200],
      ['/2846826352138749%E0%A4%A', 400],
      [`/resident/v1/revoke-vid/2846826352138749${'0'.repeat(2100)}`, 414],
    ] as const;

    for (const [url, status] of table) {
      const answer = await portal.app.inject({ method: 'PATCH', url });
      const { response, version, errors } = answer.json() as Body;
      assert.deepEqual([answer.statusCode, response, version, errors?.length, errors?.[0]?.errorCode], [status, null, '1.0', 1, 'RES-SER-418'], url);
      assert.deepEqual([answer.headers['cache-control'], answer.headers['x-content-type-options']], ['no-store', 'nosniff']);
      assert.ok(!/2846826352138749|%/.test(answer.payload + portal.logged.join('')), url);
    }
  });

  it('refuses a cookie header beyond reason, wherever it goes (S13)', async () => {
    portal.signOut();
    const tooLarge = { cookie: `x=${'x'.repeat(8191)}` };
    const large = { cookie: `x=${'x'.repeat(8190)}` };

    for (const url of ['/resident/v1/vids', '/resident/v1/ui-properties', '/resident/v1/nothing', '/health/live']) {
      const answer = await get(url, tooLarge);
      assert.deepEqual([answer.statusCode, refusalOf(answer.json())], [431, 'RES-SER-418'], url);
    }
    assert.equal((await get('/resident/v1/vids', large)).statusCode, 401);
  });

  it('lets no other origin read anything, whoever asks and however (S8)', async () => {
    const foreign = { origin: 'https://evil.example', 'access-control-request-method': 'GET', cookie: 'rp_sid=x' };
    const paths = (await operations()).map(({ path }) => `/resident/v1${path.replaceAll(/\{[\w-]+\}/g, '1')}`);

    for (const url of [...paths, '/resident/v1/openapi.json', '/resident/v1/nothing', '/resident/v1/%', '/health/live']) {
      for (const method of ['GET', 'POST', 'PATCH', 'OPTIONS'] as const) {
        const { headers } = await portal.app.inject({ method, url, headers: foreign });
        const allowing = Object.keys(headers).filter((name) => name.startsWith('access-control-'));
        assert.deepEqual(allowing, [], `${method} ${url}`);
      }
    }
  });

  it('keeps nothing in caches and names every answer', async () => {
    const { headers } = await get('/resident/v1/vids');

    assert.equal(headers['cache-control'], 'no-store');
    assert.match(String(headers['x-request-id']), /^[0-9a-f-]{36}$/);
  });

  it('slows down whoever asks too much, per session', async () => {
    await portal.signInAs(people.yusuf, { sessionHash: 'eager' });
    let answer = await get('/resident/v1/vids');
    for (let asked = 1; asked <= 120; asked++) answer = await get('/resident/v1/vids');

    assert.deepEqual([answer.statusCode, refusalOf(answer.json())], [429, 'RES-SER-510']);
    assert.ok(Number(answer.headers['retry-after']) > 0);
    await portal.signInAs(people.yusuf, { sessionHash: 'calm' });
    assert.equal((await get('/resident/v1/vids')).statusCode, 200);
  });

  it('is well as long as its store answers', async () => {
    assert.deepEqual([(await get('/health/live')).statusCode, (await get('/health/ready')).statusCode], [200, 200]);
    const { db } = portal.system.store;
    portal.system.store.db = undefined as never;

    const ready = await get('/health/ready');
    portal.system.store.db = db;

    assert.deepEqual([ready.statusCode, ready.json()], [503, { status: 'DOWN' }]);
  });

  it('logs what was asked by its route, never by its address', async () => {
    portal.logged.length = 0;

    await portal.api.revokeVid('2846826352138749');

    const line = portal.logged.join('');
    assert.match(line, /"operation":"revokeVid","method":"PATCH","route":"\/resident\/v1\/revoke-vid\/:vid","status":200/);
    assert.ok(!line.includes('2846826352138749'));
  });
});
