import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { readContract } from '../plugins/contract-document.js';
import { sandboxHandlers } from '../sandbox/sandbox.handlers.js';
import { expectAnswer, expectRefusedUnseen } from '../testing/expect-contract.js';
import { type TestApp, testApp } from '../testing/test-app.js';
import { callersOf, signedIn } from './callers.js';
import { codesOf, prepared, signatureFor } from './prepared.js';
import { figures } from './figures.js';
import { type FuzzRequest, type Operation, requestsTo, routesOf, signedByHub } from './requests.js';
import { knownIn, newestCode } from './known.js';

/** `npm run test:fuzz` asks many more. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 408);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_260_303);

/** What a stand-in of another organisation answers, told to by its question. */
const mocked = new Set(['mockOrderStatus']);

const document = readContract();
const routes = routesOf(document);

describe('the wire, asked anything', () => {
  let portal: TestApp;
  let callers: Awaited<ReturnType<typeof callersOf>>;
  let codes: ReturnType<typeof codesOf>;
  let made: Awaited<ReturnType<typeof prepared>>;
  before(async () => {
    portal = await testApp({
      env: { SANDBOX_PROFILE: 'test', RESIDENT_OTP_EVEN_MS: '0' },
      sandbox: (needs) => sandboxHandlers({ ...needs, time: { forward: () => {}, back: () => {} } }),
    });
    callers = await callersOf(portal);
    codes = codesOf(portal, callers);
    await portal.system.subscriber.subscribe();
    made = await prepared(portal, callers);
  });
  after(() => portal.close());

  const asked = figures();
  const ask = async (request: FuzzRequest, { security }: Operation) => {
    const { operationId, method, url, caller, isBent } = request;
    const wantsCode = typeof request.payload === 'string' && request.payload.includes(newestCode);
    const payload = wantsCode ? (request.payload as string).replaceAll(newestCode, await codes.newest(operationId)) : request.payload;
    const headers = { ...request.headers, ...callers.headersOf(caller) };
    if (headers['x-hub-signature'] === signedByHub) headers['x-hub-signature'] = signatureFor(portal, operationId, payload);
    const answer = await portal.app.inject({ method: method as 'GET', url, headers, ...(payload !== undefined && { payload }) });
    const { statusCode } = answer;
    const what = `${operationId} ${method} ${url} by ${caller} ${JSON.stringify(request.headers)} ${String(payload).slice(0, 600)} → ${statusCode} ${answer.payload.slice(0, 300)}`;
    try {
      asked.count(operationId, statusCode, isAnswered(answer));
      assert.ok(statusCode !== 500 || mocked.has(operationId), 'a failure of its own');
      assert.deepEqual([answer.headers['cache-control'], answer.headers['x-content-type-options']], ['no-store', 'nosniff']);
      assert.ok(!answer.payload.includes('\n    at '), 'shows where in the code');
      if (statusCode === 404 && isBent && answer.payload.startsWith('{')) return expectRefusedUnseen(answer);
      if ([413, 414, 431].includes(statusCode)) return expectRefusedUnseen(answer);
      if (isBent) return; // it may be another operation's address by now
      if (security?.[0]?.['accessTokenCookie'] && !signedIn.has(caller)) assert.ok([401, 403].includes(statusCode) || method === 'GET', 'lets anyone in');
      expectAnswer(operationId, answer);
    } catch (cause) {
      throw new Error(`${cause instanceof Error ? cause.message : String(cause)}\n  ${what}`, { cause });
    }
    if (operationId === 'logout') await callers.renew();
  };

  for (const route of routes) {
    it(`answers ${route.operation.operationId} with what the contract has, never with a failure of its own`, async () => {
      const requests = requestsTo(route, document, await knownIn(portal, made));
      const numRuns = Math.ceil(runs / routes.length);

      await fc.assert(
        fc.asyncProperty(requests, (request) => ask(request, route.operation)),
        { numRuns, seed, endOnFailure: true },
      );
    });
  }

  it('has been asked of all operations, and no request has reached the prototypes', (test) => {
    for (const line of asked.lines()) test.diagnostic(line);

    assert.equal(({} as Record<string, unknown>)['a'], undefined);
  });
});

/** Whether what was asked was done, as far as the answer shows it. */
function isAnswered({ statusCode, payload }: { statusCode: number; payload: string }) {
  if (statusCode !== 200 || !payload.startsWith('{')) return statusCode < 400;
  const { response, errors } = JSON.parse(payload) as { response?: unknown; errors?: unknown[] | null };
  return response !== null && !errors?.length;
}
