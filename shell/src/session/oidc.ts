import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { getLocale } from '@rp/shared-design/i18n';
import { SignInError } from './sign-in-error.js';
import { getSessionConfig, startSignIn, type SessionConfig } from './session-state.js';

// The shell runs the protocol; resident-services is the client that e-Signet knows. Loaded for sign-in and callback only.

interface SignInState {
  returnTo: string;
}

const managerFor = (config: SessionConfig) =>
  new UserManager({
    authority: config.issuer,
    metadata: {
      issuer: config.issuer,
      authorization_endpoint: config.authorization_endpoint,
      token_endpoint: new URL('/portal/v1/session/token', location.origin).href,
    },
    client_id: config.client_id,
    redirect_uri: config.redirect_uri,
    response_type: 'code',
    scope: config.scope,
    acr_values: config.acr_values,
    loadUserInfo: false,
    automaticSilentRenew: false,
    filterProtocolClaims: false,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    extraQueryParams: { claims: config.claims, claims_locales: `${getLocale()} en` },
  });

/** Leaves for e-Signet; the resident comes back to `returnTo`, a path of the portal. */
export async function signIn(returnTo: string): Promise<void> {
  const [config, { nonce }] = await Promise.all([getSessionConfig(), startSignIn()]);
  await managerFor(config).signinRedirect({ nonce, ui_locales: getLocale(), state: { returnTo } satisfies SignInState });
}

/**
 * Finishes the sign-in that `/callback` was called for.
 *
 * @returns the path to go to.
 * @throws {SignInError}
 */
export async function finishSignIn(callbackUrl: URL): Promise<string> {
  let config: SessionConfig;
  try {
    config = await getSessionConfig();
  } catch (error) {
    throw new SignInError('unreachable', '/services', { cause: error });
  }

  const error = callbackUrl.searchParams.get('error');
  // e-Signet sends this without its name and without our state: there is nothing in it to check, and nothing to redeem.
  if (error === 'invalid_transaction') throw new SignInError('expired', '/services');
  const issuer = callbackUrl.searchParams.get('iss');
  // RFC 9207, which oidc-client-ts does not check.
  if ((issuer && issuer !== config.issuer) || (!issuer && config.iss_in_response))
    throw new SignInError('failed', '/services', { cause: new Error('issuer of the answer is not ours') });

  try {
    const user = await managerFor(config).signinCallback(callbackUrl.href);
    return safeReturn((user?.state as SignInState | undefined)?.returnTo);
  } catch (cause) {
    const state = (cause as { state?: SignInState }).state;
    if (error === 'access_denied') throw new SignInError('cancelled', safeReturn(state?.returnTo), { cause });
    if (/state/i.test(String(cause))) throw new SignInError('expired', safeReturn(state?.returnTo), { cause });
    throw new SignInError('failed', safeReturn(state?.returnTo), { cause });
  }
}

/** Only a path of the portal itself, whatever was stored. */
function safeReturn(to: unknown): string {
  if (typeof to !== 'string' || !to.startsWith('/')) return '/services';
  const url = new URL(to, location.origin);
  return url.origin === location.origin && url.pathname !== '/callback' ? url.pathname + url.search : '/services';
}
