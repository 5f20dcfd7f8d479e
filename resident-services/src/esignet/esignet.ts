import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Clock } from '../clock.js';
import type { IdAuthentication } from '../connectors/ida/ida.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import { assertionKey } from '../connectors/oidc/http.js';
import type { VidRepository } from '../connectors/vid/vid.js';
import { lookAssets } from '../pages/look.js';
import { brandAssets, type PageBrand, signCss } from '../pages/sign.js';
import type { Random } from '../random.js';
import { grants } from './grants.js';
import { defaultLockout, lockout, type LockoutSettings } from './lockout.js';
import { pageJs } from './pages/page-js.js';
import { pageCss } from './pages/styles/index.js';
import { esignetPaths, oidcProvider } from './provider.js';
import { signInPages } from './routes.js';
import { signInService } from './sign-in.service.js';
import { en } from './words/en.js';
import { wordsFor } from './words/words.js';

export interface EsignetSettings {
  /** Where residents see it, such as `http://localhost:8082`. */
  origin: string;
  portalOrigin: string;
  clientId: string;
  redirectUris: string[];
  /** The portal's name by language, `en` at least. */
  clientNames: Readonly<Record<string, string>>;
  /** Colours, logo and name of the country; without it the pages are e-Signet's own. */
  brand?: PageBrand;
  /** Whose page the codes are for, as the history names it. */
  entityName: string;
  /** Life of a code. */
  otpSeconds: number;
  /** Named on the code page of a demo. */
  inboxUrl?: string;
  limits?: LockoutSettings;
  /** Answers about IDs take at least this long, so that their time tells nothing. */
  evenMs?: number;
}

export interface EsignetNeeds {
  settings: EsignetSettings;
  ida: IdAuthentication;
  identity: IdentityRepository;
  vids: VidRepository;
  keymanager: KeyManager;
  clock: Clock;
  random: Random;
  log?: FastifyBaseLogger;
}

const providerPaths = new Set<string>([esignetPaths.token, esignetPaths.userInfo, esignetPaths.jwks]);

/**
 * An e-Signet of our own beside the portal, for demos, development and tests: the wire of the real one, pages for UIN
 * or VID, code and consent. Never needed where a real e-Signet is.
 *
 * @example
 * const esignet = await embeddedEsignet({ settings, ida, identity, vids, keymanager, clock, random });
 * await esignet.listen(8082);
 */
export async function embeddedEsignet({ settings, ida, identity, vids, keymanager, clock, random, log }: EsignetNeeds) {
  const limits = settings.limits ?? defaultLockout;
  const index = (value: string) => keymanager.index('esignet', value);
  const given = grants({ identity, clock });

  const provider = await oidcProvider({
    origin: settings.origin,
    client: { id: settings.clientId, redirectUris: settings.redirectUris, jwks: await publicKeysOf(keymanager) },
    keys: (await keymanager.privateJwks('esignet_signing', { alg: 'PS256', use: 'sig' })) as never,
    cookieKey: index('cookies'),
    scopes: Object.keys(en.consent.scopes),
    subject: (accountId, clientId) => index(`${clientId} ${accountId}`),
    claims: given.claims,
    renderError: async (ctx, _out, error) => {
      log?.info({ reason: error.message }, 'sign-in cannot go on');
      ctx.type = 'html';
      ctx.body = pages.broken(asked(ctx.query['ui_locales'], ctx.get('accept-language')));
    },
    clock,
  });

  const service = signInService({
    ida,
    identity,
    vids,
    lockout: lockout({ settings: limits, clock }),
    limits,
    index,
    codeSeconds: settings.otpSeconds,
    entityName: settings.entityName,
    evenly: atLeast(settings.evenMs ?? 250),
    clock,
    random,
  });

  const brand = settings.brand ?? { names: {} };
  const pages = signInPages({
    provider,
    service,
    given,
    portalOrigin: settings.portalOrigin,
    clientNames: settings.clientNames,
    brand,
    accountId: (uin) => index(`account ${uin}`),
    inboxUrl: settings.inboxUrl,
    clock,
  });

  const app = Fastify({ loggerInstance: log, logController: new LogController({ disableRequestLogging: true }) });
  const look = lookAssets({ ...brandAssets(brand), 'page.css': signCss + pageCss, 'page.js': pageJs });
  if (!look.hasLook) log?.warn('The look is not built, so the sign-in pages are plain: npm run build -w @rp/shared-design');
  const library = provider.callback();

  app.addHook('onRequest', async (request, reply) => {
    setHeaders(reply, settings.portalOrigin);
    ownHost(request, settings.origin);
    if (!forLibrary(request)) return;
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    library(request.raw, reply.raw);
  });

  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'unexpected');
    return reply.code(status).type('text/html').send(pages.broken(request.headers['accept-language']));
  });
  app.setNotFoundHandler((request, reply) => reply.code(404).type('text/html').send(pages.broken(request.headers['accept-language'])));
  await app.register(look.plugin);
  await app.register(async (scope: FastifyInstance) => {
    scope.addHook('onRequest', async (_request, reply) => void reply.type('text/html; charset=utf-8'));
    await scope.register(pages.plugin);
  });
  app.get('/', async (_request, reply) => reply.redirect(settings.portalOrigin, 302));
  await app.ready();

  return {
    app,
    listen: (port: number, host = '127.0.0.1') => app.listen({ port, host }),
    close: () => app.close(),
  };
}

/** The embedded client's key is made when first asked for. */
async function publicKeysOf(keymanager: KeyManager) {
  await keymanager.privateJwks(assertionKey, { alg: 'PS256', use: 'sig' });
  return (await keymanager.jwks(assertionKey)) as never;
}

const asked = (uiLocales: unknown, acceptLanguage: string) => (typeof uiLocales === 'string' && uiLocales ? wordsFor(uiLocales).tag : acceptLanguage);

/** Paths of the protocol go to the library as they are; it reads body and cookies itself. */
function forLibrary(request: FastifyRequest) {
  const [path = '', query] = (request.raw.url ?? '').split('?');
  if (path === esignetPaths.discovery) request.raw.url = `/.well-known/openid-configuration${query ? `?${query}` : ''}`;
  const signingIn = path === esignetPaths.authorization || path.startsWith(`${esignetPaths.authorization}/`);
  if (signingIn) forgetSession(request);
  return signingIn || providerPaths.has(path) || path === esignetPaths.discovery;
}

/** e-Signet has no session of its own: every sign-in asks for the ID again, so signing out means out. */
function forgetSession({ raw }: FastifyRequest) {
  const kept = (raw.headers.cookie ?? '').split(';').filter((pair) => !pair.trim().startsWith('esignet_session'));
  raw.headers.cookie = kept.join(';');
}

/** The library builds its addresses from the request; ours come from the settings, whatever a request claims. */
function ownHost({ raw }: FastifyRequest, origin: string) {
  const { host, protocol } = new URL(origin);
  raw.headers.host = host;
  raw.headers['x-forwarded-host'] = host;
  raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
}

function setHeaders(reply: FastifyReply, portalOrigin: string) {
  reply.headers({
    // A browser applies form-action to the redirects after a form too, and the last form leads back to the portal.
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self' ${portalOrigin}; base-uri 'none'; frame-ancestors 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  });
}

const atLeast =
  (ms: number) =>
  async <T>(work: Promise<T>): Promise<T> => {
    const [result] = await Promise.all([work, new Promise<void>((done) => setTimeout(done, ms))]);
    return result;
  };
