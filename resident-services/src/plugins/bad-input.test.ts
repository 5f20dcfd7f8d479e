import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';
import { readContract } from './contract-document.js';

type Change = (body: Record<string, unknown>) => unknown;

/** What is wrong with a wrapped request, and what it is refused with; names differ by operation. */
const wrappedTable = (names: { id: string; version: string }): readonly [string, Change, string][] => [
  ['id missing', ({ id: _id, ...rest }) => rest, `RES-SER-410 ${names.id}`],
  ['id of another operation', (body) => ({ ...body, id: 'mosip.resident.other' }), `RES-SER-410 ${names.id}`],
  ['id of another type', (body) => ({ ...body, id: 7 }), `RES-SER-410 ${names.id}`],
  ['requesttime missing', ({ requesttime: _time, ...rest }) => rest, 'RES-SER-410 requesttime'],
  ['requesttime no time', (body) => ({ ...body, requesttime: 'yesterday' }), 'RES-SER-410 requesttime'],
  ['requesttime no such day', (body) => ({ ...body, requesttime: '2026-13-45T00:00:00.000Z' }), 'RES-SER-410 requesttime'],
  ['requesttime on 30 February', (body) => ({ ...body, requesttime: '2026-02-30T00:00:00Z' }), 'RES-SER-410 requesttime'],
  ['requesttime on 29 February of a common year', (body) => ({ ...body, requesttime: '2026-02-29T12:00:00.000+03:00' }), 'RES-SER-410 requesttime'],
  ['requesttime on 31 April', (body) => ({ ...body, requesttime: '2026-04-31T23:59' }), 'RES-SER-410 requesttime'],
  ['requesttime a number', (body) => ({ ...body, requesttime: 1767312000000 }), 'RES-SER-410 requesttime'],
  ['version missing', ({ version: _version, ...rest }) => rest, `RES-SER-410 ${names.version}`],
  ['version of the past', (body) => ({ ...body, version: 'v1' }), `RES-SER-410 ${names.version}`],
  ['request missing', ({ request: _request, ...rest }) => rest, 'RES-SER-410 request'],
  ['request null', (body) => ({ ...body, request: null }), 'RES-SER-410 request'],
  ['request a list', (body) => ({ ...body, request: [] }), 'RES-SER-410 request'],
  ['id and version wrong', (body) => ({ ...body, version: 'x', id: 'x' }), `RES-SER-410 ${names.id}`],
  ['time and version wrong', (body) => ({ ...body, version: 'x', requesttime: 'x' }), 'RES-SER-410 requesttime'],
  ['a list', () => [], 'RES-SER-418'],
  ['a text', () => '"text"', 'RES-SER-418'],
  ['null', () => 'null', 'RES-SER-418'],
  ['half of a text', () => '{"id": "mosip', 'RES-SER-418'],
  ['empty', () => '', 'RES-SER-418'],
  ['reaching for the prototype', () => '{"__proto__": {"x": 1}}', 'RES-SER-418'],
];
const inRequest =
  (change: object): Change =>
  (body) => ({ ...body, request: { ...(body['request'] as object), ...change } });

const tables = {
  generateVid: [
    ...wrappedTable({ id: 'generateId', version: 'newVersion' }),
    ['type missing', inRequest({ vidType: undefined }), 'RES-SER-410 vidType'],
    ['type empty', inRequest({ vidType: ' ' }), 'RES-SER-410 vidType'],
    ['type a number', inRequest({ vidType: 1 }), 'RES-SER-410 vidType'],
    ['type unknown', inRequest({ vidType: 'Eternal' }), 'RES-SER-406'],
    ['channel unknown', inRequest({ channels: ['EMAIL', 'PIGEON'] }), 'RES-SER-410 channels'],
    ['channels no list', inRequest({ channels: 'EMAIL' }), 'RES-SER-410 channels'],
    ['transaction of another type', inRequest({ transactionID: 1234567890 }), 'RES-SER-418'],
  ],
  revokeVid: [
    ...wrappedTable({ id: 'revokeVidIdNew', version: 'revokeVidVersion' }),
    ['status missing', inRequest({ vidStatus: undefined }), 'RES-SER-410 vidStatus'],
    ['status unknown', inRequest({ vidStatus: 'ACTIVE' }), 'RES-SER-410 vidStatus'],
    ['status of another type', inRequest({ vidStatus: true }), 'RES-SER-410 vidStatus'],
    ['status in small letters, VID of nobody', inRequest({ vidStatus: 'revoked' }), 'RES-SER-474'],
  ],
} satisfies Record<string, readonly [string, Change, string][]>;

