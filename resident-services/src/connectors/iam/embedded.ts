import { createLocalJWKSet, jwtVerify } from 'jose';
import type { Clock } from '../../clock.js';
import { sameSecret } from '../../session/origin.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import type { TokenCheck } from './iam.js';

/** What a service may do, and where. */
export interface ServiceClient {
  audiences: readonly string[];
  roles: readonly string[];
}

interface Needs {
  keymanager: KeyManager;
  /** Names whoever gives out the tokens. */
  issuer: string;
  clients: Readonly<Record<string, ServiceClient>>;
  clock: Clock;
}

const KEY = 'iam_service_token';
const ALG = 'ES256';
const LIFE_SECONDS = 900;

/** Keycloak for the services of this process: tokens for client credentials, and whether one is good. */
export function embeddedIam({ keymanager, issuer, clients, clock }: Needs) {
  const secretOf = (clientId: string) => keymanager.index('iam-client', clientId);

  const check: TokenCheck = {
    async callerOf(token, audience) {
      try {
        const keys = createLocalJWKSet(await keymanager.jwks(KEY));
        const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: [ALG], requiredClaims: ['exp', 'azp'], currentDate: clock() });
        const { roles } = payload['realm_access'] as { roles: string[] };
        return { clientId: String(payload['azp']), roles: new Set(roles) };
      } catch {
        return undefined; // one answer to whatever is wrong with it
      }
    },
  };

  return {
    ...check,
    secretOf,

    /** @returns undefined for a client that is not known, or not by this secret */
    async grant(clientId: string, secret: string) {
      const client = Object.hasOwn(clients, clientId) ? clients[clientId] : undefined;
      if (!sameSecret(secret, secretOf(clientId)) || !client) return undefined;
      const iat = Math.floor(clock().getTime() / 1000);
      const who = { sub: clientId, azp: clientId, preferred_username: `service-account-${clientId}`, realm_access: { roles: client.roles } };
      const claims = { iss: issuer, aud: [...client.audiences], ...who, iat, exp: iat + LIFE_SECONDS };
      return { access_token: await keymanager.sign(KEY, claims, { alg: ALG, header: { typ: 'JWT' } }), expires_in: LIFE_SECONDS, token_type: 'Bearer' };
    },
  };
}

export type EmbeddedIam = ReturnType<typeof embeddedIam>;
