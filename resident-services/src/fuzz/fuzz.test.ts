import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Body } from '../testing/expect-contract.js';
import { people, type TestApp, testApp } from '../testing/test-app.js';
import { type FuzzRequest, requests } from './requests.js';

/** `npm run test:fuzz` asks many more. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 300);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_260_303);

/** What may be answered to any operation, besides what the contract lists: the envelope of a refusal. */
const always = new Set([200, 302, 400, 401, 403, 404, 413, 414, 415, 429, 431]);

describe('the wire, asked anything', () => {
  let portal: TestApp;
  before(async () => {
    portal = await testApp({ env: { SANDBOX_PROFILE: 'test', RESIDENT_OTP_EVEN_MS: '0' } });
    await portal.signInAs(people.mira);
  });
  after(() => portal.close());

  const ask = async ({ operationId, method, url, headers, payload }: FuzzRequest) => {
    const answer = await portal.app.inject({ method: method as 'GET', url, headers, payload });
    const what = `${operationId} ${method} ${url} ${JSON.stringify(headers)} ${payload ?? ''} → ${answer.statusCode} ${answer.payload.slice(0, 300)}`;
    const isStandIn = operationId === 'mockOrderStatus' && [402, 500].includes(answer.statusCode);
    assert.ok(always.has(answer.statusCode) || isStandIn, what);
    assert.equal(answer.headers['cache-control'], 'no-store', what);
    if (!String(answer.headers['content-type']).startsWith('application/json')) return;
    const { errors, ...body } = answer.json<Body>();
    if (answer.statusCode !== 200 && errors) assert.match(errors[0]?.errorCode ?? '', /^[A-Z]+[-_][A-Z0-9_-]+$/, what);
    assert.ok(typeof body === 'object' && !answer.payload.includes('\n    at '), what);
  };

  it('answers with what the contract has, never with a failure of its own', async () => {
    const hasNoFile = requests(({ responses = {} }) => !responses['200']?.content?.['application/pdf']);

    await fc.assert(fc.asyncProperty(hasNoFile, ask), { numRuns: runs, seed, endOnFailure: true });

    assert.equal(({} as Record<string, unknown>)['a'], undefined, 'and no request has reached the prototypes');
  });
});
