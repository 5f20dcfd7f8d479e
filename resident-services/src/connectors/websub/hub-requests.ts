import { signatureOf } from './signature.js';

interface Needs {
  fetch: typeof fetch;
  hubUrl: () => string;
  timeoutMs?: number;
}

interface Question {
  callback: string;
  mode: string;
  topic: string;
  challenge: string;
  leaseSeconds: number;
}

export type DeliveryOutcome = 'taken' | 'gone' | { refused: string };

/** What a hub asks and tells its subscribers. */
export function hubRequests({ fetch, hubUrl, timeoutMs = 10_000 }: Needs) {
  return {
    /** Whether the subscriber stands by what was asked in its name. @throws when it did not answer at all */
    async confirms({ callback, mode, topic, challenge, leaseSeconds }: Question): Promise<boolean> {
      const url = new URL(callback);
      url.searchParams.set('hub.mode', mode);
      url.searchParams.set('hub.topic', topic);
      url.searchParams.set('hub.challenge', challenge);
      if (mode === 'subscribe') url.searchParams.set('hub.lease_seconds', String(leaseSeconds));
      const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
      const said = await answer.text();
      if (answer.status >= 500) throw new Error(`The subscriber answered ${answer.status}`);
      return answer.ok && said === challenge;
    },

    async deliver({ callback, topic, secret, body }: { callback: string; topic: string; secret: string; body: Buffer }): Promise<DeliveryOutcome> {
      const headers = {
        'content-type': 'application/json',
        link: `<${hubUrl()}>; rel="hub", <${encodeURI(topic)}>; rel="self"`,
        'x-hub-signature': signatureOf(secret, body),
      };
      try {
        const answer = await fetch(callback, {
          method: 'POST',
          headers,
          body: new Uint8Array(body),
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
        });
        await answer.arrayBuffer();
        if (answer.ok) return 'taken';
        return answer.status === 410 ? 'gone' : { refused: `HTTP ${answer.status}` };
      } catch (error) {
        return { refused: error instanceof Error ? error.name : 'no answer' };
      }
    },
  };
}
