import { randomUUID } from 'node:crypto';
import { compactDecrypt, createRemoteJWKSet, customFetch, errors, importJWK, type JWTPayload, jwtVerify } from 'jose';
import type { Clock } from '../../clock.js';
import { ConnectorError, ConnectorUnavailable } from '../connector-error.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import type { OidcConnector, SignedIn } from './oidc.js';

export interface OidcSettings {
  issuer: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  userInfoEndpoint: string;
  jwksUri: string;
  endSessionEndpoint?: string;
  clientId: string;
  /** What was asked for; what was granted, if the provider does not say (RFC 6749 §5.1). */
  scope: string;
  /** e-Signet takes either of them as `aud` of the assertion since 1.2; older ones only the token endpoint. */
  assertionAudience?: 'issuer' | 'token-endpoint';
  assertionAlg?: 'PS256' | 'RS256';
}

export interface OidcNeeds {
  settings: OidcSettings;
  keymanager: KeyManager;
  clock: Clock;
  fetch?: typeof fetch;
}

/** Key references of the portal as a client of e-Signet. */
export const assertionKey = 'resident_oidc_client';
const userInfoKey = 'resident_user_info';

const assertionSeconds = 60;
const patienceMs = 10_000;
const leewaySeconds = 5;
const longestSeconds = 12 * 3600;
/** What signs at e-Signet. Named here, not taken from the token: `none` and HS256 with a public key end here. */
const signatures = ['PS256', 'RS256'];

