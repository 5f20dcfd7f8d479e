import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { buildApp } from '../src/app.js';
import { systemClock } from '../src/clock.js';
import { readConfig } from '../src/config.js';
import { makeLog } from '../src/log.js';
import { systemRandom } from '../src/random.js';
import { residents } from '../src/seed/residents.js';
import { seedFiles } from '../src/seed/seed-files.js';
import type { Resident } from '../src/session/resident.js';
import { openStore } from '../src/store/store.js';
import { makeSystem } from '../src/system.js';
import { outbox } from '../src/testing/outbox.js';
import { fail, line, ms, percentile, say } from './report.js';
import { signedInAs } from './sessions.js';

const ORDERS = Number(process.env['BENCH_ORDERS'] ?? 50);
/** On two cores with others at work; queues that pause after each job take minutes. */
const P95_MS = 200 * ORDERS;

/** Many cards ordered at once, until each can be fetched: through the queues, the maker, the hub, our callback and the store. */
export async function benchCardOrders() {
  say(`\nCards: ${ORDERS} orders at once, from the order to the card that can be fetched`);
  const portal = await openPortal();
  try {
    const warm = await portal.order(0);
    await portal.ready([warm]);
    const begun = performance.now();
    const events = await Promise.all(Array.from({ length: ORDERS }, (_, index) => portal.order(index)));
    const orderedMs = performance.now() - begun;
    const times = await portal.ready(events);
    const [p50, p95] = [percentile(times, 50), percentile(times, 95)];
    const perSecond = ORDERS / ((performance.now() - begun) / 1000);
    line('  orders to cards', `p50 ${ms(p50)}, p95 ${ms(p95)}, the last ${ms(Math.max(...times))}; ${perSecond.toFixed(1)} cards a second`);
    line('', `all were ordered after ${ms(orderedMs)}`);
    if (p95 > P95_MS) fail(`card orders: p95 ${ms(p95)}, asked ≤ ${P95_MS} ms`);
  } finally {
    await portal.close();
  }
}

interface Ordered {
  eventId: string;
  at: number;
}

/** The whole portal on the demo country, listening, its jobs at work. */
async function openPortal() {
  const seed = seedFiles();
  if (!seed) throw new Error('Build first: npm run build -w @rp/resident-services');
  const folder = mkdtempSync(join(tmpdir(), 'bench-orders-'));
  const store = await openStore({ dataDir: folder, imageFile: seed.image });
  const config = readConfig({ DATA_DIR: folder, SANDBOX_PROFILE: 'test' });
  const log = makeLog('error');
  let origin = '';
  const system = await makeSystem({
    config,
    store,
    master: readFileSync(seed.masterKey),
    notification: outbox().service,
    clock: systemClock,
    random: systemRandom,
    log,
    self: { origin: () => origin, fetch },
  });
  const people = await holders(system);
  const sessions = signedInAs(({ headers }) => people[Number(headers['x-resident'])]!.resident);
  const app = await buildApp({ config, system, sessions, clock: systemClock, log });
  await app.listen({ port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  await system.start();

  return {
    async order(index: number): Promise<Ordered> {
      const at = performance.now();
      const who = index % people.length;
      const answer = await fetch(`${origin}/resident/v1/request-card/vid/${people[who]!.vid}`, { headers: { 'x-resident': String(who) } });
      const eventId = answer.headers.get('eventid');
      if (!eventId) throw new Error(`an order was refused: ${await answer.text()}`);
      return { eventId, at };
    },

    /** @returns milliseconds from each order to its card */
    async ready(ordered: readonly Ordered[]) {
      const waiting = new Map(ordered.map(({ eventId, at }) => [eventId, at]));
      const times: number[] = [];
      while (waiting.size > 0) {
        await later(20);
        const rows = await store.db
          .selectFrom('resident_transaction')
          .select(['event_id', 'status_code'])
          .where('event_id', 'in', [...waiting.keys()])
          .execute();
        for (const { event_id, status_code } of rows) {
          if (status_code === 'FAILED') throw new Error('a card could not be made');
          if (status_code !== 'CARD_READY_TO_DOWNLOAD') continue;
          times.push(performance.now() - waiting.get(event_id)!);
          waiting.delete(event_id);
        }
      }
      return times;
    },

    async close() {
      await app.close();
      await system.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Residents of the demo country who have a VID to order a card of. */
async function holders({ vids, tokenId }: Awaited<ReturnType<typeof makeSystem>>) {
  const found: { vid: string; resident: Resident }[] = [];
  for (const { uin } of residents) {
    const active = (await vids.list(uin)).find(({ status }) => status === 'ACTIVE');
    const scopes = new Set(['Manage-VID', 'Manage-Credentials', 'Manage-Service-Requests']);
    const resident: Resident = { tokenId: tokenId(uin), uin, loginId: uin, idType: 'UIN', authMode: 'OTP', scopes, sessionHash: `bench-${uin}` };
    if (active) found.push({ vid: active.vid, resident });
  }
  if (found.length === 0) throw new Error('nobody has a VID');
  return found;
}
