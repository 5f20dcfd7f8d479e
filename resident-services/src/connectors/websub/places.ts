interface Needs {
  /** How many may be held under one name. */
  each: number;
  /** How long someone waits for a place. */
  patienceMs: number;
}

interface Held {
  count: number;
  waiting: Set<() => void>;
  /** Someone waited in vain since a place last came free: nobody else waits until one does. */
  hangs: boolean;
}

/** Places by name, so that whoever is slow keeps no other from theirs. */
export function places({ each, patienceMs }: Needs) {
  const byName = new Map<string, Held>();

  const giveBack = (name: string, held: Held) => {
    held.hangs = false;
    const [next] = held.waiting;
    if (next) return next();
    held.count--;
    if (held.count === 0) byName.delete(name);
  };

  /** @returns whether a place came free in time */
  const comesFree = (held: Held) =>
    new Promise<boolean>((resolve) => {
      const { waiting } = held;
      const settle = (isFree: boolean) => {
        clearTimeout(timer);
        waiting.delete(free);
        held.hangs = !isFree;
        resolve(isFree);
      };
      const free = () => settle(true);
      const timer = setTimeout(() => settle(false), patienceMs);
      waiting.add(free);
    });

  return {
    /** @returns what gives the place back, undefined when none came free in time */
    async take(name: string): Promise<(() => void) | undefined> {
      const held = byName.get(name) ?? { count: 0, waiting: new Set(), hangs: false };
      byName.set(name, held);
      if (held.count < each) held.count++;
      else if (held.hangs || !(await comesFree(held))) return undefined;
      return () => giveBack(name, held);
    },
  };
}
