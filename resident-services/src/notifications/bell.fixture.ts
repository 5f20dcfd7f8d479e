import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyRequest } from 'fastify';
import { readConfig } from '../config.js';
import { tokenId } from '../connectors/identity/token-id.js';
import { type Fixture, sessionFixture, settings, signedIn } from '../session/session.fixture.js';
import type { Sessions } from '../session/resident.js';
import { portalSessions } from '../session/sessions.js';
import { bell } from './bell.js';
import { bellStore } from './bell.store.js';
import { notificationRoutes } from './notifications.plugin.js';
import type { StreamSettings } from './open-streams.js';
import type { Listen, Listener } from '../store/listen.js';

const config = readConfig({});

interface NodeSettings extends StreamSettings {
  openingsPerMinute: number;
  /** What happens while the session of a request is read. */
  meanwhile: (request: FastifyRequest) => Promise<unknown>;
}

/** The bell beside real sessions, on a port, in virtual time; two nodes on one store when asked twice for `listen`. */
export async function bellFixture() {
  const fixture = await sessionFixture();
  const { clock, db, oidc, store } = fixture;
  oidc.scope = 'openid profile Manage-Service-Requests';
  const rows = bellStore({ db, clock, partnerId: config.ids.partnerId });
  const closers: (() => Promise<unknown>)[] = [() => fixture.close()];

  const listen = async ({ meanwhile, ...over }: Partial<NodeSettings> = {}) => {
    const failures: unknown[] = [];
    const real = sessionsOf(fixture);
    const sessions: Sessions = {
      ...real,
      async watch(request) {
        const session = await real.watch(request);
        await meanwhile?.(request);
        return session;
      },
    };
    const line = breakable(store.listen);
    const rings = bell({ store: rows, listen: line.listen, sessions, settings: { ...config.bell, ...over }, clock, onError: (error) => failures.push(error) });
    const app = Fastify({ forceCloseConnections: true }); // after an abort, fetch opens a connection that it sends nothing over
    const limits = { ...config.limits, readsPerMinute: over.openingsPerMinute ?? config.limits.readsPerMinute };
    await app.register(notificationRoutes({ bell: rings, store: rows, sessions, limits, clock }), { prefix: '/portal/v1/notifications' });
    await app.listen({ port: 0, host: '127.0.0.1' });
    closers.unshift(() => app.close());
    return { app, bell: rings, line, failures, url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/portal/v1/notifications` };
  };

  return {
    ...fixture,
    rows,
    listen,
    signIn: () => signedIn(fixture),
    tokenId: (uin: string) => tokenId(uin, config.ids),
    async close() {
      for (const close of closers) await close();
    },
  };
}

/** The line to the database: while it is broken nothing is heard. */
function breakable(real: Listen) {
  const listeners: Listener[] = [];
  let broken = false;
  const listen: Listen = (channel, listener) => {
    listeners.push(listener);
    return real(channel, { ...listener, heard: (payload) => broken || listener.heard(payload) });
  };
  return {
    listen,
    break: () => void (broken = true),
    mend() {
      broken = false;
      for (const { missed } of listeners) missed?.(1000);
    },
  };
}

export type BellFixture = Awaited<ReturnType<typeof bellFixture>>;

const sessionsOf = ({ db, oidc, identity, vids, keymanager, clock, random }: Fixture) =>
  portalSessions({
    db,
    settings,
    oidc,
    identity,
    vids,
    keymanager,
    audit: { record: () => {}, flush: async () => {} },
    tokenId: (uin) => tokenId(uin, config.ids),
    clock,
    random,
  });

let lastId = 1_000_000_000_000_000;

/** Writes an event as any part of the system, or another node, may. @returns its number */
export async function addEvent({ db, clock }: Pick<BellFixture, 'db' | 'clock'>, over: Partial<Record<string, unknown>> & { token_id: string }) {
  const event_id = String(++lastId);
  await db
    .insertInto('resident_transaction')
    .values({
      event_id,
      request_dtimes: clock(),
      response_dtime: clock(),
      request_type_code: 'VID_CARD_DOWNLOAD',
      status_code: 'NEW',
      cr_by: 'test',
      cr_dtimes: clock(),
      ...over,
    })
    .execute();
  return event_id;
}

export const setStatus = ({ db, clock }: Pick<BellFixture, 'db' | 'clock'>, eventId: string, status_code: string) =>
  db.updateTable('resident_transaction').set({ status_code, upd_dtimes: clock() }).where('event_id', '=', eventId).execute();
