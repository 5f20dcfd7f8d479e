import type { WebSub } from '../connectors/websub/websub.js';

interface Needs {
  websub: WebSub;
  subscriptions: readonly { topic: string; callback: () => string; secret: string }[];
  leaseSeconds: number;
  onError: (error: unknown) => void;
}

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 300_000;

/** Has a hub tell us of what we want to know: tried until it worked, renewed long before the lease ends. */
export function hubSubscriber({ websub, subscriptions, leaseSeconds, onError }: Needs) {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const again = (failures: number) => {
    if (stopped) return;
    const renew = (leaseSeconds * 1000) / 2;
    const wait = failures === 0 ? renew : Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS);
    timer = setTimeout(() => void keep(failures), wait).unref();
  };

  const subscribe = async () => {
    for (const { topic, callback, secret } of subscriptions) {
      await websub.register(topic);
      await websub.subscribe({ topic, callback: callback(), secret, leaseSeconds });
    }
  };

  const keep = async (failures = 0): Promise<void> => {
    try {
      await subscribe();
      again(0);
    } catch (error) {
      onError(error);
      again(failures + 1);
    }
  };

  return {
    subscribe,
    start: () => keep(),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
