import type { Configuration, JWKS, Provider } from 'oidc-provider';
import type { Clock } from '../clock.js';
import { claimsByScope } from './claims.js';
import { memoryAdapter } from './memory-adapter.js';

/** Paths of e-Signet, seen from its origin. The portal keeps them as settings. */
export const esignetPaths = {
  issuer: '/v1/esignet',
  authorization: '/authorize',
  token: '/v1/esignet/oauth/v2/token',
  userInfo: '/v1/esignet/oidc/userinfo',
  jwks: '/v1/esignet/oauth/.well-known/jwks.json',
  discovery: '/v1/esignet/oidc/.well-known/openid-configuration',
} as const;

export const acr = 'mosip:idp:acr:generated-code';
const signInSeconds = 600;

const tokenSeconds = 3600;
const codeSeconds = 60;

export interface Client {
  id: string;
  redirectUris: string[];
  jwks: JWKS;
}

export interface ProviderNeeds {
  origin: string;
  client: Client;
  /** Private, to sign with. */
  keys: JWKS;
  cookieKey: string;
  scopes: readonly string[];
  subject: (accountId: string, clientId: string) => string;
  claims: (grantId: string | undefined) => Promise<Record<string, unknown>>;
  renderError: Configuration['renderError'];
  clock: Clock;
}

/** The library behind the pages, set up so that a client cannot tell it from e-Signet. */
export async function oidcProvider({ origin, client, keys, cookieKey, scopes, subject, claims, renderError, clock }: ProviderNeeds): Promise<Provider> {
  const secure = origin.startsWith('https:');
  const { Provider: Library } = await quietly(() => import('oidc-provider'));
  const provider = new Library(`${origin}${esignetPaths.issuer}`, {
    adapter: memoryAdapter(clock),
    clients: [
      {
        client_id: client.id,
        redirect_uris: client.redirectUris.filter((uri) => !uri.endsWith('*')),
        response_types: ['code'],
        grant_types: ['authorization_code'],
        subject_type: 'pairwise',
        require_auth_time: true,
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'PS256',
        id_token_signed_response_alg: 'PS256',
        userinfo_signed_response_alg: 'PS256',
        jwks: client.jwks,
      },
    ],
    jwks: keys,
    routes: {
      authorization: esignetPaths.authorization,
      token: esignetPaths.token,
      userinfo: esignetPaths.userInfo,
      jwks: esignetPaths.jwks,
    },
    interactions: { url: (_ctx, { uid }) => `/sign-in/${uid}` },
    scopes: ['openid', 'profile', 'email', 'phone', ...scopes],
    claims: { ...claimsByScope, individual_id: null },
    acrValues: [acr],
    clientAuthMethods: ['private_key_jwt'],
    responseTypes: ['code'],
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: async (_ctx, accountId, { clientId }) => subject(accountId, clientId),
    pkce: { required: () => true },
    conformIdTokenClaims: true,
    clientBasedCORS: () => false,
    expiresWithSession: () => false,
    enabledJWA: {
      clientAuthSigningAlgValues: ['PS256', 'RS256'],
      idTokenSigningAlgValues: ['PS256'],
      userinfoSigningAlgValues: ['PS256'],
    },
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      jwtUserinfo: { enabled: true },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
    },
    cookies: {
      keys: [cookieKey],
      names: { session: 'esignet_session', interaction: 'esignet_interaction', resume: 'esignet_resume' },
      short: { httpOnly: true, sameSite: 'lax', secure, signed: true },
      long: { httpOnly: true, sameSite: 'lax', secure, signed: true },
    },
    ttl: {
      AccessToken: tokenSeconds,
      IdToken: tokenSeconds,
      Grant: tokenSeconds,
      AuthorizationCode: codeSeconds,
      Interaction: signInSeconds,
      Session: signInSeconds,
    },
    findAccount: async (_ctx, accountId, token) => ({
      accountId,
      claims: async () => ({ ...(await claims(token && 'grantId' in token ? token.grantId : undefined)), sub: accountId }),
    }),
    renderError,
  });
  allowBeginnings(provider, client.redirectUris);
  provider.proxy = true; // scheme and host come from the headers that `ownHost` sets
  return provider;
}

/** As e-Signet takes them: an address that ends in `*` stands for all that begin like it, with one part more of the path. */
function allowBeginnings({ Client }: Provider, redirectUris: readonly string[]) {
  const beginnings = redirectUris.filter((uri) => uri.endsWith('*')).map((uri) => uri.slice(0, -1));
  const listed = Client.prototype.redirectUriAllowed;
  Client.prototype.redirectUriAllowed = function (uri: string) {
    return listed.call(this, uri) || beginnings.some((beginning) => uri.startsWith(beginning) && /^[\w+=%-]+$/.test(uri.slice(beginning.length)));
  };
}

/** The library warns of any Node before 22 as it loads; that it works on ours is a decision of the project. */
async function quietly<T>(load: () => Promise<T>) {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
