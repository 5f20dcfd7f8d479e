import PgBoss from 'pg-boss';
import type { Kysely } from 'kysely';
import type { AuthTypeChange } from '../connectors/identity/identity.js';
import type { Database } from '../store/database.js';
import { type Executor, executeSql } from '../store/store.js';
import { queueWorker, type QueueWorker } from './queue-worker.js';

/** What waits to be done, by queue. No job holds anything personal: its handler reads that from the store. */
export interface JobData {
  /** An event that was opened; does nothing when it was closed in the meantime. */
  'reconcile-event': { eventId: string };
  /** `step`: what the event has come to; one kind of message may tell of several. */
  'event-message': { eventId: string; kind: string; step?: string; channels?: readonly string[] };
  audit: { entry: Record<string, unknown> };
  /** A card that was ordered: made, put where it can be fetched, told of. */
  credential: { requestId: string };
  /** Asks how an order stands whose news may have been lost. */
  'credential-status': { eventId: string; asked: number };
  'partner-order-status': { eventId: string; asked: number };
  /** A report of a resident has arrived. */
  'grievance-message': { ticketId: string };
  /** ID Authentication tells that it goes by a change of locks. */
  'auth-type-ack': AuthTypeChange;
  /** Asks how a change of locks stands whose news may have been lost. */
  'auth-lock-status': { eventId: string; asked: number };
  /** Ends a change that its resident takes back; does nothing when that was done in the meantime. */
  'update-discard': { eventId: string };
  /** Goes on with an order that was paid for; does nothing when that was done in the meantime. */
  'card-paid': { eventId: string };
  /** The hub asks a subscriber whether it meant it. */
  'hub-verify': { subscriptionId: string };
  'hub-delivery': { deliveryId: string };
}

export type Queue = keyof JobData;

/** A job, and when. */
export type JobOrder = { [Q in Queue]: { queue: Q; data: JobData[Q]; afterSeconds?: number } }[Queue];

export interface Jobs {
  /** The job exists if and only if what else `executor` writes does. */
  send<Q extends Queue>(executor: Executor, queue: Q, data: JobData[Q], options?: { afterSeconds?: number }): Promise<void>;
  /** What does the jobs of a queue. A job whose handler throws is tried again, later and later. */
  handle<Q extends Queue>(queue: Q, handler: (data: JobData[Q]) => Promise<void>): void;
  /** Looks into a queue at once: something was committed to it. */
  wake(queue: Queue): void;
  start(): Promise<void>;
  stop(): Promise<void>;
  /**
   * Resolves when nothing is due any more, for the sandbox.
   * @returns how many jobs wait for their time; undefined when some are still due after `mostMs`
   */
  settle(mostMs: number): Promise<number | undefined>;
  /** As if so much time had passed for all that waits, for the sandbox. */
  forward(seconds: number): Promise<void>;
  /** Does all that waits, also what is not due yet, and returns; for tests. */
  runAll(): Promise<void>;
}

/** Longer than any job takes. After this long it was left by a process that died, or hangs, and is tried again. */
const EXPIRE_SECONDS = 120;
/** How often all queues are looked into without being woken: for what falls due, and what other processes put there. */
const LOOK_EVERY_MS = 5000;

/** Jobs done side by side: many where one waits for somebody else, one where their order tells something. */
const queues: Record<Queue, { atOnce: number; retryLimit: number; retryDelay: number }> = {
  'reconcile-event': { atOnce: 2, retryLimit: 12, retryDelay: 30 },
  'event-message': { atOnce: 4, retryLimit: 8, retryDelay: 15 },
  audit: { atOnce: 4, retryLimit: 20, retryDelay: 10 },
  credential: { atOnce: 2, retryLimit: 12, retryDelay: 5 },
  'credential-status': { atOnce: 2, retryLimit: 20, retryDelay: 30 },
  'partner-order-status': { atOnce: 2, retryLimit: 20, retryDelay: 30 },
  'grievance-message': { atOnce: 2, retryLimit: 8, retryDelay: 15 },
  'auth-type-ack': { atOnce: 1, retryLimit: 12, retryDelay: 5 },
  'auth-lock-status': { atOnce: 2, retryLimit: 20, retryDelay: 30 },
  'update-discard': { atOnce: 2, retryLimit: 12, retryDelay: 30 },
  'card-paid': { atOnce: 2, retryLimit: 12, retryDelay: 30 },
  'hub-verify': { atOnce: 4, retryLimit: 3, retryDelay: 2 },
  'hub-delivery': { atOnce: 8, retryLimit: 5, retryDelay: 5 },
};

interface Needs {
  db: Kysely<Database>;
  /** Whether nobody else works on these jobs: then those that are under way at the start were left by a process that died. */
  alone?: boolean;
  /** How long what runs may still run when the server ends. */
  graceMs?: number;
  onError?: (error: unknown) => void;
}

