import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { readContract } from '../plugins/contract-document.js';
import { codesIn, isListed } from '../plugins/listed-codes.js';
import { expectAnswer, expectRefusedUnseen } from '../testing/expect-contract.js';
import type { TestApp } from '../testing/test-app.js';
import { callersOf, mayRead, signedIn } from './callers.js';
import { codesOf, prepared, signatureFor } from './prepared.js';
import { figures } from './figures.js';
import { type FuzzRequest, goodRequest, type Operation, requestsTo, routesOf, signedByHub } from './requests.js';
import { knownIn, newestCode } from './known.js';
import { readyFor } from './ready.js';
import { openPortal } from './open-portal.js';

/** `npm run test:fuzz` asks many more. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 408);
/** From so many on, it is no short look any more. */
const whole = 4_000;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_260_303);

/** By the contract the stand-in of a print partner answers 500 with one of these when a number's last digit asks it to. */
const failures: readonly string[] = ['RES-SER-477', 'RES-SER-478'];
const failsAsTold = (operationId: string, { payload }: Answer) =>
  operationId === 'mockOrderStatus' && codesIn(payload).some(({ code }) => failures.includes(code));

const document = readContract();
const routes = routesOf(document);

describe('the wire, asked anything', () => {
  let portal: TestApp;
  let callers: Awaited<ReturnType<typeof callersOf>>;
  let codes: ReturnType<typeof codesOf>;
  let made: Awaited<ReturnType<typeof prepared>>;
  let ready: ReturnType<typeof readyFor>;
  before(async () => {
    portal = await openPortal();
    callers = await callersOf(portal);
    codes = codesOf(portal, callers);
    await portal.system.subscriber.subscribe();
    made = await prepared(portal, callers);
    ready = readyFor(portal, callers);
  });
  after(() => portal.close());

  const asked = figures();
  const ask = async (request: FuzzRequest, operation: Operation) => {
    const { security } = operation;
    const { operationId, method, url, caller, isBent } = request;
    const wantsCode = typeof request.payload === 'string' && request.payload.includes(newestCode);
    const payload = wantsCode ? (request.payload as string).replaceAll(newestCode, await codes.newest(operationId, request.isGood)) : request.payload;
    const headers = { ...request.headers, ...callers.headersOf(caller) };
    if (headers['x-hub-signature'] === signedByHub) headers['x-hub-signature'] = signatureFor(portal, operationId, payload);
    const send = () => portal.app.inject({ method: method as 'GET', url, headers, ...(payload !== undefined && { payload }) });
    let answer = await send();
    // A document that had no time to be made: the answer says when to come back.
    for (let tries = 0; tries < 2 && request.isGood && answer.headers['retry-after'] && answer.statusCode === 400; tries++) answer = await send();
    const { statusCode } = answer;
    const what = `${operationId} ${method} ${url} by ${caller} ${JSON.stringify(request.headers)} ${String(payload).slice(0, 600)} → ${statusCode} ${answer.payload.slice(0, 300)}`;
    try {
      const asTold = statusCode === 500 && failsAsTold(operationId, answer);
      asked.count(operationId, asTold ? '500 as the stand-in was told' : statusCode, isAnswered(answer));
      assert.ok(statusCode !== 500 || asTold, 'a failure of its own');
      assert.deepEqual([answer.headers['cache-control'], answer.headers['x-content-type-options']], ['no-store', 'nosniff']);
      assert.ok(!answer.payload.includes('\n    at '), 'shows where in the code');
      if (statusCode === 404 && isBent && answer.payload.startsWith('{')) return expectRefusedUnseen(answer);
      if ([413, 414, 431].includes(statusCode)) return expectRefusedUnseen(answer);
      if (isBent) return; // it may be another operation's address by now
      const letIn = method === 'GET' ? mayRead : signedIn;
      if (security?.[0]?.['accessTokenCookie'] && !letIn.has(caller)) assert.ok([401, 403].includes(statusCode), 'lets anyone in');
      expectAnswer(operationId, answer);
      for (const each of codesIn(answer.payload)) {
        if (!isListed(operation, each)) asked.noteOutside([operationId, each.code, each.tail].filter(Boolean).join(' '), what);
      }
    } catch (cause) {
      throw new Error(`${cause instanceof Error ? cause.message : String(cause)}\n  ${what}`, { cause });
    }
    if (operationId === 'logout') await callers.renew();
  };

  for (const route of routes) {
    it(`answers ${route.operation.operationId} with what the contract has, never with a failure of its own`, async () => {
      const known = await knownIn(portal, made);
      const good = goodRequest(route, document, known, await ready(route.operation.operationId));
      const numRuns = Math.ceil(runs / routes.length);

      await fc.assert(
        fc.asyncProperty(requestsTo(route, document, known), (request) => ask(request, route.operation)),
        { numRuns, seed, endOnFailure: true, examples: [[good]] },
      );
    });
  }

  it('has been asked of all operations, and no request has reached the prototypes', (test) => {
    for (const line of asked.lines()) test.diagnostic(line);

    assert.deepEqual(Object.entries(Object.prototype), []);
    assert.equal(({} as Record<string, unknown>)['a'], undefined);
  });

  it('has answered with no code but those that the contract lists', () => {
    assert.equal(asked.outside().join('\n'), '');
  });

  it(
    'has had each operation do what was asked at least once',
    { skip: runs < whole && 'of a whole run alone: a machine with much else to do makes no documents in time' },
    () => {
      assert.deepEqual(asked.unmet(), []);
    },
  );
});

interface Answer {
  statusCode: number;
  payload: string;
}

/** Whether what was asked was done, as far as the answer shows it. */
function isAnswered({ statusCode, payload }: Answer) {
  if (statusCode !== 200 || !payload.startsWith('{')) return statusCode < 400;
  const { response, errors } = JSON.parse(payload) as { response?: unknown; errors?: unknown[] | null };
  return response !== null && !errors?.length;
}
