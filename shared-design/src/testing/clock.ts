interface Due {
  at: number;
  run: () => void;
  everyMs?: number;
}

export interface TestClock {
  /** Lets time pass, and runs what falls due meanwhile, in order. */
  advance(ms: number): void;
  /** Gives the real timers back. */
  restore(): void;
}

/** Stops the time of the page: timers and `Date.now()` go on only by `advance`. Restore it in `afterEach`. */
export function testClock(): TestClock {
  const real = { setTimeout, setInterval, clearTimeout, clearInterval, now: Date.now };
  const due = new Map<number, Due>();
  let now = Date.now();
  let lastId = 1_000_000;

  const plan = (run: () => void, ms = 0, everyMs?: number) => {
    due.set(++lastId, { at: now + ms, run, everyMs });
    return lastId;
  };
  const forget = (id?: number) => void (due.delete(id ?? 0) || real.clearTimeout.call(window, id));
  const next = (end: number) => [...due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];

  Object.assign(window, {
    setTimeout: (run: () => void, ms?: number) => plan(run, ms),
    setInterval: (run: () => void, ms?: number) => plan(run, ms, Math.max(1, ms ?? 0)),
    clearTimeout: forget,
    clearInterval: forget,
  });
  Date.now = () => now;

  return {
    advance(ms) {
      const end = now + ms;
      for (let task = next(end); task; task = next(end)) {
        const [id, { at, run, everyMs }] = task;
        now = at;
        if (everyMs) due.set(id, { at: at + everyMs, run, everyMs });
        else due.delete(id);
        run();
      }
      now = end;
    },
    restore() {
      const { now: realNow, ...timers } = real;
      Object.assign(window, timers);
      Date.now = realNow;
    },
  };
}
