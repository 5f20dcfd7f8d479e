import type { Listen } from '../store/listen.js';

export interface CountCache {
  /** @param key says what is counted, filters and all */
  count(tokenId: string, key: string, ask: () => Promise<number>): Promise<number>;
}

const MOST_RESIDENTS = 2000;
const MOST_COUNTS = 20;

/**
 * How many events a resident has, counted once until the database says that one of them changed. Nothing is kept while
 * the database is not heard.
 */
export function countCache() {
  const residents = new Map<string, Map<string, number>>();
  let isHeard = false;

  const countsOf = (tokenId: string) => {
    const counts = residents.get(tokenId) ?? new Map<string, number>();
    residents.delete(tokenId); // a Map keeps the order of insertion: who asked longest ago is first
    residents.set(tokenId, counts);
    if (residents.size > MOST_RESIDENTS) residents.delete(residents.keys().next().value!);
    return counts;
  };

  return {
    async count(tokenId: string, key: string, ask: () => Promise<number>) {
      const counts = countsOf(tokenId);
      const known = counts.get(key);
      if (known !== undefined) return known;
      const count = await ask();
      // What was forgotten in the meantime is not written into.
      if (isHeard && counts.size < MOST_COUNTS) counts.set(key, count);
      return count;
    },

    async start(listen: Listen) {
      const stop = await listen('resident_bell', {
        heard: (payload) => void residents.delete(payload.split(' ', 1)[0]!),
        missed: () => residents.clear(),
      });
      isHeard = true;
      return stop;
    },
  } satisfies CountCache & Record<string, unknown>;
}
