import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.js';
import { networkOf } from '../network.js';
import { placeOfTime } from '../notifications/frames.js';
import type { OidcConnector } from '../connectors/oidc/oidc.js';
import { CookiesTooLarge } from '../plugins/cookie-limit.js';
import { type PortalCookies } from './cookies.js';
import { machineType } from './machine.js';
import { fromPortal, sameSecret } from './origin.js';
import { rate } from '../rate.js';
import type { SessionAudit } from './session.audit.js';
import { acrValues, claimsRequest, mostTransactions, redirectUri, type SessionSettings, signInScope, transactionSeconds } from './session.config.js';
import { type Session, type SessionService, SignInRefused } from './session.service.js';

export interface SessionRoutes {
  service: SessionService;
  cookies: PortalCookies;
  oidc: OidcConnector;
  audit: SessionAudit;
  settings: SessionSettings;
  clock: Clock;
}

/** What this back end can do beyond the MOSIP wire. */
const capabilities = ['history-cursor', 'notifications-stream'];

/** `/portal/v1/session/*`. Made by `portalSessions`, where its use is shown. */
export function sessionRoutes({ service, cookies, oidc, audit, settings, clock }: SessionRoutes) {
  const perMinute = (limit: number, minutes = 1) => rate({ limit: limit * (settings.rateFactor ?? 1), seconds: 60 * minutes, clock });
  const starts = perMinute(120);
  const redemptions = perMinute(120);
  const failures = perMinute(60, 10);

  return async (app: FastifyInstance) => {
    await app.register(formbody, { bodyLimit: 16_384 });

    app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));

    app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
      if (error instanceof SignInRefused) return refuse(error, request, reply);
      if (error instanceof CookiesTooLarge) return problem(reply, error.statusCode, 'cookies_too_large', error.message);
      const status = error.statusCode ?? 500;
      if (status < 500) return problem(reply, status, 'invalid_request', 'The request cannot be read');
      request.log.error({ err: error }, 'unexpected');
      return problem(reply, 500, 'server_error', `Reference ${request.id}`);
    });

    app.get('/config', async () => ({
      issuer: oidc.issuer,
      authorization_endpoint: oidc.authorizationEndpoint,
      client_id: oidc.clientId,
      redirect_uri: redirectUri(settings),
      scope: signInScope,
      acr_values: acrValues,
      claims: claimsRequest,
      iss_in_response: true,
      modes: ['direct'],
    }));

    app.post('/start', async (request, reply) => {
      if (!fromPortal(request, settings.portalOrigin)) return outsider(request, reply);
      const wait = starts.take(networkOf(request.ip));
      if (wait) return tooMany(reply, wait);
      const { transactionId, ...answer } = await service.start();
      const others = await service.pending(cookies.read(request, 'rp_txn'));
      cookies.set(reply, 'rp_txn', [transactionId, ...others].slice(0, mostTransactions), transactionSeconds);
      return answer;
    });

    app.post<{ Body: Record<string, unknown> | undefined }>('/token', async (request, reply) => {
      if (!fromPortal(request, settings.portalOrigin)) return outsider(request, reply);
      const network = networkOf(request.ip);
      const wait = failures.ask(network) || redemptions.take(network);
      if (wait) return tooMany(reply, wait);

      const form = request.body ?? {};
      const { session, nonce } = await service.signIn(
        {
          grantType: form['grant_type'],
          code: form['code'],
          redirectUri: form['redirect_uri'],
          codeVerifier: form['code_verifier'],
          clientId: form['client_id'],
        },
        {
          transactionIds: cookies.read(request, 'rp_txn'),
          previousIds: cookies.read(request, 'rp_sid'),
          device: { ip: request.ip, machineType: machineType(request.headers['user-agent']) },
        },
      );
      await keepPending(request, reply);
      cookies.set(reply, 'rp_sid', [session.id]);
      return {
        access_token: 'cookie',
        token_type: 'Cookie',
        expires_in: seconds(session.endsAt) - seconds(clock()),
        scope: [...session.resident.scopes].join(' '),
        id_token: unsigned(projection(session, nonce)),
      };
    });

    app.get('/state', async (request) => {
      const background = inBackground(request);
      const session = await service.find(cookies.read(request, 'rp_sid'), { background });
      if (!session) return { active: false, capabilities };
      return {
        active: true,
        csrf: session.csrf,
        sub: session.subject,
        scope: [...session.resident.scopes].join(' '),
        acr: session.acr ?? null,
        auth_time: session.authTime ?? null,
        expires_at: seconds(session.endsAt),
        bell_place: placeOfTime(clock()),
        idle_seconds: settings.idleSeconds,
        warning_seconds: settings.warningSeconds,
        capabilities,
      };
    });

    app.post('/logout', async (request, reply) => {
      if (!fromPortal(request, settings.portalOrigin)) return outsider(request, reply);
      const session = await service.find(cookies.read(request, 'rp_sid'), { background: true });
      if (session && !sameSecret(xsrfToken(request), session.csrf)) return outsider(request, reply, session);
      if (session) await service.end(session);
      cookies.clear(reply, 'rp_sid');
      return { endSessionUrl: oidc.endSessionEndpoint ?? null };
    });
  };

  /** Sign-ins of other tabs go on. */
  async function keepPending(request: FastifyRequest, reply: FastifyReply) {
    const pending = await service.pending(cookies.read(request, 'rp_txn'));
    if (pending.length) cookies.set(reply, 'rp_txn', pending.slice(0, mostTransactions), transactionSeconds);
    else cookies.clear(reply, 'rp_txn');
  }

  async function refuse(refused: SignInRefused, request: FastifyRequest, reply: FastifyReply) {
    failures.take(networkOf(request.ip));
    audit('signInFailed', { reason: refused.message, at: clock() });
    request.log.info({ reason: refused.message }, 'sign-in refused');
    await keepPending(request, reply);
    const unavailable = refused.error === 'temporarily_unavailable';
    return reply
      .code(unavailable ? 502 : 400)
      .send({ error: refused.error, ...(refused.error === 'invalid_request' && { error_description: refused.message }) });
  }

  function outsider(request: FastifyRequest, reply: FastifyReply, session?: Session) {
    audit('csrfRefused', { subject: session?.subject, sessionHash: session?.resident.sessionHash, at: clock() });
    request.log.info('request from outside the portal refused');
    return problem(reply, 403, 'csrf', 'The request did not come from a page of this portal');
  }

  function projection(session: Session, nonce: string | undefined) {
    return {
      iss: oidc.issuer,
      aud: oidc.clientId,
      sub: session.subject,
      nonce,
      acr: session.acr,
      auth_time: session.authTime,
      iat: seconds(clock()),
      exp: seconds(session.endsAt),
      csrf: session.csrf,
    };
  }
}

export const inBackground = (request: FastifyRequest) => request.headers['x-rp-background'] === '1';

export const xsrfToken = (request: FastifyRequest) => String(request.headers['x-xsrf-token'] ?? '');

const seconds = (date: Date) => Math.floor(date.getTime() / 1000);

/** oidc-client-ts wants a token of three parts. This one says `none` and is trusted by nobody. */
const unsigned = (claims: object) =>
  `${[{ alg: 'none', typ: 'JWT' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;

const tooMany = (reply: FastifyReply, wait: number) => problem(reply.header('retry-after', wait), 429, 'too_many_requests', `Try again in ${wait} seconds`);

const problem = (reply: FastifyReply, status: number, error: string, message: string) => reply.code(status).send({ error, message });