/** Jobs in our own store, so that a job and what it is about are written together. */
export async function openJobs({ db, alone = false, graceMs = 3000, onError = () => {} }: Needs): Promise<Jobs> {
  const asked = new Set<Promise<unknown>>();
  let open = true;
  // The job library does not wait for its own last statements; whoever closes the store must.
  const tracked = async (text: string, values?: readonly unknown[]) => {
    if (!open) return { rows: [] };
    const answer = executeSql(db, text, values);
    asked.add(answer);
    return answer.finally(() => asked.delete(answer));
  };
  const boss = new PgBoss({
    db: { executeSql: tracked },
    schedule: false,
    supervise: true,
    maintenanceIntervalSeconds: 60,
    archiveCompletedAfterSeconds: 3600,
    deleteAfterDays: 7,
  });
  boss.on('error', onError);
  await boss.start();
  for (const [name, { retryLimit, retryDelay }] of Object.entries(queues)) {
    const queue: PgBoss.Queue = { name, retryLimit, retryDelay, retryBackoff: true, expireInSeconds: EXPIRE_SECONDS };
    await boss.createQueue(name, queue);
    await boss.updateQueue(name, queue); // one made by an earlier version keeps its settings else
  }

  const handlers = new Map<Queue, (data: never) => Promise<void>>();
  const workers = new Map<Queue, QueueWorker>();
  let looks: NodeJS.Timeout | undefined;
  const within = (executor: Executor) => ({ executeSql: (text: string, values: readonly unknown[]) => executeSql(executor, text, values) });

  const work = async (queue: Queue, { id, data }: PgBoss.Job<JobData[Queue]>) => {
    try {
      await inTime(handlers.get(queue)?.(data as never));
      await boss.complete(queue, id);
    } catch (error) {
      if (!open) return; // the store was closed under it; it is found again
      onError(error);
      await boss.fail(queue, id, error as object).catch(onError);
    }
  };

  const workerOf = (queue: Queue) =>
    queueWorker({
      atOnce: queues[queue].atOnce,
      fetch: (most) => boss.fetch<JobData[Queue]>(queue, { batchSize: most }),
      work: (job) => work(queue, job),
      onError,
    });

  const waiting = async (names: readonly Queue[]) => {
    const { rows } = await executeSql(
      db,
      `select count(*) filter (where state = 'active' or start_after <= now()) as due, count(*) filter (where state < 'active' and start_after > now()) as later
         from pgboss.job where name = any($1) and state <= 'active'`,
      [names],
    );
    const [row] = rows as { due: string; later: string }[];
    return { due: Number(row?.due), later: Number(row?.later) };
  };

  const runWaiting = async (queue: Queue) => {
    await executeSql(db, `update pgboss.job set start_after = now() - interval '1 second' where name = $1 and state < 'active'`, [queue]);
    const jobs = await boss.fetch<JobData[Queue]>(queue, { batchSize: 100 });
    for (const job of jobs) {
      try {
        await handlers.get(queue)?.(job.data as never);
        await boss.complete(queue, job.id);
      } catch (error) {
        await boss.fail(queue, job.id, error as object);
        throw error;
      }
    }
    return jobs.length;
  };

  return {
    async send(executor, queue, data, { afterSeconds } = {}) {
      await boss.send(queue, data, { db: within(executor), ...(afterSeconds && { startAfter: afterSeconds }) });
    },

    handle: (queue, handler) => void handlers.set(queue, handler),

    wake: (queue) => workers.get(queue)?.wake(),

    async start() {
      // Else they wait until they expire.
      if (alone) await executeSql(db, `update pgboss.job set state = 'retry', start_after = now() where state = 'active'`);
      for (const queue of handlers.keys()) workers.set(queue, workerOf(queue));
      const lookIntoAll = () => workers.forEach((worker) => worker.wake());
      looks = setInterval(lookIntoAll, LOOK_EVERY_MS);
      lookIntoAll();
    },

    async stop() {
      clearInterval(looks);
      const left = await Promise.all([...workers.values()].map((worker) => worker.stop(graceMs)));
      const ids = left.flat().map(({ id }) => id);
      if (ids.length) await executeSql(db, `update pgboss.job set state = 'retry', start_after = now() where state = 'active' and id = any($1)`, [ids]);
      await boss.stop({ graceful: false, wait: true });
      open = false;
      await Promise.allSettled(asked);
    },

    async settle(mostMs) {
      const until = performance.now() + mostMs;
      do {
        workers.forEach((worker) => worker.wake());
        await Promise.all([...workers.values()].map((worker) => worker.idle()));
        const { due, later } = await waiting([...handlers.keys()]);
        if (due === 0) return later;
      } while (performance.now() < until);
      return undefined;
    },

    async forward(seconds) {
      await executeSql(db, `update pgboss.job set start_after = start_after - make_interval(secs => $1) where state < 'active'`, [seconds]);
      workers.forEach((worker) => worker.wake());
    },

    async runAll() {
      for (;;) {
        const done = await Promise.all([...handlers.keys()].map(runWaiting));
        if (done.every((count) => count === 0)) return;
      }
    },
  };
}

/** Whoever hangs gives up the place it holds, so that others are done. */
async function inTime(work: Promise<void> | undefined) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`A job was not done after ${EXPIRE_SECONDS} s`)), EXPIRE_SECONDS * 1000);
    timer.unref();
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
