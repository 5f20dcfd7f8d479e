import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Clock } from '../clock.js';
import { CookiesTooLarge } from '../plugins/cookie-limit.js';
import { headersOf } from '../plugins/error-handler.js';
import type { Limits } from '../plugins/request-limits.js';
import { rate } from '../rate.js';
import { CsrfRefused, type Resident, type Sessions } from '../session/resident.js';
import type { Bell } from './bell.js';
import type { BellStore } from './bell.store.js';

interface Needs {
  bell: Bell;
  store: BellStore;
  sessions: Sessions;
  limits: Limits;
  clock: Clock;
}

const SCOPE = 'Manage-Service-Requests';
/** When there is no room for a stream, its client asks again after so many seconds. */
const FULL_SECONDS = 30;

type Read = { eventIds: string[] } | { all: true };

/** Of the contract's `readNotifications`. */
const isRead = new Ajv2020().compile<Read>({
  type: 'object',
  additionalProperties: false,
  properties: {
    eventIds: { type: 'array', maxItems: 100, items: { type: 'string', pattern: '^[0-9]{16}$' } },
    all: { const: true },
  },
  oneOf: [{ required: ['eventIds'] }, { required: ['all'] }],
});

/** `/portal/v1/notifications/*`: the bell as a stream, and what was seen of it. */
export function notificationRoutes({ bell, store, sessions, limits, clock }: Needs) {
  const openings = rate({ limit: limits.readsPerMinute, seconds: 60, clock });
  const reads = rate({ limit: limits.attemptsPerMinute, seconds: 60, clock });

  return async (app: FastifyInstance) => {
    app.addHook('onReady', () => bell.start());
    app.addHook('preClose', async () => bell.stop());

    app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
      if (error instanceof Refused) return problem(reply, error.status, error.error, error.message, error.retryAfter);
      if (error instanceof CsrfRefused) return problem(reply, 403, 'csrf', 'The request did not come from a page of this portal');
      if (error instanceof CookiesTooLarge) return problem(reply, error.statusCode, 'cookies_too_large', error.message);
      if ((error.statusCode ?? 500) < 500) return problem(reply, 400, 'invalid_request', 'The request cannot be read');
      request.log.error({ err: error }, 'unexpected');
      return problem(reply, 500, 'server_error', `Reference ${request.id}`);
    });

    app.get('/stream', { exposeHeadRoute: false }, async (request, reply) => {
      const session = permitted(await sessions.watch(request));
      take(openings.take(session.key));
      if (bell.isFull()) throw new Refused(429, 'too_many_streams', 'There is no room for another stream', FULL_SECONDS);

      reply.hijack();
      const { raw: line } = reply;
      // Gone while its session was read: nobody would ever tell that it has.
      if (line.destroyed) return;
      line.writeHead(200, { ...headersOf(request), 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no', connection: 'close' });
      line.flushHeaders();
      const close = bell.open(session, line, lastPlace(request));
      line.on('close', close);
    });

    app.post('/read', async (request) => {
      const resident = await sessions.authenticate(request);
      const { tokenId, sessionHash } = permitted(resident && { resident }).resident;
      take(reads.take(sessionHash));
      if (!isRead(request.body)) throw new Refused(400, 'invalid_request', 'Send eventIds, up to 100 event IDs, or all: true');
      await store.markRead(tokenId, 'all' in request.body ? undefined : request.body.eventIds);
      return { unread: (await store.unread([tokenId])).get(tokenId) ?? 0 };
    });
  };
}

class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly status: number,
    readonly error: string,
    message: string,
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

function permitted<S extends { resident: Resident }>(session: S | undefined): S {
  if (!session) throw new Refused(401, 'signed_out', 'Nobody is signed in');
  if (!session.resident.scopes.has(SCOPE)) throw new Refused(403, 'scope', `The resident has not granted ${SCOPE}`);
  return session;
}

function take(wait: number) {
  if (wait > 0) throw new Refused(429, 'too_many_requests', `Try again in ${wait} seconds`, wait);
}

/** The header is sent by browsers; the parameter is for a client that opens a new stream by itself. */
const lastPlace = ({ headers, query }: FastifyRequest) => [headers['last-event-id'] ?? (query as { after?: string }).after].flat()[0];

function problem(reply: FastifyReply, status: number, error: string, message: string, retryAfter?: number) {
  if (retryAfter) reply.header('retry-after', retryAfter);
  return reply.code(status).send({ error, message });
}
