import { Observable } from '@rp/shared-client/rx';

/**
 * Whether this tab is the one of its browser that asks for all: true once it holds the lock, until unsubscribed, closed
 * or, when it no longer answered, another tab took the lock; then it waits in line again.
 */
export const leading = (name: string, locks: LockManager = navigator.locks): Observable<boolean> =>
  new Observable((listener) => {
    const left = new AbortController();
    const wait = (): Promise<unknown> =>
      locks
        .request(name, { signal: left.signal }, () => {
          listener.next(true);
          return new Promise<void>((release) => left.signal.addEventListener('abort', () => release()));
        })
        .catch((error: unknown) => {
          if (left.signal.aborted) return;
          listener.next(false);
          if ((error as Error).name === 'AbortError') return wait();
          listener.error(error);
        });
    listener.next(false);
    void wait();
    return () => left.abort();
  });

/** Takes the lock from a tab that holds it and does not answer, such as one that a phone has frozen. */
export const takeLead = (name: string, locks: LockManager = navigator.locks) => {
  void locks.request(name, { steal: true }, () => {}); // let go at once: who waits is next
};
