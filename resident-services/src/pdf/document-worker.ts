import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

export interface DocumentOrder {
  template: string;
  /** JSON with nothing unprintable in it. */
  data: unknown;
  password?: string;
}

export interface WorkerSettings {
  /** Files that templates may show, by name. */
  art: Readonly<Record<string, string>>;
  /** What `look` is in the templates. */
  look: Readonly<Record<string, unknown>>;
}

export interface WorkerQuestion {
  id: number;
  order: DocumentOrder;
}

/** The first that a worker is told: Typst itself, compiled. */
export interface WorkerCode {
  typst: WebAssembly.Module;
}

export type WorkerAnswer = { ready: true } | { id: number; pdf: Uint8Array } | { id: number; error: string };

/** The worker ended before it had made the document, or did not make it in time. */
export class WorkerGone extends Error {
  override readonly name = 'WorkerGone';
}

/** The template could not be filled with this data; another try would end the same. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused';
}

export interface DocumentWorker {
  /** Whether it has loaded its compiler and fonts. */
  readonly warm: boolean;
  /** Whether it has ended. */
  readonly gone: boolean;
  /** @throws {WorkerGone} @throws {DocumentRefused} */
  make(order: DocumentOrder, deadlineMs: number): Promise<Uint8Array>;
  stop(): Promise<void>;
}

// Built, the worker lies beside the server in dist, as it lies beside this file here.
const workerFile = new URL('./typst-worker.mjs', import.meta.url);

let code: Promise<WorkerCode> | undefined;

/** Once for all workers of a process: each would compile it again, and find out again which parts of it to make fast. */
const compiled = () =>
  (code ??= (async () => {
    const file = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
    return { typst: await WebAssembly.compile(await readFile(file)) };
  })());

/** Typst in a thread of its own: a document takes the processor for a while, and memory that only its end gives back. */
export function documentWorker(settings: WorkerSettings, file: URL = workerFile): DocumentWorker {
  const worker = new Worker(file, { workerData: settings, name: 'typst', execArgv: [] }); // it needs no TypeScript loader, so it waits for none
  const waiting = new Map<number, { resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  let warm = false;
  let gone = false;

  worker.unref();
  worker.on('message', (answer: WorkerAnswer) => {
    if ('ready' in answer) return void (warm = true);
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('pdf' in answer) asked?.resolve(answer.pdf);
    else asked?.reject(new DocumentRefused(answer.error));
  });
  const end = (cause?: unknown) => {
    gone = true;
    for (const { reject } of waiting.values()) reject(new WorkerGone('The worker has ended', { cause }));
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', () => end());
  const begun = compiled().then((first) => worker.postMessage(first satisfies WorkerCode), end);

  return {
    get warm() {
      return warm;
    },

    get gone() {
      return gone;
    },

    async make(order, deadlineMs) {
      if (gone) throw new WorkerGone('The worker has ended');
      const id = ++lastId;
      let timer: NodeJS.Timeout | undefined;
      worker.ref();
      try {
        return await new Promise<Uint8Array>((resolve, reject) => {
          waiting.set(id, { resolve, reject });
          timer = setTimeout(() => reject(new WorkerGone(`No document after ${deadlineMs} ms`)), deadlineMs);
          void begun.then(() => worker.postMessage({ id, order } satisfies WorkerQuestion));
        });
      } finally {
        clearTimeout(timer);
        waiting.delete(id);
        worker.unref();
      }
    },

    async stop() {
      await worker.terminate();
    },
  };
}
