import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify';
import type { AuditEntry } from '../connectors/audit/audit.js';
import { ConnectorError } from '../connectors/connector-error.js';
import { tokenId } from '../connectors/identity/token-id.js';
import type { OidcConnector, SignedIn } from '../connectors/oidc/oidc.js';
import { readConfig } from '../config.js';
import { limitCookies } from '../plugins/cookie-limit.js';
import { amal, testConnectors } from '../testing/test-connectors.js';
import { CsrfRefused } from './resident.js';
import type { SessionSettings } from './session.config.js';
import { portalSessions } from './sessions.js';

export const origin = 'https://portal.example';
export const goodForm = {
  grant_type: 'authorization_code',
  code: 'good',
  redirect_uri: `${origin}/callback`,
  code_verifier: 'v'.repeat(43),
  client_id: 'resident-portal',
};
export const settings: SessionSettings = { portalOrigin: origin, idleSeconds: 900, warningSeconds: 120, perResident: 5 };

/** A provider that takes codes that begin with `good`, once; `good-x~n` was given out for the nonce `n`, others for the newest. */
export function madeUpProvider(now: () => Date): OidcConnector & { redeemed: string[]; userInfo: Record<string, unknown>; scope: string; fail?: Error } {
  const provider = {
    issuer: 'https://esignet.example/v1/esignet',
    authorizationEndpoint: 'https://esignet.example/authorize',
    clientId: 'resident-portal',
    redeemed: [] as string[],
    userInfo: { individual_id: amal.uin, name: 'Amal Haddad', email: 'amal@example.org', picture: 'data:image/png;base64,AAAA' } as Record<string, unknown>,
    scope: 'openid profile Manage-VID',
    fail: undefined as Error | undefined,
    async redeem({ code, nonces }: { code: string; nonces: readonly string[] }): Promise<SignedIn> {
      if (provider.fail) throw provider.fail;
      if (!code.startsWith('good') || provider.redeemed.includes(code)) throw new ConnectorError('invalid_grant', 'the code is unknown or used');
      provider.redeemed.push(code);
      const nonce = code.split('~')[1] ?? nonces[0]!;
      if (!nonces.includes(nonce)) throw new ConnectorError('invalid_grant', 'the nonce of the ID token is another');
      const seconds = Math.floor(now().getTime() / 1000);
      return {
        accessToken: 'the-access-token-of-esignet',
        idToken: {
          iss: provider.issuer,
          sub: 'pairwise',
          aud: 'resident-portal',
          iat: seconds,
          exp: seconds + 3600,
          nonce,
          acr: 'mosip:idp:acr:generated-code',
          auth_time: seconds,
        },
        userInfo: { ...provider.userInfo, sub: 'pairwise' },
        scope: provider.scope,
        expiresAt: new Date(now().getTime() + 3_600_000),
      };
    },
  };
  return provider;
}

/** The session routes and one private route of the API, over the embedded systems, in virtual time. */
export async function sessionFixture(changed: Partial<SessionSettings> = {}) {
  const connectors = await testConnectors();
  const { clock, db, identity, vids, keymanager, random, store } = connectors;
  const audited: AuditEntry[] = [];
  const oidc = madeUpProvider(clock);
  const { ids } = readConfig({});

  const start = async () => {
    const sessions = portalSessions({
      db,
      settings: { ...settings, ...changed },
      oidc,
      identity,
      vids,
      keymanager,
      audit: { record: (entry) => void audited.push(entry), flush: async () => {} },
      tokenId: (uin) => tokenId(uin, ids),
      clock,
      random,
    });
    const app = Fastify();
    limitCookies(app);
    await app.register(sessions.plugin, { prefix: '/portal/v1/session' });
    app.route({
      method: ['GET', 'POST'],
      url: '/private',
      async handler(request, reply) {
        try {
          const resident = await sessions.authenticate(request);
          return resident ? { ...resident, scopes: [...resident.scopes] } : reply.code(401).send({});
        } catch (error) {
          if (error instanceof CsrfRefused) return reply.code(403).send({});
          throw error;
        }
      },
    });
    return app;
  };

  return { ...connectors, audited, oidc, start, app: await start(), close: () => store.close() };
}

export type Fixture = Awaited<ReturnType<typeof sessionFixture>>;
export type Headers = Record<string, string>;

export const fromPage: Headers = { origin, 'sec-fetch-site': 'same-origin' };

export const cookieOf = (answer: { headers: Record<string, unknown> }, name: string) => {
  const cookies = [answer.headers['set-cookie'] ?? []].flat().map(String);
  return cookies.find((cookie) => cookie.startsWith(`__Host-${name}=`))?.split(';')[0] ?? '';
};

export const post = (app: FastifyInstance, path: string, options: InjectOptions = {}) =>
  app.inject({ ...options, method: 'POST', url: path, headers: { ...fromPage, ...options.headers } });

export const redeem = (app: FastifyInstance, form: Record<string, string>, headers: Headers) =>
  post(app, '/portal/v1/session/token', {
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  });

export const begin = async (app: FastifyInstance, cookie = '') => {
  const answer = await post(app, '/portal/v1/session/start', { headers: { cookie } });
  return { nonce: answer.json<{ nonce: string }>().nonce, txn: cookieOf(answer, 'rp_txn'), answer };
};

/** Signs in and hands back what the browser then holds. */
export async function signedIn({ app, oidc }: Pick<Fixture, 'app' | 'oidc'>, headers: Headers = {}) {
  const { txn, nonce } = await begin(app);
  const cookie = [txn, headers['cookie']].filter(Boolean).join('; ');
  const answer = await redeem(app, { ...goodForm, code: `good-${oidc.redeemed.length}` }, { ...headers, cookie });
  const sid = cookieOf(answer, 'rp_sid');
  const claims = JSON.parse(Buffer.from(answer.json<{ id_token: string }>().id_token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
  return { answer, sid, csrf: String(claims['csrf']), claims, nonce, txn };
}

export const see = (app: FastifyInstance, cookie: string, headers: Headers = {}) => app.inject({ url: '/private', headers: { cookie, ...headers } });
