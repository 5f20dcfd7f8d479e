import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { join } from 'node:path';
import { fail, line, ms, percentile, say } from './report.js';

export type Question = { id: number } & (
  { kind: 'memory' } | { kind: 'ring'; from: number; to: number; first: number } | { kind: 'busy'; on: boolean } | { kind: 'delay'; begin: boolean }
);
type Ask = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never;

const STREAMS = Number(process.env['BENCH_STREAMS'] ?? 5000);
/** Opened before the memory is read for the first time. */
const WARM = Math.min(500, Math.round(STREAMS / 10));
const SAMPLES = 100;
const TOLD_WITHIN_MS = 1000;
/** What a stalled event loop would show: half of the slow query. */
const STALLED_MS = 55;

/** Many bells on one process: what each costs, how soon it rings, and whether a slow query holds it up. */
export async function benchStreams() {
  say(`\nBell: ${STREAMS} streams of as many residents on one process`);
  const child = fork(join(import.meta.dirname, 'stream-server.ts'), { execArgv: ['--import', 'tsx', '--expose-gc', '--disable-warning=ExperimentalWarning'] });
  try {
    const server = await serverOf(child);
    const clients = streamClients(server.url);
    await clients.open(1, WARM); // what the process needs anyway is there by then
    const before = (await server.ask({ kind: 'memory' })) as { rss: number; heap: number };
    await clients.open(WARM + 1, STREAMS);
    const after = (await server.ask({ kind: 'memory' })) as { rss: number; heap: number };
    const each = (kind: 'rss' | 'heap') => `${((after[kind] - before[kind]) / (STREAMS - WARM) / 1024).toFixed(1)} kB`;
    line(
      '  open',
      `${clients.count()} of ${STREAMS} in ${(clients.openedMs() / 1000).toFixed(1)} s; each of the last ${STREAMS - WARM} ${each('rss')} of RSS, ${each('heap')} of heap; RSS ${mb(before.rss)} → ${mb(after.rss)}`,
    );
    if (clients.count() < STREAMS) fail(`${STREAMS - clients.count()} streams are not open`);

    const quiet = await tell(server, clients, 'one change, quiet store', 0);
    await server.ask({ kind: 'busy', on: true });
    const busy = await tell(server, clients, 'one change, 110 ms queries', SAMPLES);
    const queries = await server.ask({ kind: 'busy', on: false });
    line(
      '',
      `${String(queries)} slow queries ran meanwhile; p50 ${(percentile(busy, 50) / percentile(quiet, 50)).toFixed(1)} × the quiet one (the change itself waits for the one database)`,
    );
    await tellAll(server, clients);
    if (clients.count() < STREAMS) fail(`${STREAMS - clients.count()} streams broke`);
    clients.close();
  } finally {
    if (child.kill()) await once(child, 'exit');
  }
}

const mb = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

async function serverOf(child: ChildProcess) {
  const waiting = new Map<number, (value: unknown) => void>();
  let last = 0;
  const url = new Promise<string>((resolve, reject) => {
    waiting.set(0, resolve as (value: unknown) => void);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  child.on('message', ({ id, value }: { id: number; value: unknown }) => {
    waiting.get(id)?.(value);
    waiting.delete(id);
  });
  return {
    url: await url,
    ask: (question: Ask) =>
      new Promise<unknown>((resolve) => {
        const id = ++last;
        waiting.set(id, resolve);
        child.send({ id, ...question });
      }),
  };
}

type Server = Awaited<ReturnType<typeof serverOf>>;

/** One stream for each resident, and who has heard of which event. */
function streamClients(url: string) {
  const agent = new http.Agent({ maxSockets: Infinity, keepAlive: true });
  const heard = new Map<string, (at: number) => void>();
  let open = 0;
  let openedMs = 0;
  const requests: http.ClientRequest[] = [];
  const one = (number: number) =>
    new Promise<void>((resolve, reject) => {
      const request = http.get(`${url}/portal/v1/notifications/stream`, { agent, headers: { 'x-resident': String(number) } }, (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`stream ${number} answers ${answer.statusCode}`));
        open++;
        answer.on('close', () => open--);
        answer.setEncoding('utf8');
        answer.on('data', (text: string) => {
          resolve(); // the number unread comes at once
          for (const [, eventId = ''] of text.matchAll(/"eventId":"(\d{16})"/g)) heard.get(eventId)?.(performance.now());
        });
      });
      request.on('error', (error) => (open === STREAMS ? undefined : reject(error)));
      requests.push(request);
    });
  return {
    /** Streams of the residents from `first` to `last`, some at a time. */
    async open(first: number, last: number) {
      const begun = performance.now();
      for (let from = first; from <= last; from += 250) {
        await Promise.all(Array.from({ length: Math.min(250, last - from + 1) }, (_, index) => one(from + index)));
      }
      openedMs += performance.now() - begun;
    },
    openedMs: () => openedMs,
    count: () => open,
    hear: (event: number) => new Promise<number>((resolve) => heard.set(String(3_000_000_000_000_000 + event), resolve)),
    close: () => requests.forEach((request) => request.destroy()),
  };
}

type Clients = ReturnType<typeof streamClients>;

/** One resident after another has a change. @returns milliseconds until their browser heard of it */
async function tell(server: Server, clients: Clients, name: string, first: number) {
  const times: number[] = [];
  await server.ask({ kind: 'delay', begin: true });
  for (let sample = 0; sample < SAMPLES; sample++) {
    const resident = 1 + ((sample * 997) % STREAMS);
    const heard = clients.hear(first + sample);
    const begun = performance.now();
    void server.ask({ kind: 'ring', from: resident, to: resident, first: first + sample });
    times.push((await heard) - begun);
  }
  const delay = (await server.ask({ kind: 'delay', begin: false })) as { p50: number; p99: number; max: number };
  const [p50, p95] = [percentile(times, 50), percentile(times, 95)];
  line(`  ${name}`, `written to heard p50 ${ms(p50)}, p95 ${ms(p95)}; event loop p99 ${ms(delay.p99)}, longest ${ms(delay.max)}`);
  if (p95 > TOLD_WITHIN_MS) fail(`${name}: p95 ${ms(p95)}, asked ≤ ${TOLD_WITHIN_MS} ms`);
  if (delay.p99 > STALLED_MS) fail(`${name}: the streams were held up for ${ms(delay.p99)} (p99)`);
  return times;
}

/** Everyone has a change at once. */
async function tellAll(server: Server, clients: Clients) {
  const first = 10_000;
  const all = Array.from({ length: STREAMS }, (_, index) => clients.hear(first + index));
  const begun = performance.now();
  void server.ask({ kind: 'ring', from: 1, to: STREAMS, first });
  const times = (await Promise.all(all)).map((at) => at - begun);
  line('  a change of everyone at once', `heard by half after ${ms(percentile(times, 50))}, by all after ${ms(Math.max(...times))}`);
}
