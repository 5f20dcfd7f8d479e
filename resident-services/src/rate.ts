import type { Clock } from './clock.js';

/** Counts by name over a sliding time; bounded, so that a flood of names cannot fill the memory. */
export interface Rate {
  /** @returns the seconds to wait, 0 when there is room. Counts only what had room. */
  take(name: string): number;
  /** How many more times there is room now. */
  left(name: string): number;
  /** As `take`, without counting. */
  ask(name: string): number;
  /** Undoes the newest `take` of that name: it turned out not to count. */
  giveBack(name: string): void;
  forget(name: string): void;
}

const mostNames = 10_000;

/** Per process on purpose: limits per address are coarse, the hard ones (per ID) are kept where the codes are. */
export function rate({ limit, seconds, clock }: { limit: number; seconds: number; clock: Clock }): Rate {
  const times = new Map<string, number[]>();

  const recent = (name: string) => {
    const since = clock().getTime() - seconds * 1000;
    return (times.get(name) ?? []).filter((time) => time > since);
  };
  const ask = (name: string) => {
    const kept = recent(name);
    const oldest = kept[kept.length - limit];
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + seconds * 1000 - clock().getTime()) / 1000));
  };

  return {
    ask,
    left: (name) => Math.max(0, limit - recent(name).length),
    giveBack: (name) => void times.get(name)?.pop(),
    forget: (name) => void times.delete(name),
    take(name) {
      const wait = ask(name);
      if (wait) return wait;
      const kept = [...recent(name), clock().getTime()];
      times.delete(name); // a Map keeps the order of insertion: the stalest name is first
      times.set(name, kept);
      if (times.size > mostNames) times.delete(times.keys().next().value!);
      return 0;
    },
  };
}
