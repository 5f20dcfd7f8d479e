/** Settles when the browser has nothing better to do, in two seconds at the latest: what no first view waits for. */
export const idleTime = (): Promise<unknown> =>
  new Promise((resolve) => ('requestIdleCallback' in globalThis ? requestIdleCallback(resolve, { timeout: 2_000 }) : setTimeout(resolve, 200)));
