import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

export interface PgliteWorkerData extends PgliteCode {
  /** A folder; undefined keeps the database in memory. */
  dataDir?: string;
  /** An image to start from when the folder is new. */
  imageFile?: string;
}

/** PostgreSQL itself, compiled. */
interface PgliteCode {
  pgliteWasmModule: WebAssembly.Module;
  initdbWasmModule: WebAssembly.Module;
}

export type PgliteQuestion = { id: number } & ({ kind: 'query'; sql: string; parameters: readonly unknown[] } | { kind: 'dump' } | { kind: 'close' });

/** What the database told by itself, before the answer to the statement that made it do so. */
export interface PgliteNotifications {
  notifications: readonly PgliteNotification[];
}

export interface PgliteNotification {
  channel: string;
  payload: string;
}

export type PgliteAnswer = { id: number } & (
  { rows: unknown[]; affected?: number; error?: undefined } | { error: { message: string; code?: string; constraint?: string; detail?: string } }
);

/** PostgreSQL refused a statement; `code` is its SQLSTATE, as with the `pg` driver. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code?: string;
  readonly constraint?: string;

  constructor({ message, code, constraint, detail }: { message: string; code?: string; constraint?: string; detail?: string }) {
    super(message, { cause: detail });
    this.code = code;
    this.constraint = constraint;
  }
}

/** The embedded database, asked across a thread. */
export interface PgliteClient {
  query(sql: string, parameters: readonly unknown[]): Promise<{ rows: unknown[]; affected?: number }>;
  /** What arrives on channels that are listened to. */
  onNotification(heard: (notification: PgliteNotification) => void): void;
  /** The whole database as a gzipped image to start others from. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

// Built, the worker lies beside the server in dist, as it lies beside this file here.
const workerFile = new URL('./pglite-worker.mjs', import.meta.url);

let code: Promise<PgliteCode> | undefined;

/** Once for all databases of a process: each thread would compile it again, for a second of both cores. */
const compiled = () =>
  (code ??= (async () => {
    const compile = async (file: string) => WebAssembly.compile(await readFile(new URL(file, import.meta.resolve('@electric-sql/pglite'))));
    const [pgliteWasmModule, initdbWasmModule] = await Promise.all([compile('pglite.wasm'), compile('initdb.wasm')]);
    return { pgliteWasmModule, initdbWasmModule };
  })());

/** Opens the database; answers when it can be asked. */
export async function openPglite(data: Omit<PgliteWorkerData, keyof PgliteCode>): Promise<PgliteClient> {
  const workerData: PgliteWorkerData = { ...data, ...(await compiled()) };
  const worker = new Worker(workerFile, { workerData, name: 'pglite', execArgv: [] }); // it needs no TypeScript loader, so it waits for none
  const waiting = new Map<number, { resolve: (answer: { rows: unknown[]; affected?: number }) => void; reject: (error: Error) => void }>();
  let heard: (notification: PgliteNotification) => void = () => {};
  let lastId = 0;

  await once(worker, 'message');
  worker.on('message', (answer: PgliteAnswer | PgliteNotifications) => {
    if ('notifications' in answer) return answer.notifications.forEach(heard);
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error) asked?.reject(new DatabaseError(answer.error));
    else asked?.resolve(answer);
  });
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The embedded database has stopped')));

  const ask = (question: { kind: 'query'; sql: string; parameters: readonly unknown[] } | { kind: 'dump' } | { kind: 'close' }) =>
    new Promise<{ rows: unknown[]; affected?: number }>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...question } satisfies PgliteQuestion);
    });

  return {
    query: (sql, parameters) => ask({ kind: 'query', sql, parameters }),
    onNotification: (to) => void (heard = to),
    dump: async () => (await ask({ kind: 'dump' })).rows[0] as Uint8Array,
    async close() {
      await ask({ kind: 'close' });
      await worker.terminate();
    },
  };
}
