import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import { DocumentRefused, PdfBusy } from '../pdf/pdf-maker.js';
import { ServiceError } from '../service-error.js';
import { CsrfRefused } from '../session/resident.js';
import { CookiesTooLarge } from './cookie-limit.js';
import type { Envelopes, Operation } from './envelope.js';

export const operationOf = (request: FastifyRequest) => (request.routeOptions.config as { operation?: Operation }).operation;

/** What every answer carries. */
export const headersOf = ({ id }: Pick<FastifyRequest, 'id'>) => ({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-request-id': id });

/** An address that no route can be looked up for: no hook runs, so all that an answer has is set here. It is never quoted. */
export const refuseAddress = (envelopes: Envelopes) => (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
  const tooLong = error.statusCode === 414;
  const onTheWire = request.url.startsWith('/resident/v1/');
  request.log.info({ status: tooLong ? 414 : 400 }, 'an address that cannot be read');
  return reply
    .code(tooLong ? 414 : onTheWire ? 200 : 400)
    .headers(headersOf(request))
    .send(envelopes.refusal(undefined, 'RES-SER-418', tooLong ? 'The address is too long' : 'The address could not be read'));
};

const unreadable: Readonly<Record<string, readonly [status: string, text: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The address and the headers are too long'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long'],
};

/** What Node gives up on never becomes a request: the envelope is written on the bare connection. */
export const refuseUnreadable = (envelopes: Envelopes) => (error: Error & { code?: string }, socket: Socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
  const [status, text] = unreadable[error.code ?? ''] ?? ['400 Bad Request', 'The request could not be read'];
  const body = JSON.stringify(envelopes.refusal(undefined, 'RES-SER-418', text));
  const headers = { ...headersOf({ id: randomUUID() }), 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`);
};

/** Every refusal and failure in MOSIP's envelope; of an unexpected one the client learns a reference, nothing else. */
export function handleErrors(app: FastifyInstance, envelopes: Envelopes, { strict = false } = {}) {
  const refuse = (request: FastifyRequest, reply: FastifyReply, error: ServiceError) => {
    if (error.eventId) reply.header('eventid', error.eventId);
    if (error.retryAfter && !strict) reply.header('retry-after', error.retryAfter);
    const status = error.status === 200 && operationOf(request)?.refusesUnder400 ? 400 : error.status;
    return reply.code(strict ? statusForAll(status) : status).send(envelopes.refusal(operationOf(request), error.code, error.text));
  };

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = asRefusal(error);
    if (refusal) return refuse(request, reply, refusal);
    request.log.error({ err: error }, 'unexpected');
    return refuse(request, reply, new ServiceError('RES-SER-423', `Reference ${request.id}`, { status: 500 }));
  });

  app.setNotFoundHandler((request, reply) => refuse(request, reply, new ServiceError('RES-SER-404', undefined, { status: 404 })));
}

/** MOSIP's own service does not count who asks; its clients know 400 as a failure that may pass. */
const statusForAll = (status: number) => (status === 429 ? 400 : status);

function asRefusal(error: FastifyError | ServiceError): ServiceError | undefined {
  if (error instanceof ServiceError) return error;
  if (error instanceof CsrfRefused) return new ServiceError('KER-ATH-403', undefined, { status: 403 });
  if (error instanceof ConnectorUnavailable) return new ServiceError('RES-SER-412', 'A system behind the portal did not answer', { status: 400 });
  if (error instanceof PdfBusy) return new ServiceError('RES-SER-415', undefined, { status: 400, retryAfter: 5, cause: error });
  if (error instanceof DocumentRefused) return new ServiceError('RES-SER-415', undefined, { status: 400, cause: error });
  // A body that cannot be read is a refusal under 200; one that is too long keeps its own status, which clients know.
  if (error.statusCode === 400 || error.statusCode === 415) return new ServiceError('RES-SER-418');
  if (error instanceof CookiesTooLarge) return new ServiceError('RES-SER-418', error.message, { status: error.statusCode });
  if (error.statusCode === 413) return new ServiceError('RES-SER-418', 'The request is too long', { status: 413 });
  return undefined;
}
