import type { components, operations } from '@rp/shared-contract/resident-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Resident } from '../session/resident.js';
import type { LocalTimes } from '../texts/local-time.js';

export type OperationId = keyof operations;

type Part<O extends OperationId, P extends 'path' | 'query'> = operations[O]['parameters'] extends Partial<Record<P, infer V>> ? NonNullable<V> : never;

type BodyOf<O extends OperationId> = operations[O] extends { requestBody: { content: { 'application/json': infer B } } } ? B : undefined;

type JsonOf<O extends OperationId> = operations[O]['responses'] extends { 200: { content: { 'application/json': infer J } } } ? J : undefined;

/** What a handler answers: the `response` of the envelope, or the whole body of an operation without one. */
export type AnswerOf<O extends OperationId> =
  JsonOf<O> extends (components['schemas']['ResponseWrapper'] | components['schemas']['MainResponse']) & { response?: infer R } ? NonNullable<R> : JsonOf<O>;

/** A request that was found in order. */
export interface Input<O extends OperationId> {
  /** Who is signed in; there is none where the contract asks for nobody. */
  resident: Resident;
  params: Part<O, 'path'>;
  query: Part<O, 'query'>;
  body: BodyOf<O>;
  /** How this client wants its times. */
  times: LocalTimes;
  idempotencyKey?: string;
  request: FastifyRequest;
}

export type Handler<O extends OperationId> = (input: Input<O>, reply: FastifyReply) => Promise<AnswerOf<O>>;

/** Handlers by the `operationId` of the contract. */
export type Handlers<O extends OperationId> = { [Id in O]: Handler<Id> };
