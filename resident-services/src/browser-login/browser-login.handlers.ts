import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OidcConnector } from '../connectors/oidc/oidc.js';
import type { Handlers } from '../plugins/handlers.js';
import { ServiceError } from '../service-error.js';
import { addCookie, type PortalCookies } from '../session/cookies.js';
import { machineType } from '../session/machine.js';
import { refuseForeignSite } from '../session/origin.js';
import { acrValues, claimsOfOthers, signInScope, transactionSeconds } from '../session/session.config.js';
import { type SessionService, SignInRefused } from '../session/session.service.js';
import { type BrowserTokens, cookieIn, tokenCookies } from './browser-tokens.js';
import { returnAddress, withQuery } from './return-address.js';

export interface BrowserLoginSettings {
  redirectUri: string;
  allowedUrls: readonly string[];
  offlineLogout: boolean;
}

interface Needs {
  service: SessionService;
  cookies: PortalCookies;
  tokens: BrowserTokens;
  oidc: OidcConnector;
  settings: BrowserLoginSettings;
  /** Whether cookies travel over https alone. */
  secure: boolean;
}

type Operations = 'login' | 'loginV2' | 'loginRedirect' | 'validateToken' | 'logout';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What each end of a sign-in is called on MOSIP's wire. */
const refusals: Record<SignInRefused['error'], string> = {
  invalid_request: 'KER-ACP-007',
  invalid_grant: 'KER-ACP-006',
  unsupported_grant_type: 'KER-ACP-006',
  temporarily_unavailable: 'KER-ACP-005',
};

/** The same Base64 again, as MOSIP appends it; only what would end this part of an address is written otherwise. */
const asPart = (base64: string) => encodeURIComponent(base64).replaceAll('%3D', '=').replaceAll('%2B', '+');

/** The sign-in of pages written for MOSIP's own service: whole pages that are led on, known by cookies alone. */
export function browserLoginHandlers({ service, cookies, tokens, oidc, settings, secure }: Needs): Handlers<Operations> {
  const setState = (reply: FastifyReply, value: string, life = '') =>
    addCookie(reply, 'state', `${value}; Path=/; HttpOnly; SameSite=Lax${life}${secure ? '; Secure' : ''}`);
  const leadOn = (reply: FastifyReply, address: string) => {
    reply.code(302).header('location', address);
    return '' as never; // no JSON: the way on is in the header
  };

  /** A sign-in under way in another tab is gone on with: both tabs share the cookie. */
  const transactionOf = async (request: FastifyRequest, reply: FastifyReply) => {
    const [underway] = await service.pending(cookies.read(request, 'rp_login'));
    const id = underway ?? (await service.start()).transactionId;
    cookies.set(reply, 'rp_login', [id], transactionSeconds);
    return id;
  };

  const begin = async (request: FastifyRequest, reply: FastifyReply, { redirectURI, state: asked, locales }: Record<string, string | undefined>) => {
    const state = cookieIn(request, 'state') ?? asked;
    if (!state) throw new ServiceError('KER-ACP-010');
    if (!UUID.test(state)) throw new ServiceError('KER-ACP-011');
    const back = redirectURI ?? '';
    returnAddress(back, settings.allowedUrls);
    const { nonce, challenge } = service.leadTo(await transactionOf(request, reply));
    setState(reply, state, `; Max-Age=${transactionSeconds}`);
    const query = new URLSearchParams({
      client_id: oidc.clientId,
      redirect_uri: settings.redirectUri + asPart(back),
      state,
      response_type: 'code',
      scope: signInScope,
      claims: claimsOfOthers,
      acr_values: acrValues,
      nonce,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      ...(locales && { ui_locales: locales }),
    });
    return leadOn(reply, `${oidc.authorizationEndpoint}?${query}`);
  };

  const openSession = async (request: FastifyRequest, code: string, redirectUri: string) => {
    try {
      return await service.signInLed(
        { code, redirectUri },
        {
          transactionIds: cookies.read(request, 'rp_login'),
          previousIds: [await tokens.sessionIdOf(request)].filter((id) => id !== undefined),
          device: { ip: request.ip, machineType: machineType(request.headers['user-agent']) },
        },
      );
    } catch (cause) {
      if (cause instanceof SignInRefused) throw new ServiceError(refusals[cause.error], undefined, { cause });
      throw cause;
    }
  };

  const sessionOf = async (request: FastifyRequest) => {
    const id = await tokens.sessionIdOf(request);
    return id === undefined ? undefined : service.find([id], { background: true });
  };

  return {
    login: ({ params, query, request }, reply) => begin(request, reply, { ...params, state: query?.state }),

    loginV2: ({ params, query, request }, reply) => begin(request, reply, { ...params, state: query?.state, locales: query?.ui_locales }),

    async loginRedirect({ params, query, request }, reply) {
      const target = returnAddress(params.redirectURI, settings.allowedUrls);
      const state = cookieIn(request, 'state');
      setState(reply, '', '; Max-Age=0'); // one use, whatever comes of it
      if (query?.error) return leadOn(reply, withQuery(target, 'error', query.error));
      if (!state || state !== query?.state) throw new ServiceError('KER-ACP-007');
      if (!query.code) throw new ServiceError('KER-ACP-006');
      const { session } = await openSession(request, query.code, settings.redirectUri + asPart(params.redirectURI));
      cookies.clear(reply, 'rp_login');
      await tokens.set(reply, session);
      return leadOn(reply, target);
    },

    async validateToken({ request }, reply) {
      if (!request.headers.cookie) throw new ServiceError('KER-ACP-001', undefined, { status: 401 });
      if (!cookieIn(request, 'Authorization')) throw new ServiceError('KER-ACP-002', undefined, { status: 401 });
      const session = await sessionOf(request);
      if (!session) throw new ServiceError('KER-ATH-401', undefined, { status: 401 });
      await tokens.renew(reply, session);
      return 'TOKEN_VALID';
    },

    async logout({ query, request }, reply) {
      refuseForeignSite(request);
      if (!tokenCookies.some((name) => cookieIn(request, name))) throw new ServiceError('KER-ATH-401');
      const target = returnAddress(query.redirecturi, settings.allowedUrls);
      const session = await sessionOf(request);
      if (session) await service.end(session);
      tokens.clear(reply);
      const elsewhere = settings.offlineLogout ? undefined : oidc.endSessionEndpoint;
      return leadOn(reply, elsewhere ? withQuery(elsewhere, 'post_logout_redirect_uri', target) : target);
    },
  };
}
