import { defer, distinctUntilChanged, filter, map, merge, takeWhile, tap, type Observable } from '@rp/shared-client/rx';

/** `warned` until a moment at which the visit ends; `over` is the end. */
export type IdleState = { phase: 'awake' } | { phase: 'warned'; until: Date } | { phase: 'over' };

interface IdleOptions {
  idleMs: number;
  warningMs: number;
  /** Each key, press and turn of the wheel in this tab. */
  activity$: Observable<unknown>;
  /** The resident answered the warning. */
  stay$: Observable<unknown>;
  /** When something was done in any tab, in milliseconds since the epoch. */
  tabs: { heard$: Observable<number>; say: (at: number) => void };
  /** When to look at the clock: each second, and when the tab is seen again after a sleep. */
  look$: Observable<unknown>;
  now?: () => number;
}

/**
 * Whether the resident is still there, over all tabs of the browser. Once the warning stands, only an answer to it
 * counts, or something done in another tab: a key that was meant for reading it must not take it away.
 */
export const idleState = ({ idleMs, warningMs, activity$, stay$, tabs, look$, now = Date.now }: IdleOptions): Observable<IdleState> =>
  defer(() => {
    let last = 0;
    const touch = () => tabs.say((last = now()));
    const current = (): IdleState => {
      const idleFor = now() - last;
      if (idleFor < idleMs) return { phase: 'awake' };
      return idleFor < idleMs + warningMs ? { phase: 'warned', until: new Date(last + idleMs + warningMs) } : { phase: 'over' };
    };
    touch(); // opening a page is something that the resident did
    return merge(
      // After a sleep of the machine a key comes before the clock is looked at: it wakes nobody who is over.
      activity$.pipe(
        filter(() => current().phase === 'awake'),
        tap(touch),
      ),
      stay$.pipe(
        filter(() => current().phase !== 'over'),
        tap(touch),
      ),
      tabs.heard$.pipe(tap((at) => (last = Math.max(last, at)))),
      look$,
    ).pipe(
      map(current),
      distinctUntilChanged((a, b) => a.phase === b.phase && (a.phase !== 'warned' || b.phase !== 'warned' || +a.until === +b.until)),
      takeWhile(({ phase }) => phase !== 'over', true),
    );
  });
