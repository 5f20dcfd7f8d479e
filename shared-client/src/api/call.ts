import ky, { HTTPError, TimeoutError, type KyInstance } from 'ky';
import { ApiError, NetworkError } from '../errors.js';
import { operations } from '../generated/operations.js';
import { readAnswer } from './envelope.js';
import { lost } from './lost.js';
import type { Answer, FileAnswer, InputOf, Operation, ResidentApi } from './resident-api.js';

export interface ResidentApiOptions {
  /** Where the wire is; default `/resident/v1` on the own origin. */
  baseUrl?: string;
  /** The session's CSRF token, sent with unsafe methods. */
  csrf: () => string | undefined;
  /** The page's language as the header `locale` wants it, such as `en_GB`. */
  locale: () => string;
  /** Ids and versions of requests where the deployment changed them, by operation. */
  requestIds?: () => Readonly<Record<string, { id?: string; version?: string }>>;
  /** Told before each refusal is thrown, so that its words are there when it is shown. */
  onRefusal?: (error: ApiError) => Promise<void>;
  /** Replaces the network in tests. */
  fetch?: typeof fetch;
}

const unsafe = new Set(['post', 'put', 'patch', 'delete']);

/**
 * The one place that knows envelopes, headers and retries. Reading is tried again once when no answer came;
 * writing never is: it carries an Idempotency-Key, so the resident can press again.
 */
export function residentApi(options: ResidentApiOptions): ResidentApi {
  const client: KyInstance = ky.create({
    prefixUrl: new URL(options.baseUrl ?? '/resident/v1', globalThis.location?.href).href,
    credentials: 'same-origin',
    cache: 'no-store',
    timeout: 20_000,
    retry: { limit: 1, methods: ['get'], statusCodes: [502, 503, 504] },
    fetch: options.fetch,
  });

  async function send<O extends Operation>(operation: O, input: InputOf<O>, signal?: AbortSignal): Promise<Response> {
    const [method, path, id, version] = operations[operation] ?? missing(operation);
    const headers: Record<string, string> = {
      locale: options.locale(),
      'time-zone-offset': String(new Date().getTimezoneOffset()),
    };
    // Some of MOSIP's GETs make something, such as the order of a card: they carry the key they are given.
    if (input.idempotencyKey) headers['idempotency-key'] = input.idempotencyKey;
    if (input.background) headers['x-rp-background'] = '1';
    if (unsafe.has(method)) {
      headers['idempotency-key'] ??= crypto.randomUUID();
      const csrf = options.csrf();
      if (csrf) headers['x-xsrf-token'] = csrf;
    }
    const ids = options.requestIds?.()[operation];
    const json =
      id === undefined ? input.body : { id: ids?.id ?? id, version: ids?.version ?? version, requesttime: new Date().toISOString(), request: input.body ?? {} };

    try {
      return await client(fill(path, input.params as Record<string, unknown>), {
        method,
        headers,
        signal,
        searchParams: present(input.query as Record<string, unknown>),
        ...(json === undefined ? {} : { json }),
      });
    } catch (error) {
      if (error instanceof HTTPError) return error.response; // a refusal is read from its envelope, under any status
      if (error instanceof TimeoutError) throw new NetworkError('timeout', { cause: error });
      return lost(error);
    }
  }

  async function told<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof ApiError) await options.onRefusal?.(error);
      throw error;
    }
  }

  return {
    call: <O extends Operation>(operation: O, input: InputOf<O> = {}, signal?: AbortSignal) =>
      told(send(operation, input, signal).then((response) => readAnswer(response) as Promise<Answer<O>>)),

    file: <O extends Operation>(operation: O, input: InputOf<O> = {}, signal?: AbortSignal) =>
      told(
        send(operation, input, signal).then(async (response): Promise<FileAnswer> => {
          const type = response.headers.get('content-type') ?? '';
          if (!response.ok || type.includes('json')) {
            await readAnswer(response); // a PDF operation refuses in JSON
            throw new NetworkError('unreadable');
          }
          const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? `${operation}.pdf`;
          return { blob: await response.blob().catch(lost), name, eventId: eventIdOf(response) };
        }),
      ),
  };
}

const missing = (operation: string): never => {
  throw new TypeError(`${operation} is not an operation that a browser may call`);
};

const fill = (path: string, params: Record<string, unknown> = {}) =>
  path.slice(1).replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? missing(`${path} without ${name}`))));

const present = (query: Record<string, unknown> = {}) =>
  Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([key, value]) => [key, String(value)]),
  );

const eventIdOf = (response: Response) => {
  const id = response.headers.get('eventid');
  return id && id !== 'NA' ? id : undefined;
};
