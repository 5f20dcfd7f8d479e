import type { components } from '@rp/shared-contract/portal-api';

export type SessionState = components['schemas']['SessionState'];
export type SessionConfig = components['schemas']['SessionConfig'];

const base = '/portal/v1/session';

async function json<T>(response: Response): Promise<T> {
  if (!response.ok) throw new TypeError(`${new URL(response.url).pathname} answered ${response.status}`);
  return (await response.json()) as T;
}

/** Who is signed in. The page has begun this very request already, so it must stay as plain. `GET /portal/v1/session/state` */
export const getSessionState = () => fetch(`${base}/state`, { signal: AbortSignal.timeout(10_000) }).then(json<SessionState>);

/** The same without counting as activity, for looks that no resident asked for. */
export const peekSessionState = () =>
  fetch(`${base}/state`, { cache: 'no-store', headers: { 'x-rp-background': '1' }, signal: AbortSignal.timeout(10_000) }).then(json<SessionState>);

/** Settings of the identity provider. `GET /portal/v1/session/config` */
export const getSessionConfig = () => fetch(`${base}/config`, { cache: 'no-store', signal: AbortSignal.timeout(10_000) }).then(json<SessionConfig>);

/** Opens one sign-in. `POST /portal/v1/session/start` */
export const startSignIn = () => fetch(`${base}/start`, { method: 'POST', signal: AbortSignal.timeout(10_000) }).then(json<{ nonce: string }>);

/** Signs out. `POST /portal/v1/session/logout` */
export const endSession = (csrf: string) =>
  fetch(`${base}/logout`, { method: 'POST', headers: { 'x-xsrf-token': csrf }, signal: AbortSignal.timeout(10_000) }).then(
    json<{ endSessionUrl: string | null }>,
  );
