import assert from 'node:assert/strict';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../app.js';
import { type Config, readConfig } from '../config.js';
import { makeLog } from '../log.js';
import { isUin } from '../numbers/numbers.js';
import type { OperationId } from '../plugins/handlers.js';
import type { SandboxHandlers } from '../sandbox/sandbox.handlers.js';
import { type DemoAccount, fillWithDemo } from '../seed/fill.js';
import { residents } from '../seed/residents.js';
import type { Resident, Sessions } from '../session/resident.js';
import { madeUpProvider } from '../session/session.fixture.js';
import { portalSessions } from '../session/sessions.js';
import type { TrialSessions } from '../session/trial-sessions.js';
import type { Store } from '../store/store.js';
import { makeSystem, type System } from '../system.js';
import { type Body, expectContract } from './expect-contract.js';
import { recordCodes } from './provoked-codes.js';
import { injectedFetch } from './injected-fetch.js';
import { outbox } from './outbox.js';
import { seededRandom } from './seeded-random.js';
import { type TestClock, testClock } from './test-clock.js';
import { openFromImage } from './test-store.js';

const master = Buffer.alloc(32, 3);
const allScopes = ['Manage-Identity-Data', 'Manage-VID', 'Manage-Authentication', 'Manage-Service-Requests', 'Manage-Credentials'];
const [mira, yusuf, tomas] = residents.map(({ uin }) => uin) as [string, string, string];

/** Demo residents: a long history; Arabic and English; nothing yet. */
export const people = { mira, yusuf, tomas };

interface Ask {
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
}

interface Options {
  env?: Record<string, string>;
  start?: string;
  /** Whether text messages can be sent. */
  sms?: boolean;
  /** Puts the sandbox beside the API; then sessions are real ones. */
  sandbox?: (needs: {
    config: Config;
    system: System;
    sessions: TrialSessions;
    sent: Sent;
    fill: () => Promise<DemoAccount[]>;
    clock: TestClock;
  }) => SandboxHandlers;
}

type Sent = Omit<ReturnType<typeof outbox>, 'service'>;

/** The whole API on the demo country, in memory, at a time that stands still, with someone signed in. */
export async function testApp({ env = {}, start, sms, sandbox }: Options = {}) {
  const config = readConfig(env);
  const store = await demoStore();
  const clock = testClock(start ?? '2026-03-03T09:15:00.000Z'); // a day after the demo country was made
  const random = seededRandom('test-app');
  const { service: notification, ...sent } = outbox({ sms });
  const logged: string[] = [];
  const log = makeLog('info', { write: (line) => void logged.push(line) });
  const self = { origin: () => 'http://127.0.0.1:8081', fetch: injectedFetch(() => app) };
  const system: System = await makeSystem({ config, store, master, notification, clock, random, log, self });
  const signedIn = fakeSessions(system);
  const provider = madeUpProvider(clock);
  const real = portalSessions({
    ...system,
    db: store.db,
    settings: { portalOrigin: config.portal.origin, ...config.session },
    browserLogin: config.browserLogin,
    oidc: provider,
    clock,
  });
  const fill = () => fillWithDemo({ system, clock, random, partnerId: config.ids.partnerId });
  const app: FastifyInstance = await buildApp({
    config,
    system,
    sessions: sandbox ? real : { ...signedIn.sessions, browserLogin: real.browserLogin },
    clock,
    log,
    sandbox: sandbox?.({ config, system, sessions: real.trials, sent, fill, clock }),
  });
  recordCodes(app);
  await app.ready();

  return {
    app,
    system,
    config,
    clock,
    sent,
    notification,
    /** Of the sign-in that `browserLogin` leads to. */
    provider,
    logged,
    signInAs: signedIn.signInAs,
    signOut: signedIn.signOut,
    refuseAsForeign: signedIn.refuseAsForeign,
    api: apiOf(app, system, clock, config),
    async close() {
      await app.close();
      await system.stop();
      await store.close();
    },
  };
}

export type TestApp = Awaited<ReturnType<typeof testApp>>;

