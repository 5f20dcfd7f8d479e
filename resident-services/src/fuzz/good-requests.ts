import { after, before } from 'node:test';
import type { ContractDocument } from '../plugins/contract-document.js';
import type { TestApp } from '../testing/test-app.js';
import { callersOf } from './callers.js';
import { knownIn, newestCode } from './known.js';
import { openPortal } from './open-portal.js';
import { codesOf } from './prepared.js';
import { readyFor } from './ready.js';
import { type FuzzRequest, goodRequest, type Route } from './requests.js';

/** A portal of a suite's own, in which each operation can be asked for what it does; to be called in its `describe`. */
export function goodRequests(document: ContractDocument) {
  let portal: TestApp;
  let callers: Awaited<ReturnType<typeof callersOf>>;
  let ready: ReturnType<typeof readyFor>;
  before(async () => {
    portal = await openPortal();
    callers = await callersOf(portal);
    ready = readyFor(portal, callers);
  });
  after(() => portal.close());

  return {
    to: async (route: Route) => goodRequest(route, document, await knownIn(portal, { eventIds: [], requestIds: [] }), await ready(route.operation.operationId)),

    /** Any six digits take the place of a one-time code, or with `isGood` the newest one. */
    async send({ operationId, method, url, headers, payload }: FuzzRequest, { isGood = false } = {}) {
      const wantsCode = typeof payload === 'string' && payload.includes(newestCode);
      const code = wantsCode && isGood ? await codesOf(portal, callers).newest(operationId, true) : '111111';
      return portal.app.inject({
        method: method as 'GET',
        url,
        headers: { ...headers, ...callers.headersOf('portal') },
        ...(payload !== undefined && { payload: typeof payload === 'string' ? payload.replaceAll(newestCode, code) : payload }),
      });
    },
  };
}
