import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.js';
import { isSigned } from '../connectors/websub/signature.js';
import { networkOf } from '../network.js';
import { CookiesTooLarge } from '../plugins/cookie-limit.js';
import type { Envelopes, Operation } from '../plugins/envelope.js';
import { rate } from '../rate.js';
import { type Message, readBareMessage, readMessage, UnreadableMessage } from './message.js';

/** One address at which a hub tells us of one topic. */
export interface Callback {
  operationId: 'authTransactionCallback' | 'authTypeCallback' | 'credentialStatusCallback' | 'regprocWorkflowCallback';
  path: string;
  topic: string;
  secret: string;
  /** Whether the hub delivers the event without a frame. */
  isBare?: boolean;
  /** What a failure of ours is told with. */
  failure: 'RES-SER-443' | 'RES-SER-523';
  /** @throws {UnreadableMessage} */
  take: (message: Message) => Promise<unknown>;
}

interface Needs {
  callbacks: readonly Callback[];
  /** Whether a signature with SHA-1 counts. */
  sha1: boolean;
  envelopes: Envelopes;
  perMinute: number;
  /** Whether we have asked to be told of a topic; notes that the hub wanted to know. */
  confirms: (topic: string) => boolean;
  /** Whether a refusal has no status but those of MOSIP's own service. */
  strict: boolean;
  clock: Clock;
}

const MOST_BYTES = 1_048_576;
/** Statuses that say more than MOSIP's own service does. */
const added = new Set([404, 413, 415, 429, 500]);

/**
 * Where a hub tells us of what others did. Not made by the contract plugin: what was signed are the bytes, so nothing
 * may read them before the signature was checked.
 */
export const callbackRoutes =
  ({ callbacks, sha1, envelopes, perMinute, confirms, strict, clock }: Needs) =>
  async (app: FastifyInstance) => {
    const flood = rate({ limit: perMinute, seconds: 60, clock });
    const refuse = (reply: FastifyReply, status: number, code: string, text: string) =>
      reply
        .code(strict && added.has(status) ? 400 : status)
        .send(envelopes.refusal((reply.routeOptions.config as { operation?: Operation }).operation, code, text));

    app.removeAllContentTypeParsers();
    app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) => done(null, body));
    const failureAt = ({ routeOptions }: FastifyRequest) => callbacks.find(({ path }) => path === routeOptions.url)?.failure ?? 'RES-SER-443';
    app.setErrorHandler<FastifyError>((error, request, reply) => {
      if (error.statusCode === 413) return refuse(reply, 413, 'RES-SER-418', 'The message is too long');
      if (error instanceof CookiesTooLarge) return refuse(reply, error.statusCode, 'RES-SER-418', error.message);
      if (error.statusCode === 415) return refuse(reply, 415, 'RES-SER-418', 'The message is not JSON');
      if (error instanceof UnreadableMessage || error.statusCode === 400) return refuse(reply, 400, 'RES-SER-418', 'The message could not be read');
      // Answered with 5xx, a hub sends it again.
      request.log.error({ err: error }, 'a message could not be taken and will come again');
      return refuse(reply, 500, failureAt(request), `Reference ${request.id}`);
    });

    for (const { operationId, path, topic, secret, isBare, take } of callbacks) {
      const operation: Operation = { operationId, responseId: null, successErrors: 'none', hasMetadata: true };
      app.post(path, { config: { operation } }, async (request, reply) => {
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        if (!isSigned(signatureIn(request), body, secret, { sha1 })) {
          // Our hub may tell us as much as there is; who guesses may not.
          const wait = flood.take(networkOf(request.ip));
          if (wait > 0) return refuse(strict ? reply : reply.header('retry-after', wait), 429, 'RES-SER-510', 'Too many requests');
          return refuse(reply, 401, 'KER-WSC-106', 'The signature does not fit');
        }
        const message = isBare ? readBareMessage(body) : readMessage(body);
        if (message.topic !== undefined && message.topic !== topic) return refuse(reply, 404, 'KER-WSC-108', 'Not a topic of this callback');
        await take(message);
        return reply.code(200).send();
      });

      /**
       * A hub asks whether we meant to be told: of what we asked for, yes. That we no longer want to be told is never
       * meant. MOSIP's subscribers write into their address which of both they meant (`intentMode`): the hub must say the same.
       */
      const intent = { ...operation, operationId: `${operationId}Intent` };
      app.get<{ Querystring: Record<string, unknown> }>(path, { config: { operation: intent } }, async ({ query }, reply) => {
        const { 'hub.mode': mode, 'hub.topic': asked, 'hub.challenge': challenge, intentMode = mode } = query;
        const readable = mode === 'subscribe' && intentMode === mode && asked === topic && typeof challenge === 'string' && challenge !== '';
        if (!readable || !confirms(topic)) return reply.code(404).type('text/plain; charset=utf-8').send('Not found');
        // As text, so that a challenge that is markup stays a text in a browser.
        return reply.code(202).type('text/plain; charset=utf-8').send(challenge);
      });
    }
  };

const signatureIn = ({ headers }: FastifyRequest) => {
  const header = headers['x-hub-signature'];
  return Array.isArray(header) ? undefined : header;
};
