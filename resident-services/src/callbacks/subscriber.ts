import type { WebSub } from '../connectors/websub/websub.js';

interface Needs {
  websub: WebSub;
  subscriptions: readonly { topic: string; callback: () => string; secret: string }[];
  leaseSeconds: number;
  onError: (error: unknown) => void;
  /** Calls after a time, unless the answer is called before; tests hand in their own. */
  after?: (ms: number, then: () => void) => () => void;
}

const FIRST_RETRY_MS = 2_000;
/** A hub asks back within moments; its question may be on its way. */
const FIRST_ANSWER_MS = 10_000;
const LONGEST_MS = 300_000;

const longer = (ms: number, tries: number) => Math.min(ms * 2 ** tries, LONGEST_MS);

/**
 * Has a hub tell us of what we want to know. It does so only once it has asked us whether we meant it, so it is asked
 * again until that question came, and long before the lease ends.
 */
export function hubSubscriber({ websub, subscriptions, leaseSeconds, onError, after = afterTime }: Needs) {
  const topics = subscriptions.map(({ topic }) => topic);
  /** What we asked for since we began: nobody else may have us confirm anything. */
  const asked = new Set<string>();
  let unconfirmed = new Set(topics);
  let cancel = () => {};
  let stopped = false;

  const later = (ms: number, then: () => void) => {
    if (!stopped) cancel = after(ms, then);
  };

  const ask = async (wanted: ReadonlySet<string>) => {
    for (const { topic, callback, secret } of subscriptions.filter((each) => wanted.has(each.topic))) {
      await websub.register(topic);
      asked.add(topic);
      await websub.subscribe({ topic, callback: callback(), secret, leaseSeconds });
    }
  };

  const round = async (tries: number): Promise<void> => {
    try {
      await ask(unconfirmed);
      later(longer(FIRST_ANSWER_MS, tries), () => check(tries));
    } catch (error) {
      onError(error);
      later(longer(FIRST_RETRY_MS, tries), () => void round(tries + 1));
    }
  };

  const check = (tries: number) => {
    if (unconfirmed.size === 0) return later((leaseSeconds * 1000) / 2, () => void begin());
    onError(new Error(`The hub has not asked whether we meant ${[...unconfirmed].join(', ')}`));
    void round(tries + 1);
  };

  const begin = () => {
    unconfirmed = new Set(topics);
    return round(0);
  };

  return {
    subscribe: () => ask(new Set(topics)),

    /** A hub asks whether we meant to be told of a topic. */
    confirms(topic: string): boolean {
      if (!asked.has(topic)) return false;
      unconfirmed.delete(topic);
      return true;
    },

    start: begin,
    stop() {
      stopped = true;
      cancel();
    },
  };
}

function afterTime(ms: number, then: () => void) {
  const timer = setTimeout(then, ms).unref();
  return () => clearTimeout(timer);
}
