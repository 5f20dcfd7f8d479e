import Fastify, { type FastifyReply } from 'fastify';
import type { Clock } from '../clock.js';
import { lookAssets } from '../pages/look.js';
import { brandAssets, type PageBrand, signCss } from '../pages/sign.js';
import { inboxCss, inboxJs } from './inbox-css.js';
import { listPage, messagePage, missingPage } from './inbox.pages.js';
import type { Message } from './message.js';
import { smtpServer } from './smtp.js';

export interface InboxSettings {
  /** `NODE_ENV=production`: refused, since everyone on the machine reads everyone's mail here. */
  production: boolean;
  /** 0 takes a free port. */
  smtpPort: number;
  portalOrigin: string;
  /** Colours, logo and name of the country. */
  brand?: PageBrand;
}

const mostMessages = 500;
const ownHosts = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The mail of a demo: what would go to residents' mailboxes and phones is shown here instead.
 *
 * @example
 * const inbox = await demoInbox({ settings, clock });
 * await inbox.listen(8083); // mails go to 127.0.0.1:inbox.smtpPort
 */
export async function demoInbox({ settings, clock }: { settings: InboxSettings; clock: Clock }) {
  if (settings.production) throw new Error('The demo inbox shows everyone’s codes, so it does not start in production; set SMTP_HOST');

  const messages: Message[] = []; // the newest first
  const smtp = await smtpServer({
    port: settings.smtpPort,
    clock,
    take(message) {
      messages.unshift(message);
      messages.length = Math.min(messages.length, mostMessages);
    },
  });
  const to = (address = '') => (address ? messages.filter((message) => isTo(message, address)) : messages);

  const app = Fastify();
  const { portalOrigin, brand = { names: {} } } = settings;
  const frame = { portalOrigin, brand };
  const look = lookAssets({ ...brandAssets(brand), 'inbox.css': signCss + inboxCss, 'inbox.js': inboxJs });
  await app.register(look.plugin);

  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    // A foreign name that leads to this machine would make our pages readable for the site behind that name.
    if (!ownHosts.includes(request.hostname)) return reply.code(421).type('text/plain').send('Open the inbox as localhost');
  });

  app.get<{ Querystring: { to?: string } }>('/', async (request, reply) =>
    page(reply, listPage({ messages: to(request.query.to), to: request.query.to, ...frame })),
  );
  app.get<{ Params: { id: string } }>('/messages/:id', async (request, reply) => {
    const message = messages.find(({ id }) => id === request.params.id);
    return message ? page(reply, messagePage({ message, ...frame })) : page(reply.code(404), missingPage(frame));
  });
  app.get<{ Querystring: { to?: string } }>('/api/messages', async (request) => to(request.query.to));
  app.setNotFoundHandler((_request, reply) => page(reply.code(404), missingPage(frame)));

  return {
    app,
    smtpPort: smtp.port,
    /** Newest first; of one address, or all. */
    messages: to,
    clear: () => void messages.splice(0),
    listen: (port: number, host = '127.0.0.1') => app.listen({ port, host }),
    async close() {
      await Promise.all([app.close(), smtp.close()]);
    },
  };
}

/** A phone number is the same with and without a plus, which a query turns into a space. */
const isTo = ({ kind, to }: Message, address: string) =>
  kind === 'sms' && /^[\s+]*\d+$/.test(address.trim()) ? digitsOf(to) === digitsOf(address) : to.trim().toLowerCase() === address.trim().toLowerCase();

const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

const page = (reply: FastifyReply, html: { text: string }) => reply.type('text/html; charset=utf-8').send(html.text);

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
};
