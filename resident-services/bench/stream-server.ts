// One process that holds the streams; bench/streams.ts asks it over IPC. Each address of a resident is a resident of its own.
import { randomBytes } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'kysely';
import { buildApp } from '../src/app.js';
import { systemClock } from '../src/clock.js';
import { readConfig } from '../src/config.js';
import { makeLog } from '../src/log.js';
import { systemRandom } from '../src/random.js';
import type { Resident } from '../src/session/resident.js';
import { makeSystem } from '../src/system.js';
import { openStore } from '../src/store/store.js';
import { outbox } from '../src/testing/outbox.js';
import { signedInAs } from './sessions.js';
import type { Question } from './streams.js';

const store = await openStore({});
const config = readConfig({ DATA_DIR: 'memory:', SANDBOX_PROFILE: 'test' });
const log = makeLog('error');
const system = await makeSystem({ config, store, master: randomBytes(32), notification: outbox().service, clock: systemClock, random: systemRandom, log });
const tokenOf = (number: string) => number.padStart(36, '5');
const resident = (number: string): Resident => ({
  tokenId: tokenOf(number),
  uin: number,
  loginId: number,
  idType: 'UIN',
  scopes: new Set(['Manage-Service-Requests']),
  sessionHash: number,
});
const sessions = signedInAs(({ headers }) => resident(String(headers['x-resident'])));
const app = await buildApp({ config, system, sessions, clock: systemClock, log });
const url = await app.listen({ port: 0, host: '127.0.0.1' });

const delay = monitorEventLoopDelay({ resolution: 5 });
let series = 200_000;
let slow = false;
let ran = 0;

/** One query after another, each about 110 ms long. */
async function keepBusy() {
  while (slow) {
    await sql`select count(*) from generate_series(1, ${series}::bigint)`.execute(store.db);
    ran++;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function calibrate() {
  for (let tries = 0; tries < 6; tries++) {
    const begun = performance.now();
    await sql`select count(*) from generate_series(1, ${series}::bigint)`.execute(store.db);
    series = Math.round((series * 110) / (performance.now() - begun));
  }
}

/** An event of each of these residents, numbered from `first`. */
const ring = (from: number, to: number, first: number) =>
  sql`insert into resident_transaction (event_id, token_id, request_dtimes, response_dtime, request_type_code, status_code, read_status, cr_by, cr_dtimes)
    select (3000000000000000 + ${first}::bigint + n - ${from}::bigint)::text, lpad(n::text, 36, '5'), now(), now(), 'VID_CARD_DOWNLOAD', 'NEW', false, 'bench', now()
    from generate_series(${from}::bigint, ${to}::bigint) as n`.execute(store.db);

process.on('message', (question: Question) => {
  void answer(question).then((value) => process.send?.({ id: question.id, value }));
});

async function answer(question: Question): Promise<unknown> {
  switch (question.kind) {
    case 'memory':
      globalThis.gc?.();
      return { rss: process.memoryUsage().rss, heap: process.memoryUsage().heapUsed };
    case 'ring':
      await ring(question.from, question.to, question.first);
      return undefined;
    case 'busy':
      if (question.on) {
        await calibrate();
        slow = true;
        void keepBusy();
      } else slow = false;
      return ran;
    case 'delay': {
      if (question.begin) {
        delay.reset();
        delay.enable();
        return undefined;
      }
      delay.disable();
      return { p50: delay.percentile(50) / 1e6, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 };
    }
  }
}

process.send?.({ id: 0, value: url });