describe('bad input', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp({ env: { SANDBOX_PROFILE: 'test' } });
  });
  after(() => portal.close());
  beforeEach(() => portal.signInAs(people.tomas));

  const send = (operationId: keyof typeof tables, change: Change, path?: string, headers: Record<string, string> = {}) => {
    const { requests } = portal.config;
    const [method, url, request] =
      operationId === 'generateVid'
        ? (['POST', '/generate-vid', { vidType: 'Temporary' }] as const)
        : (['PATCH', '/revoke-vid/2846826352138749', { vidStatus: 'REVOKED' }] as const);
    const body = change(portal.api.wrapped(requests[operationId], request));
    const payload = typeof body === 'string' ? body : JSON.stringify(body);
    return portal.api.ask(operationId, method, path ?? url, { body: payload, headers: { 'content-type': 'application/json', ...headers } });
  };

  for (const [operationId, table] of Object.entries(tables) as [keyof typeof tables, readonly [string, Change, string][]][]) {
    describe(`of ${operationId}`, () => {
      for (const [what, change, expected] of table) {
        it(`${what}: ${expected}`, async () => {
          const events = (await portal.api.history()).response.totalItems;

          const answer = await send(operationId, change);

          assert.deepEqual([refusalOf(answer), answer.status, answer.response, answer.eventId], [expected, 200, null, undefined]);
          assert.equal((await portal.api.history()).response.totalItems, events, 'no event');
        });
      }
    });
  }

  it('in a path: a number that is no VID is one that nobody has', async () => {
    for (const vid of ['1', 'abc', '284682635213874', "1' or '1'='1", '%00', 'ا']) {
      assert.equal(refusalOf(await send('revokeVid', (body) => body, `/revoke-vid/${encodeURIComponent(vid)}`)), 'RES-SER-474', vid);
    }
  });

  it('by a character that no store keeps, wherever it stands', async () => {
    const inPath = await portal.app.inject('/resident/v1/proxy/masterdata/locations/immediatechildren/%00/eng');
    const inQuery = await portal.api.history({ searchText: 'a\u0000' });
    const inBody = await send('generateVid', (body) => ({ ...body, request: { vidType: 'Temporary\u0000' } }));

    assert.deepEqual([refusalOf(inPath.json()), refusalOf(inQuery), refusalOf(inBody)], ['RES-SER-418', 'RES-SER-418', 'RES-SER-418']);
  });

  it('as RES-SER-418 under 200 where it cannot be read, whatever it is for (§1.10)', async () => {
    const withBody = Object.entries(readContract().paths).flatMap(([path, byMethod]) =>
      Object.entries(byMethod)
        .filter(([, { requestBody }]) => requestBody?.content?.['application/json'])
        .map(([method, { operationId }]) => ({
          operationId,
          method: method.toUpperCase() as 'POST',
          url: `/resident/v1${path.replaceAll(/\{[^}]+\}/g, '1')}`,
        })),
    );
    const toAnyone = withBody.filter(({ url }) => !url.includes('/callback/'));
    assert.ok(toAnyone.length > 25);

    for (const { operationId, method, url } of toAnyone) {
      for (const payload of ['{"id": "mosip', '<xml/>', '']) {
        const answer = await portal.app.inject({ method, url, headers: { 'content-type': 'application/json' }, payload });
        assert.deepEqual([answer.statusCode, refusalOf(answer.json())], [200, 'RES-SER-418'], `${operationId} ${payload}`);
      }
    }
  });

  it('as RES-SER-418 under 200 where a parameter is of another type, wherever it stands (§1.10)', async () => {
    const get = (url: string, headers: Record<string, string> = {}) => portal.app.inject({ url: `/resident/v1${url}`, headers });
    const lists = ['service-history/eng', 'notifications/eng'];
    const answers = [
      ...lists.flatMap((list) => ['pageIndex', 'pageSize'].flatMap((name) => ['one', '1.5', ''].map((value) => get(`/${list}?${name}=${value}`)))),
      ...lists.map((list) => get(`/${list}`, { 'time-zone-offset': 'noon' })),
      ...['one/names?name=x', '1.5/names?name=x'].map((rest) => get(`/proxy/masterdata/registrationcenters/eng/${rest}`)),
      ...['west/31.42/2000', '-38.91/north/2000', '-38.91/31.42/far'].map((place) =>
        get(`/proxy/masterdata/getcoordinatespecificregistrationcenters/eng/${place}`),
      ),
      portal.app.inject({
        method: 'POST',
        url: '/resident/v1/generate-vid',
        payload: portal.api.wrapped(portal.config.requests.generateVid, { vidType: 'Temporary', transactionID: 1234567890 }),
      }),
    ];

    for (const answer of await Promise.all(answers)) assert.deepEqual([answer.statusCode, refusalOf(answer.json())], [200, 'RES-SER-418'], answer.payload);
  });

  it('in a header', async () => {
    const keyed = (key: string) => send('generateVid', (body) => body, undefined, { 'idempotency-key': key });
    for (const key of ['short', 'x'.repeat(129)]) assert.equal(refusalOf(await keyed(key)), 'RES-SER-410 Idempotency-Key');
    for (const offset of ['noon', '1.5', '99999']) {
      assert.equal(refusalOf(await portal.api.history({}, { headers: { 'time-zone-offset': offset } })), 'RES-SER-418', offset);
    }
    assert.equal(refusalOf(await portal.api.history({}, { headers: { locale: '../../etc' } })), undefined, 'an odd locale is no reason to fail');
  });

  it('by being another kind of text, or far too much of it', async () => {
    const asText = await send('generateVid', (body) => body, undefined, { 'content-type': 'text/plain' });
    const huge = await portal.app.inject({ method: 'POST', url: '/resident/v1/generate-vid', payload: { id: 'x'.repeat(100_000) } });

    const bare = await portal.app.inject({ method: 'POST', url: '/resident/v1/proxy/audit/log', headers: { 'content-type': 'text/plain' }, payload: 'false' });

    assert.equal(refusalOf(asText), 'RES-SER-418');
    assert.deepEqual([bare.statusCode, refusalOf(bare.json())], [200, 'RES-SER-418'], 'where no wire rule stands before the handler, too');
    assert.deepEqual([huge.statusCode, refusalOf(huge.json())], [413, 'RES-SER-418']);
  });

  it('leaves what is right alone: unknown keys, any ISO time', async () => {
    const answer = await send('generateVid', (body) => ({
      ...body,
      requesttime: '2026-03-02T10:00:00+03:00',
      metadata: {},
      more: 1,
      request: { vidType: 'Temporary', more: [], transactionID: '0123456789' },
    }));

    assert.equal(refusalOf(answer), undefined);
  });
});
