import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { signatureOf } from '../connectors/websub/signature.js';
import type { Body } from '../testing/expect-contract.js';
import { people, refusalOf, type TestApp, testApp } from '../testing/test-app.js';
import { withoutAdditions } from './additions.js';
import { readContract } from './contract-document.js';

type Node = Record<string, unknown>;

/** What is marked, by the last two names on the way to it, such as `Profile.lastLoginUtc`. */
function marked(node: unknown, way: readonly string[] = []): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const [within, name] = way.filter((part) => part !== 'properties').slice(-2);
  const own = (node as Node)['x-addition'] === true ? [`${within}.${String((node as Node)['name'] ?? name)}`] : [];
  return [...own, ...Object.entries(node).flatMap(([name, inner]) => marked(inner, [...way, name]))];
}

/** Every name of a member, at any depth. */
function membersOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...membersOf(inner)]);
}

/** Every text and name in the contract. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)]) : [];
}

const document = readContract();
const additions = marked(document);
const memberNames = new Set(additions.filter((name) => !/^(parameters|headers|responses)\./.test(name)).map((name) => name.split('.')[1]!));

/** The same server twice: with all there is, and as MOSIP's own. */
describe('what the contract marks as an addition', () => {
  let whole: TestApp;
  let strict: TestApp;
  before(async () => {
    const env = { SANDBOX_PROFILE: 'test' };
    [whole, strict] = [await testApp({ env }), await testApp({ env: { ...env, COMPAT_STRICT: 'true' } })];
    for (const portal of [whole, strict]) {
      await portal.signInAs(people.mira);
      await portal.system.subscriber.subscribe();
      await portal.system.jobs.runAll();
    }
  });
  after(async () => {
    await whole.close();
    await strict.close();
  });

  const get = (portal: TestApp, url: string) => portal.app.inject({ url: `/resident/v1${url}` });

  /** A card that was handed out, and all that shows additions around it. */
  const answersOf = async (portal: TestApp) => {
    const { vid } = (await get(portal, '/vids')).json<Body<'listVids'>>().response[0]!;
    const eventId = String((await get(portal, `/request-card/vid/${vid}`)).headers['eventid']);
    await portal.system.jobs.runAll();
    assert.equal((await get(portal, `/download-card/event/${eventId}`)).statusCode, 200);
    const urls = ['/vids', '/profile', '/service-history/eng?pageSize=5', `/notifications/eng`, `/events/${eventId}?langCode=eng`];
    return Promise.all(urls.map(async (url) => (await get(portal, url)).json<Body>().response));
  };

  it('is asked for here, every member of it', async () => {
    const found = new Set(membersOf(await answersOf(whole)));

    assert.deepEqual(
      [...memberNames].filter((name) => !found.has(name)),
      [],
    );
    const others = additions.filter((name) => /^(parameters|headers|responses)\./.test(name)).sort();
    assert.deepEqual(others, [
      'headers.RetryAfter',
      'parameters.Idempotency-Key',
      'parameters.cursor',
      'responses.CallbackFailed',
      'responses.CallbackRefused',
      'responses.TooManyRequests',
    ]);
  });

  it('is in no answer of a server that keeps to the wire, which says all else', async () => {
    const [all, kept] = [await answersOf(whole), await answersOf(strict)];

    assert.deepEqual(
      membersOf(kept).filter((name) => memberNames.has(name)),
      [],
    );
    const ours = new Set([...memberNames, ...['statusCode', 'status', 'text', 'atUtc']]); // the last four are those of a timeline
    assert.deepEqual(new Set(membersOf(kept)), new Set(membersOf(all).filter((name) => !ours.has(name))));
  });

  it('is no second download of a card there, one after the other or at the same time', async () => {
    const download = async (portal: TestApp, side: 'by side' | 'after') => {
      const { vid } = (await get(portal, '/vids')).json<Body<'listVids'>>().response[0]!;
      const url = `/download-card/event/${String((await get(portal, `/request-card/vid/${vid}`)).headers['eventid'])}`;
      await portal.system.jobs.runAll();
      const both = side === 'after' ? [await get(portal, url), await get(portal, url)] : await Promise.all([get(portal, url), get(portal, url)]);
      return both.map(({ statusCode }) => statusCode).sort();
    };

    assert.deepEqual(await download(whole, 'after'), [200, 200]);
    assert.deepEqual(
      [await download(strict, 'after'), await download(strict, 'by side')],
      [
        [200, 400],
        [200, 400],
      ],
    );
  });

  it('is no parameter there: a cursor and a key are like any word that nobody knows', async () => {
    const page = async (portal: TestApp) => (await get(portal, '/service-history/eng?cursor=broken')).json<Body>();
    const vid = async (portal: TestApp) => refusalOf(await portal.api.generateVid('Nothing', { headers: { 'idempotency-key': 'x' } }));

    assert.deepEqual([refusalOf(await page(whole)), refusalOf(await page(strict))], ['RES-SER-410 cursor', undefined]);
    assert.deepEqual([await vid(whole), await vid(strict)], ['RES-SER-410 Idempotency-Key', 'RES-SER-406']);
  });

  it('is no status there, nor a header beside it', async () => {
    const tellBadly = async (portal: TestApp) => {
      const payload = 'x';
      const headers = { 'content-type': 'text/plain', 'x-hub-signature': signatureOf(portal.system.behind.secret, Buffer.from(payload)) };
      return (await portal.app.inject({ method: 'POST', url: '/resident/v1/callback/credentialStatusUpdate', payload, headers })).statusCode;
    };
    const flood = async (env: Record<string, string>) => {
      const portal = await testApp({ env: { RESIDENT_LIMIT_PUBLIC_PER_MINUTE: '1', ...env } });
      await get(portal, '/vid/policy');
      const { statusCode, headers } = await get(portal, '/vid/policy');
      await portal.close();
      return [statusCode, headers['retry-after']];
    };

    assert.deepEqual([await tellBadly(whole), await tellBadly(strict)], [415, 400]);
    assert.deepEqual(
      [await flood({}), await flood({ COMPAT_STRICT: 'true' })],
      [
        [429, '60'],
        [400, undefined],
      ],
    );
  });

  it('is not in the contract that such a server publishes', async () => {
    const published = (await get(strict, '/openapi.json')).json<Node>();

    assert.deepEqual(marked(published), []);
    const words = new Set(textsIn(published).flatMap((text) => text.match(/[\w-]+/g) ?? []));
    const ours = [...memberNames, 'cursor', 'Idempotency-Key', 'Retry-After', 'x-addition', 'x-addition-note', 'COMPAT_STRICT'];
    assert.deepEqual(
      ours.filter((name) => name !== 'statusCode' && words.has(name)),
      [],
      'nor in its texts; statusCode is a member of messages of a hub too',
    );
    assert.ok(marked((await get(whole, '/openapi.json')).json<Node>()).length > 0);
    assert.deepEqual(Object.keys(withoutAdditions(document).paths), Object.keys(document.paths));
  });
});
