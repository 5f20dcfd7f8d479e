import type { Clock } from '../../clock.js';
import { ConnectorError, ConnectorUnavailable } from '../connector-error.js';
import type { ServiceIdentity } from './iam.js';

interface Needs {
  fetch: typeof fetch;
  /** Of Keycloak, for client credentials. Asked each time: the embedded one has no address before the server listens. */
  tokenUrl: () => string;
  clientId: string;
  clientSecret: string;
  clock: Clock;
  timeoutMs?: number;
}

/** How long before its end a token is replaced. */
const EARLY_MS = 60_000;

/** A service account of Keycloak: one token for all that ask at the same time, and for as long as it holds. */
export function httpServiceIdentity({ fetch, tokenUrl, clientId, clientSecret, clock, timeoutMs = 10_000 }: Needs): ServiceIdentity {
  let kept: { token: string; until: number } | undefined;
  let underway: Promise<string> | undefined;

  const ask = async () => {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await fetch(tokenUrl(), { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) }).catch(
      (cause: unknown) => {
        throw new ConnectorUnavailable('iam', { cause });
      },
    );
    if (answer.status >= 500 || answer.status === 429) throw new ConnectorUnavailable('iam', { cause: new Error(`HTTP ${answer.status}`) });
    if (!answer.ok) throw new ConnectorError('KER-ATH-401', `no token for ${clientId}: ${answer.status}`);
    const { access_token: token, expires_in: seconds } = (await answer.json()) as { access_token: string; expires_in: number };
    kept = { token, until: clock().getTime() + seconds * 1000 - EARLY_MS };
    return token;
  };

  return {
    async token() {
      if (kept && clock().getTime() < kept.until) return kept.token;
      underway ??= ask().finally(() => (underway = undefined));
      return underway;
    },

    forget(token) {
      if (kept?.token === token) kept = undefined;
    },
  };
}

/** A `fetch` that says who asks, as MOSIP's services want it: in a cookie. Refused, it asks once more with a new token. */
export const asService = (identity: ServiceIdentity, fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
  async function asked(input, init = {}, again = false): Promise<Response> {
    const token = await identity.token();
    const answer = await fetch(input, { ...init, headers: { ...(init.headers as Record<string, string>), cookie: `Authorization=${token}` } });
    if (answer.status !== 401 || again) return answer;
    identity.forget(token);
    return (asked as (...args: unknown[]) => Promise<Response>)(input, init, true);
  } as typeof globalThis.fetch;
