import { type Brand, readBrand } from '../brand/brand.js';
import { clean } from './clean.js';
import { documentLook } from './document-look.js';
import { PdfBusy } from './pdf-busy.js';
import { documentWorker, DocumentRefused, type DocumentWorker, WorkerGone } from './document-worker.js';
import { turns } from './turns.js';

export type Template = 'vid-card' | 'uin-card' | 'personalised-card' | 'acknowledgement' | 'service-history' | 'registration-centres' | 'supporting-documents';

/** Makes PDFs: tagged, with a title and a language, in all five scripts. */
export interface PdfMaker {
  /**
   * @param data all that the document says, words included; see templates/<name>.typ. A `photo` in it is a data URI.
   * @param options.askedBy whose turn it takes: each has a few documents waiting at most, and those who ask take turns
   * @throws {PdfBusy} when too many documents wait already, or none can be made: another try later makes sense
   * @throws {DocumentRefused} when the data is not what the template needs
   */
  make(template: Template, data: object, options?: { password?: string; askedBy?: string }): Promise<Uint8Array>;
  /** Begins to load compiler and fonts, so that the first document does not wait for them. */
  warmUp(): void;
  stop(): Promise<void>;
}

interface Settings {
  /** The memory of a worker grows with each document, so it makes way for a new one after this many. */
  documentsPerWorker?: number;
  /** How many may wait. */
  queueLimit?: number;
  /** How many of one who asks may wait. */
  eachLimit?: number;
  deadlineMs?: number;
  /** Colours and logo of the documents. */
  brand?: Pick<Brand, 'colors' | 'logo'>;
  /** Starts a worker; replaced in tests. */
  start?: () => DocumentWorker;
}

/**
 * One worker makes one document after the other: a card, then a document of whoever's turn it is. The next worker is warm before the old one goes, so nobody waits for
 * its start; one that crashes or takes too long is replaced, and the document it had is tried once more.
 */
export function pdfMaker({
  documentsPerWorker = 100,
  queueLimit = 64,
  eachLimit = 5,
  deadlineMs = 20_000,
  brand = readBrand(undefined),
  start = () => documentWorker(documentLook(brand)),
}: Settings = {}): PdfMaker {
  let current: DocumentWorker | undefined;
  let next: DocumentWorker | undefined;
  let made = 0;
  let stopped = false;
  const line = turns({ limit: queueLimit, eachLimit });

  const workerNow = () => {
    if (current?.gone) current = undefined;
    if (next?.gone) next = undefined;
    if (next?.warm || (next && !current)) {
      void current?.stop();
      [current, next, made] = [next, undefined, 0];
    }
    if (!current) [current, made] = [start(), 0];
    // Warmed while the old one goes on.
    if (made >= documentsPerWorker) next ??= start();
    return current;
  };

  const once = async (...document: Parameters<DocumentWorker['make']>) => {
    const worker = workerNow();
    made += 1;
    try {
      return await worker.make(...document);
    } catch (error) {
      if (error instanceof WorkerGone && current === worker) {
        void worker.stop();
        current = undefined;
      }
      throw error;
    }
  };

  const makeOne = async (...document: Parameters<DocumentWorker['make']>) => {
    try {
      return await once(...document);
    } catch (error) {
      if (!(error instanceof WorkerGone)) throw error;
      if (stopped) throw unavailable(error);
      return once(...document).catch((again: unknown) => Promise.reject(again instanceof WorkerGone ? unavailable(again) : again));
    }
  };

  return {
    async make(template, data, { password, askedBy = '' } = {}) {
      if (stopped) throw new PdfBusy('No more documents are made');
      const card = template === 'vid-card';
      return line.take({ first: card, key: card ? 'cards' : askedBy, bounded: askedBy !== '' }, () =>
        makeOne({ template, data: clean(data), password }, deadlineMs),
      );
    },

    warmUp() {
      if (!stopped) workerNow();
    },

    async stop() {
      stopped = true;
      await Promise.all([current?.stop(), next?.stop()]);
      current = next = undefined;
    },
  };
}

const unavailable = (cause: Error) => new PdfBusy('The worker has ended twice', { cause });

export { DocumentRefused, PdfBusy };
