import { createLocalJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import { addCookie } from '../session/cookies.js';
import type { Session } from '../session/session.service.js';

interface Needs {
  keymanager: KeyManager;
  /** Who says so, and to whom: this portal to itself. */
  portalOrigin: string;
  clock: Clock;
}

const KEY = 'resident_browser_session';
const ALG = 'ES256';
const SERVICE_SECONDS = 3600;
export const tokenCookies = ['Authorization', 'id_token'] as const;

/**
 * The two cookies that pages written for MOSIP's own service are known by. They hold what we signed ourselves, never a
 * token of e-Signet, and open no more than the session that is named in them.
 */
export function browserTokens({ keymanager, portalOrigin, clock }: Needs) {
  const secure = portalOrigin.startsWith('https:') ? '; Secure' : '';
  const attributes = (maxAge: string) => `; Path=/; HttpOnly; SameSite=Lax${maxAge}${secure}`;
  const lifeOf = ({ endsAt }: Session) => Math.max(0, Math.floor((endsAt.getTime() - clock().getTime()) / 1000));

  const sign = (session: Session, use: string, more: JWTPayload) => {
    const [iat, exp] = [clock(), session.endsAt].map((date) => Math.floor(date.getTime() / 1000));
    return keymanager.sign(KEY, { iss: portalOrigin, aud: portalOrigin, sub: session.subject, use, iat, exp, ...more }, { alg: ALG, header: { typ: 'JWT' } });
  };

  const verified = async (token: string, use: string) => {
    try {
      const keys = createLocalJWKSet(await keymanager.jwks(KEY));
      const { payload } = await jwtVerify(token, keys, { issuer: portalOrigin, audience: portalOrigin, algorithms: [ALG], currentDate: clock() });
      return payload['use'] === use ? payload : undefined;
    } catch {
      return undefined; // one answer to whatever is wrong with it
    }
  };

  return {
    async set(reply: FastifyReply, session: Session) {
      const maxAge = attributes(`; Max-Age=${lifeOf(session)}`);
      addCookie(reply, 'Authorization', (await sign(session, 'access', { sid: session.id })) + maxAge);
      addCookie(reply, 'id_token', (await sign(session, 'id', { acr: session.acr, auth_time: session.authTime })) + attributes(''));
    },

    /** The first cookie once more, to last until the session ends. */
    async renew(reply: FastifyReply, session: Session) {
      addCookie(reply, 'Authorization', (await sign(session, 'access', { sid: session.id })) + attributes(`; Max-Age=${lifeOf(session)}`));
    },

    /** What a back-end client bears: it opens no session. */
    async service(clientId: string) {
      const [iat, exp] = [0, SERVICE_SECONDS].map((seconds) => Math.floor(clock().getTime() / 1000) + seconds) as [number, number];
      const claims = { iss: portalOrigin, aud: portalOrigin, sub: clientId, use: 'service', iat, exp };
      return { token: await keymanager.sign(KEY, claims, { alg: ALG, header: { typ: 'JWT' } }), endsAt: new Date(exp * 1000) };
    },

    clear(reply: FastifyReply) {
      for (const name of tokenCookies) addCookie(reply, name, attributes('; Max-Age=0'));
    },

    /** @returns the ID of the session, if both cookies are ours, good, and about the same resident */
    async sessionIdOf(request: FastifyRequest) {
      const [access, id] = tokenCookies.map((name) => cookieIn(request, name));
      if (!access || !id) return undefined;
      const [session, person] = [await verified(access, 'access'), await verified(id, 'id')];
      return session && person && session.sub === person.sub ? String(session['sid']) : undefined;
    },
  };
}

export type BrowserTokens = ReturnType<typeof browserTokens>;

/** The first cookie of a name. */
export function cookieIn({ headers }: FastifyRequest, name: string) {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || undefined;
}
