import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseFromAfar } from '../../plugins/loopback.js';
import { servicesOnly } from '../iam/bearer.js';
import type { TokenCheck } from '../iam/iam.js';
import { audiences, publisherOf, subscriberOf } from '../iam/service-clients.js';
import type { EmbeddedHub } from './hub.js';

interface Needs {
  hub: EmbeddedHub;
  /** Without one anyone on this machine could have the hub sign what they like. */
  tokens: TokenCheck;
}

const MOST_BYTES = 1_048_576;
const topicName = /^[\w./-]{1,256}$/;

/** The hub over HTTP, for this machine alone: `POST /hub`. */
export const hubRoutes =
  ({ hub, tokens }: Needs) =>
  async (app: FastifyInstance) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(['application/x-www-form-urlencoded', 'application/json'], { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    app.addHook('onRequest', refuseFromAfar);
    app.addHook(
      'onRequest',
      servicesOnly(tokens, audiences.hub, (reply) => denied(reply, 'not known to this hub')),
    );

    app.post('/hub', async (request, reply) => {
      const body = request.body as Buffer;
      const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
      const asked = isForm ? Object.fromEntries(new URLSearchParams(body.toString('utf8'))) : (request.query as Record<string, string>);
      const { 'hub.mode': mode, 'hub.topic': topic = '', 'hub.callback': callback = '', 'hub.secret': secret = '', 'hub.lease_seconds': lease } = asked;
      if (!topicName.test(topic)) return denied(reply.code(400), 'hub.topic');
      if (!mayAsk(request, mode, topic)) return denied(reply.code(403), 'not allowed to this service');

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

/** Who publishes does not subscribe by that alone; a topic is made and given up by either. */
function mayAsk({ service }: FastifyRequest, mode: string | undefined, topic: string) {
  const wanted = { publish: [publisherOf(topic)], subscribe: [subscriberOf(topic)], unsubscribe: [subscriberOf(topic)] }[mode ?? ''];
  return (wanted ?? [publisherOf(topic), subscriberOf(topic)]).some((role) => service?.roles.has(role));
}

const isHttp = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && text.length <= 1024;

const form = (reply: FastifyReply, fields: Record<string, string>) =>
  reply.type('application/x-www-form-urlencoded').send(new URLSearchParams(fields).toString());
const accepted = (reply: FastifyReply) => form(reply, { 'hub.mode': 'accepted' });
const denied = (reply: FastifyReply, reason: string) => form(reply, { 'hub.mode': 'denied', 'hub.reason': reason });
