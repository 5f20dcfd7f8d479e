import type { PortalContext } from '../context.js';
import { defer, EMPTY, filter, map, merge, of, repeat, switchMap, tap, timer, type Observable } from '../rx.js';
import { visible$ } from '../visible.js';

const firstLookMs = 10_000;
const longestMs = 60_000;
const slower = 1.5;

interface EventToFollow {
  eventId: string;
  /** Whether it is still on its way. */
  pending: () => boolean;
  /** Tests hand in their own. */
  looked$?: Observable<boolean>;
}

/**
 * Emits, an object each time, whenever it is worth asking how an event of the resident stands: when a change of it is
 * told, and while it is pending also when the number of unread changes and now and then by itself, since a back end may
 * tell of no change. Nothing is asked in a tab that nobody looks at. Ask with `background: true`.
 *
 * @example
 * this.news$ = followEvent(this.context.notifications, { eventId, pending: () => this.status === 'IN_PROGRESS' });
 */
export const followEvent = (
  { changed$, unread }: PortalContext['notifications'],
  { eventId, pending, looked$ = visible$ }: EventToFollow,
): Observable<object> => {
  const told$ = changed$.pipe(filter((id) => id === eventId));
  const counted$ = unread.changes.pipe(filter((_, index) => index > 0)); // the first is how it stands
  return merge(told$, merge(counted$, looks(looked$)).pipe(filter(pending))).pipe(map(() => ({})));
};

/** Emits after longer and longer waits, and at once when somebody comes back to the tab. */
const looks = (looked$: Observable<boolean>): Observable<unknown> =>
  defer(() => {
    let waitMs = firstLookMs;
    let wasAway = false;
    const later$ = defer(() => timer(waitMs)).pipe(
      tap(() => (waitMs = Math.min(waitMs * slower, longestMs))),
      repeat(),
    );
    return looked$.pipe(
      switchMap((looked) => {
        if (looked) return wasAway ? merge(of(0), later$) : later$;
        wasAway = true;
        return EMPTY;
      }),
    );
  });