const demoStore = () =>
  openFromImage('demo', ['store', 'seed', 'connectors', 'events', 'numbers', 'jobs'], async (store: Store) => {
    const [clock, random, config] = [testClock(), seededRandom('demo'), readConfig({})];
    const system = await makeSystem({ config, store, master, notification: outbox().service, clock, random, log: makeLog('silent') });
    await fillWithDemo({ system, clock, random, partnerId: config.ids.partnerId });
    await system.stop();
  });

function fakeSessions(system: System) {
  let current: Resident | undefined;
  let refusal: Error | undefined;
  const sessions: Sessions = {
    async authenticate() {
      if (refusal) throw refusal;
      return current;
    },
    watch: async () => current && { resident: current, key: current.sessionHash, liveUntil: new Date('2100-01-01') },
    liveUntil: async (keys) => new Map(keys.map((key) => [key, new Date('2100-01-01')])),
  };
  return {
    sessions,
    /** Makes the next requests look as if another site had sent them, until someone signs in. */
    refuseAsForeign: (error: Error) => void (refusal = error),
    signOut: () => (current = undefined),
    async signInAs(loginId: string, over: Partial<Resident> & { without?: string } = {}) {
      const uin = isUin(loginId) ? loginId : ((await system.vids.find(loginId))?.uin ?? '');
      assert.ok(uin, `nobody has the ID ${loginId}`);
      refusal = undefined;
      const { without, ...rest } = over;
      const scopes = new Set(allScopes.filter((scope) => scope !== without));
      current = {
        tokenId: system.tokenId(uin),
        uin,
        loginId,
        idType: isUin(loginId) ? 'UIN' : 'VID',
        authMode: 'OTP',
        scopes,
        sessionHash: 'session-1',
        ...rest,
      };
      return current;
    },
  };
}

/** The operations as a client calls them; every answer is held against the contract, and what follows it is done. */
function apiOf(app: FastifyInstance, system: System, clock: TestClock, { requests }: Config) {
  const ask = async <O extends OperationId>(
    operationId: O,
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    url: string,
    { query, body, headers }: Ask = {},
  ) => {
    const answer = await app.inject({ method, url: `/resident/v1${url}`, query, headers, ...(body === undefined ? {} : { payload: body as object }) });
    await system.afterwards.idle();
    return { ...expectContract(operationId, answer), status: answer.statusCode, eventId: answer.headers['eventid'] as string | undefined };
  };
  const wrapped = ({ id, version }: { id: string; version: string }, request: object) => ({ id, version, requesttime: clock().toISOString(), request });

  return {
    ask,
    wrapped,
    /** Sends a one-time code to somebody who is not signed in, Tomás unless told. */
    requestOtp: (asked: { transactionID: string; [field: string]: unknown }) =>
      ask('requestOtp', 'POST', '/req/otp', {
        body: {
          id: 'mosip.identity.otp.internal',
          version: '1.0',
          requestTime: clock().toISOString(),
          individualId: people.tomas,
          otpChannel: ['EMAIL'],
          ...asked,
        },
      }),
    listVids: async (headers?: Record<string, string>) => (await ask('listVids', 'GET', '/vids', { headers })).response,
    generateVid: (vidType: string, { headers, ...request }: { headers?: Record<string, string>; channels?: string[] } = {}) =>
      ask('generateVid', 'POST', '/generate-vid', { headers, body: wrapped(requests.generateVid, { vidType, ...request }) }),
    revokeVid: (vid: string, headers?: Record<string, string>) =>
      ask('revokeVid', 'PATCH', `/revoke-vid/${vid}`, { headers, body: wrapped(requests.revokeVid, { vidStatus: 'REVOKED' }) }),
    history: (query: Record<string, string> = {}, { langCode = 'eng', headers }: { langCode?: string; headers?: Record<string, string> } = {}) =>
      ask('getServiceHistory', 'GET', `/service-history/${langCode}`, { query, headers }),
    event: (eventId: string, langCode = 'eng', headers?: Record<string, string>) =>
      ask('getEventStatus', 'GET', `/events/${eventId}`, { query: { langCode }, headers }),
  };
}

/** The code of a refusal, and what follows the hyphen of its text. */
export const refusalOf = ({ errors }: Pick<Body, 'errors'>) =>
  errors?.map(({ errorCode, message }) => (errorCode === 'RES-SER-410' ? `${errorCode} ${message.split('- ')[1]}` : errorCode)).join() || undefined;
