import PgBoss from 'pg-boss';
import type { Kysely } from 'kysely';
import type { AuthTypeChange } from '../connectors/identity/identity.js';
import type { Database } from '../store/database.js';
import { type Executor, executeSql } from '../store/store.js';

/** What waits to be done, by queue. No job holds anything personal: its handler reads that from the store. */
export interface JobData {
  /** An event that was opened; does nothing when it was closed in the meantime. */
  'reconcile-event': { eventId: string };
  'event-message': { eventId: string; kind: string; channels?: readonly string[] };
  audit: { entry: Record<string, unknown> };
  /** A card that was ordered: made, put where it can be fetched, told of. */
  credential: { requestId: string };
  /** Asks how an order stands whose news may have been lost. */
  'credential-status': { eventId: string; asked: number };
  /** ID Authentication tells that it goes by a change of locks. */
  'auth-type-ack': AuthTypeChange;
  /** Asks how a change of locks stands whose news may have been lost. */
  'auth-lock-status': { eventId: string; asked: number };
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
  /** Does all that waits, also what is not due yet, and returns; for tests. */
  runAll(): Promise<void>;
}

const queues: Record<Queue, PgBoss.Queue> = {
  'reconcile-event': { name: 'reconcile-event', retryLimit: 12, retryDelay: 30, retryBackoff: true },
  'event-message': { name: 'event-message', retryLimit: 8, retryDelay: 15, retryBackoff: true },
  audit: { name: 'audit', retryLimit: 20, retryDelay: 10, retryBackoff: true },
  credential: { name: 'credential', retryLimit: 12, retryDelay: 5, retryBackoff: true, expireInSeconds: 120 },
  'credential-status': { name: 'credential-status', retryLimit: 20, retryDelay: 30, retryBackoff: true },
  'auth-type-ack': { name: 'auth-type-ack', retryLimit: 12, retryDelay: 5, retryBackoff: true },
  'auth-lock-status': { name: 'auth-lock-status', retryLimit: 20, retryDelay: 30, retryBackoff: true },
  'hub-verify': { name: 'hub-verify', retryLimit: 3, retryDelay: 2, retryBackoff: true, expireInSeconds: 60 },
  'hub-delivery': { name: 'hub-delivery', retryLimit: 5, retryDelay: 5, retryBackoff: true, expireInSeconds: 60 },
};

interface Needs {
  db: Kysely<Database>;
  /** Whether nobody else works on these jobs: then those that are under way at the start were left by a process that died. */
  alone?: boolean;
  onError?: (error: unknown) => void;
}

/** Jobs in our own store, so that a job and what it is about are written together. */
export async function openJobs({ db, alone = false, onError = () => {} }: Needs): Promise<Jobs> {
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
    maintenanceIntervalSeconds: 300,
    archiveCompletedAfterSeconds: 3600,
    deleteAfterDays: 7,
  });
  boss.on('error', onError);
  await boss.start();
  for (const queue of Object.values(queues)) await boss.createQueue(queue.name, queue);

  const handlers = new Map<Queue, (data: never) => Promise<void>>();
  const workers = new Map<Queue, string>();
  const within = (executor: Executor) => ({ executeSql: (text: string, values: readonly unknown[]) => executeSql(executor, text, values) });

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

    wake(queue) {
      const worker = workers.get(queue);
      if (worker) boss.notifyWorker(worker);
    },

    async start() {
      // Else they wait until the library takes them for lost, which is minutes.
      if (alone) await executeSql(db, `update pgboss.job set state = 'retry', start_after = now() where state = 'active'`);
      for (const [queue, handler] of handlers) {
        const work = async ([job]: PgBoss.Job<JobData[Queue]>[]) => job && handler(job.data as never);
        workers.set(queue, await boss.work<JobData[Queue]>(queue, { batchSize: 1, pollingIntervalSeconds: 5 }, work));
      }
    },

    async stop() {
      await boss.stop({ graceful: false, wait: true });
      open = false;
      await Promise.allSettled(asked);
    },

    async runAll() {
      for (;;) {
        const done = await Promise.all([...handlers.keys()].map(runWaiting));
        if (done.every((count) => count === 0)) return;
      }
    },
  };
}
