import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.js';
import type { CardNews } from '../connectors/credential/credential.js';
import { isSigned } from '../connectors/websub/signature.js';
import type { Envelopes, Operation } from '../plugins/envelope.js';
import { rate } from '../rate.js';
import { type CardMessage, readCardMessage, UnreadableMessage } from './card-message.js';

interface Needs {
  topic: string;
  secret: string;
  /** Whether a signature with SHA-1 counts. */
  sha1: boolean;
  take: (news: CardNews) => Promise<boolean>;
  envelopes: Envelopes;
  perMinute: number;
  clock: Clock;
}

const MOST_BYTES = 1_048_576;
const operation: Operation = { operationId: 'credentialStatusCallback', responseId: null, successErrors: 'none', hasMetadata: true };
const PATH = '/resident/v1/callback/credentialStatusUpdate';

/**
 * Where a hub tells us of cards. Not made by the contract plugin: what was signed are the bytes, so nothing may read
 * them before the signature was checked.
 */
export const callbackRoutes =
  ({ topic, secret, sha1, take, envelopes, perMinute, clock }: Needs) =>
  async (app: FastifyInstance) => {
    const flood = rate({ limit: perMinute, seconds: 60, clock });
    const refuse = (reply: FastifyReply, status: number, code: string, text: string) => reply.code(status).send(envelopes.refusal(operation, code, text));

    app.removeAllContentTypeParsers();
    app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) => done(null, body));
    app.setErrorHandler<FastifyError>((error, request, reply) => {
      if (error.statusCode === 413) return refuse(reply, 413, 'RES-SER-418', 'The message is too long');
      if (error.statusCode === 415) return refuse(reply, 415, 'RES-SER-418', 'The message is not JSON');
      if (error instanceof UnreadableMessage || error.statusCode === 400) return refuse(reply, 400, 'RES-SER-418', 'The message could not be read');
      // Answered with 5xx, a hub sends it again.
      request.log.error({ err: error }, 'a message could not be taken and will come again');
      return refuse(reply, 500, 'RES-SER-443', `Reference ${request.id}`);
    });

    app.post(PATH, { config: { operation } }, async (request, reply) => {
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      if (!isSigned(signatureIn(request), body, secret, { sha1 })) {
        // Our hub may tell us as much as there is; who guesses may not.
        const wait = flood.take(request.ip);
        if (wait > 0) return refuse(reply.header('retry-after', wait), 429, 'RES-SER-510', 'Too many requests');
        return refuse(reply, 401, 'KER-WSC-106', 'The signature does not fit');
      }
      const message = readCardMessage(body);
      if (message.topic !== undefined && message.topic !== topic) return refuse(reply, 404, 'KER-WSC-108', 'Not a topic of this callback');
      await take(newsIn(message));
      return reply.code(200).send();
    });

    /** A hub asks whether we meant to be told: of this topic yes, of any other no. */
    app.get<{ Querystring: Record<string, unknown> }>(PATH, { config: { operation: intent } }, async ({ query }, reply) => {
      const { 'hub.mode': mode, 'hub.topic': asked, 'hub.challenge': challenge } = query;
      const known = (mode === 'subscribe' || mode === 'unsubscribe') && asked === topic && typeof challenge === 'string' && challenge !== '';
      if (!known) return reply.code(404).type('text/plain; charset=utf-8').send('Not found');
      // As text, so that a challenge that is markup stays a text in a browser.
      return reply.code(202).type('text/plain; charset=utf-8').send(challenge);
    });
  };

const intent: Operation = { ...operation, operationId: 'credentialStatusCallbackIntent' };

const signatureIn = ({ headers }: FastifyRequest) => {
  const header = headers['x-hub-signature'];
  return Array.isArray(header) ? undefined : header;
};

const newsIn = ({ event }: CardMessage): CardNews => ({
  requestId: event.requestId,
  status: event.status ?? event.statusCode ?? '',
  link: event.url ?? undefined,
  messageId: event.id,
});
