import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseFromAfar } from '../../plugins/loopback.js';
import { sameSecret } from '../../session/origin.js';
import type { EmbeddedHub } from './hub.js';

interface Needs {
  hub: EmbeddedHub;
  /** Without it anyone on this machine could have the hub sign what they like. */
  token: string;
}

const MOST_BYTES = 1_048_576;
const topicName = /^[\w./-]{1,256}$/;

/** The hub over HTTP, for this machine alone: `POST /hub`. */
export const hubRoutes =
  ({ hub, token }: Needs) =>
  async (app: FastifyInstance) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(['application/x-www-form-urlencoded', 'application/json'], { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    app.addHook('onRequest', refuseFromAfar);
    app.addHook('onRequest', async (request, reply) => {
      if (!sameSecret(tokenOf(request), token)) return denied(reply.code(401), 'not known to this hub');
    });

    app.post('/hub', async (request, reply) => {
      const body = request.body as Buffer;
      const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
      const asked = isForm ? Object.fromEntries(new URLSearchParams(body.toString('utf8'))) : (request.query as Record<string, string>);
      const { 'hub.mode': mode, 'hub.topic': topic = '', 'hub.callback': callback = '', 'hub.secret': secret = '', 'hub.lease_seconds': lease } = asked;
      if (!topicName.test(topic)) return denied(reply.code(400), 'hub.topic');

      switch (mode) {
        case 'register':
          await hub.register(topic);
          return accepted(reply.code(200));
        case 'unregister':
        case 'deregister':
          await hub.unregister(topic);
          return accepted(reply.code(200));
        case 'subscribe':
          if (!isHttp(callback)) return denied(reply.code(400), 'hub.callback');
          if (secret === '' || Buffer.byteLength(secret) > 200) return denied(reply.code(400), 'hub.secret');
          await hub.subscribe({ topic, callback, secret, leaseSeconds: Number(lease) || 864_000 });
          return reply.code(202).send();
        case 'unsubscribe':
          if (!isHttp(callback)) return denied(reply.code(400), 'hub.callback');
          await hub.unsubscribe(topic, callback);
          return reply.code(202).send();
        case 'publish':
          if (isForm) return denied(reply.code(400), 'content-type');
          await hub.publish(topic, body);
          return reply.code(202).send();
        default:
          return denied(reply.code(400), 'hub.mode');
      }
    });
  };

const tokenOf = ({ headers }: FastifyRequest) => /(?:^|;\s*)Authorization=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? '';

const isHttp = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && text.length <= 1024;

const form = (reply: FastifyReply, fields: Record<string, string>) =>
  reply.type('application/x-www-form-urlencoded').send(new URLSearchParams(fields).toString());
const accepted = (reply: FastifyReply) => form(reply, { 'hub.mode': 'accepted' });
const denied = (reply: FastifyReply, reason: string) => form(reply, { 'hub.mode': 'denied', 'hub.reason': reason });