/** e-Signet 1.2 or newer; endpoints are settings, since its discovery document is not to be relied on. */
export function httpOidc({ settings, keymanager, clock, fetch: ask = fetch }: OidcNeeds): OidcConnector {
  const providerKeys = createRemoteJWKSet(new URL(settings.jwksUri), {
    async [customFetch](url, init) {
      const response = await call(url, init);
      if (!response.ok) throw new ConnectorUnavailable('e-Signet');
      return response;
    },
  });

  return {
    issuer: settings.issuer,
    authorizationEndpoint: settings.authorizationEndpoint,
    endSessionEndpoint: settings.endSessionEndpoint,
    clientId: settings.clientId,

    async redeem({ code, codeVerifier, redirectUri, nonces }) {
      const tokens = await redeemCode({ code, code_verifier: codeVerifier, redirect_uri: redirectUri });
      const idToken = await verifiedIdToken(tokens.id_token, nonces);
      const userInfo = await verifiedUserInfo(tokens.access_token, idToken.sub);
      return {
        accessToken: tokens.access_token,
        idToken,
        userInfo,
        scope: tokens.scope ?? (await scopeInside(tokens.access_token)) ?? settings.scope,
        expiresAt: new Date(clock().getTime() + Math.min(tokens.expires_in, longestSeconds) * 1000),
      };
    },
  };

  async function redeemCode(form: Record<string, string>) {
    const response = await call(settings.tokenEndpoint, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        ...form,
        grant_type: 'authorization_code',
        client_id: settings.clientId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await assertion(),
      }),
    });
    const answer = await jsonOf(response);
    if (!response.ok) throw new ConnectorError('invalid_grant', `the token endpoint refused: ${codeOf(answer)}`);
    const { access_token, id_token, expires_in, scope, token_type } = answer;
    if (typeof access_token !== 'string' || typeof id_token !== 'string' || String(token_type).toLowerCase() !== 'bearer') {
      throw new ConnectorError('invalid_grant', 'the token endpoint sent no bearer and ID token');
    }
    return {
      access_token,
      id_token,
      expires_in: typeof expires_in === 'number' && expires_in > 0 ? expires_in : 3600,
      scope: typeof scope === 'string' ? scope : undefined,
    };
  }

  async function assertion() {
    const now = Math.floor(clock().getTime() / 1000);
    return keymanager.sign(
      assertionKey,
      {
        iss: settings.clientId,
        sub: settings.clientId,
        aud: settings.assertionAudience === 'token-endpoint' ? settings.tokenEndpoint : settings.issuer,
        iat: now,
        exp: now + assertionSeconds,
        jti: randomUUID(),
      },
      { alg: settings.assertionAlg ?? 'PS256', header: { typ: 'JWT' } },
    );
  }

  async function verifiedIdToken(idToken: string, nonces: readonly string[]): Promise<SignedIn['idToken']> {
    const claims = await verified(idToken, 'ID token', {
      issuer: settings.issuer,
      audience: settings.clientId,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    const nonce = claims['nonce'];
    if (typeof nonce !== 'string' || !nonces.includes(nonce)) throw new ConnectorError('invalid_grant', 'the nonce of the ID token is another');
    if (Array.isArray(claims.aud) && claims.aud.length > 1 && claims['azp'] !== settings.clientId) {
      throw new ConnectorError('invalid_grant', 'the ID token is for another client');
    }
    return claims as SignedIn['idToken'];
  }

  async function verifiedUserInfo(accessToken: string, sub: string): Promise<SignedIn['userInfo']> {
    const response = await call(settings.userInfoEndpoint, {
      headers: { accept: 'application/jwt', authorization: `Bearer ${accessToken}` },
    });
    if (response.status >= 500) throw new ConnectorUnavailable('e-Signet');
    if (!response.ok) throw new ConnectorError('invalid_grant', `user info was refused with ${response.status}`);
    const body = (await response.text()).trim();
    const signed = body.split('.').length === 5 ? await decrypted(body) : body;
    const claims = await verified(signed, 'user info', {});
    // RFC: `iss` and `aud` should be there; e-Signet leaves them out in some versions. Wrong ones never pass.
    if (claims.iss !== undefined && claims.iss !== settings.issuer) throw new ConnectorError('invalid_grant', 'the user info has another issuer');
    if (claims.aud !== undefined && ![claims.aud].flat().includes(settings.clientId)) {
      throw new ConnectorError('invalid_grant', 'the user info is for another client');
    }
    if (claims.sub !== sub) throw new ConnectorError('invalid_grant', 'the user info is about someone else');
    return { ...claims, sub };
  }

  /** The signature inside is verified as if there were no encryption: anyone can encrypt to us. */
  async function decrypted(jwe: string) {
    const { keys } = await keymanager.privateJwks(userInfoKey, { alg: 'RSA-OAEP-256', use: 'enc' });
    try {
      const { plaintext } = await compactDecrypt(
        jwe,
        async ({ kid }) => {
          const jwk = keys.find((key) => key.kid === kid) ?? keys[0];
          if (!jwk) throw new errors.JWKSNoMatchingKey();
          return importJWK(jwk, 'RSA-OAEP-256');
        },
        { keyManagementAlgorithms: ['RSA-OAEP-256'], contentEncryptionAlgorithms: ['A256GCM', 'A128GCM'] },
      );
      return new TextDecoder().decode(plaintext);
    } catch (error) {
      throw new ConnectorError('invalid_grant', 'the user info cannot be opened', { cause: error });
    }
  }

  /** e-Signet names the granted scope only inside its access token. */
  async function scopeInside(accessToken: string) {
    if (accessToken.split('.').length !== 3) return undefined;
    const { scope } = await verified(accessToken, 'access token', { issuer: settings.issuer });
    return typeof scope === 'string' ? scope : undefined;
  }

  async function verified(
    jwt: string,
    what: string,
    expected: { issuer?: string; audience?: string; requiredClaims?: string[] },
  ): Promise<JWTPayload & { sub: string }> {
    try {
      const { payload } = await jwtVerify(jwt, providerKeys, {
        ...expected,
        algorithms: signatures,
        currentDate: clock(),
        clockTolerance: leewaySeconds,
      });
      if (typeof payload.sub !== 'string') throw new errors.JWTInvalid('no sub');
      return { ...payload, sub: payload.sub };
    } catch (error) {
      if (error instanceof ConnectorUnavailable) throw error;
      throw new ConnectorError('invalid_grant', `the ${what} does not verify`, { cause: error });
    }
  }

  async function call(url: string, init: RequestInit) {
    try {
      return await ask(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
    } catch (error) {
      throw new ConnectorUnavailable('e-Signet', { cause: error });
    }
  }
}

/** A page of a gateway in between, in place of JSON, is no answer of e-Signet. */
async function jsonOf(response: Response): Promise<Record<string, unknown>> {
  const answer: unknown = await response.json().catch((error: unknown) => {
    throw new ConnectorUnavailable('e-Signet', { cause: error });
  });
  if (response.status >= 500 || typeof answer !== 'object' || answer === null) throw new ConnectorUnavailable('e-Signet');
  return answer as Record<string, unknown>;
}

/** The provider's error code, if it is one; the rest of its answer is not for logs. */
function codeOf(answer: Record<string, unknown>) {
  const code = answer['error'];
  return typeof code === 'string' && /^[a-z_]{1,40}$/.test(code) ? code : 'no code';
}
