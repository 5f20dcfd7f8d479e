import type { operations } from '@rp/shared-contract/resident-api';

type Operations = operations;

type JsonOf<R> = R extends { 200: { content: { 'application/json': infer Body } } } ? Body : never;
type BodyOf<O> = O extends { requestBody?: infer B } ? (NonNullable<B> extends { content: { 'application/json': infer J } } ? J : undefined) : undefined;
/** A wrapped request is given by its inner `request`; id, version and requesttime are filled in. */
type Unwrapped<B> = B extends { request?: infer R } ? R : B;
type PathOf<O> = O extends { parameters: { path: infer P } } ? P : undefined;
type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : undefined;

export type Operation = keyof Operations;

/** What an operation takes: path parameters, query, and the inner `request` of its body. */
export interface InputOf<O extends Operation> {
  params?: PathOf<Operations[O]>;
  query?: QueryOf<Operations[O]>;
  body?: Unwrapped<BodyOf<Operations[O]>>;
  /** One per intent of the resident: the same key again does nothing twice. Default: a fresh one per call. */
  idempotencyKey?: string;
  /** A look that no resident asked for, such as a poll: it does not keep the session from growing idle. */
  background?: boolean;
}

/** The `response` of the envelope; the body itself where the wire has no envelope. */
export type ResponseOf<O extends Operation> =
  JsonOf<Operations[O] extends { responses: infer R } ? R : never> extends infer Body
    ? Body extends { response?: infer Inner }
      ? NonNullable<Inner>
      : Body
    : never;

export interface Answer<O extends Operation> {
  response: ResponseOf<O>;
  /** Event ID that the resident can track; undefined when the operation makes no event. */
  eventId?: string;
}

export interface FileAnswer {
  blob: Blob;
  name: string;
  eventId?: string;
}

/** The resident API, typed by the contract: what goes in and comes out follows from the operation's name. */
export interface ResidentApi {
  /** @throws {ApiError} when it refused, under any HTTP status; @throws {NetworkError} when no answer came */
  call<O extends Operation>(operation: O, input?: InputOf<O>, signal?: AbortSignal): Promise<Answer<O>>;
  /** For the operations that answer with a PDF. */
  file<O extends Operation>(operation: O, input?: InputOf<O>, signal?: AbortSignal): Promise<FileAnswer>;
}
