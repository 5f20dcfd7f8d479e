import { ConnectorError, ConnectorUnavailable } from '../connector-error.js';
import type { WebSub } from './websub.js';

interface Needs {
  /** It says which service asks. */
  fetch: typeof fetch;
  /** Asked each time: the embedded hub has no address before the server listens. */
  hubUrl: () => string;
  timeoutMs?: number;
}

/** A hub of W3C WebSub, as MOSIP runs one. */
export function httpWebSub({ fetch, hubUrl, timeoutMs = 10_000 }: Needs): WebSub {
  const send = async (query: string, type: string, body: string) => {
    const headers = { 'content-type': type };
    try {
      return await fetch(`${hubUrl()}${query}`, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    } catch (cause) {
      if (cause instanceof ConnectorError || cause instanceof ConnectorUnavailable) throw cause; // no token to ask with
      throw new ConnectorUnavailable('websub', { cause });
    }
  };

  const accepted = async (answer: Response) => {
    const said = await answer.text();
    if (answer.status === 202) return;
    if (answer.status >= 500 || answer.status === 429) throw new ConnectorUnavailable('websub', { cause: new Error(`HTTP ${answer.status}`) });
    const result = new URLSearchParams(said);
    // What is there already is what was wanted.
    const fine = result.get('hub.mode') === 'accepted' || /already/i.test(result.get('hub.reason') ?? '');
    if (answer.status !== 200 || !fine) throw new ConnectorError('KER-WSC-102', `the hub answered ${answer.status}`);
  };

  const ask = async (mode: string, fields: Record<string, string>) =>
    accepted(await send('', 'application/x-www-form-urlencoded', new URLSearchParams({ 'hub.mode': mode, ...fields }).toString()));

  return {
    register: (topic) => ask('register', { 'hub.topic': topic }),
    unregister: (topic) => ask('unregister', { 'hub.topic': topic }),
    subscribe: ({ topic, callback, secret, leaseSeconds }) =>
      ask('subscribe', { 'hub.topic': topic, 'hub.callback': callback, 'hub.secret': secret, 'hub.lease_seconds': String(leaseSeconds) }),
    unsubscribe: ({ topic, callback }) => ask('unsubscribe', { 'hub.topic': topic, 'hub.callback': callback }),

    async publish(topic, event) {
      const query = new URLSearchParams({ 'hub.mode': 'publish', 'hub.topic': topic });
      await accepted(await send(`?${query}`, 'application/json', JSON.stringify(event)));
    },
  };
}
