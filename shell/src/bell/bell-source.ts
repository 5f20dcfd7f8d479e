import {
  catchError,
  defer,
  EMPTY,
  filter,
  ignoreElements,
  map,
  merge,
  NEVER,
  repeat,
  switchMap,
  takeUntil,
  takeWhile,
  tap,
  timer,
  type Observable,
  type ObservableInput,
} from '@rp/shared-client/rx';
import type { BellEvent } from './bell-event.js';

const firstWaitMs = 1_000;
/** As often the line may break, one time after the other, before the count is asked for instead. */
const breaksUntilPoll = 4;
const streamAgainMs = 60_000;

interface BellSourceOptions {
  /** Opens the line; fails when it breaks. */
  connect: (after?: string) => Observable<BellEvent>;
  /** Stands in for the line. */
  poll$: Observable<BellEvent>;
  /** Emits when a question of {@link poll$} found nobody. */
  missed$?: Observable<unknown>;
  /** Spreads the waits, so that not all browsers come back at once: 0 to 1. */
  random?: () => number;
}

/**
 * What the bell hears from the server, for as long as the session lasts: the line is opened again where it broke, after
 * longer and longer waits; where it keeps breaking, or the server has no room for it, the count is asked for, and the
 * line is tried again later.
 *
 * @returns a source, by where to go on
 */
export const bellSource =
  ({ connect, poll$, missed$ = NEVER, random = Math.random }: BellSourceOptions) =>
  (place: () => string | undefined): Observable<BellEvent> =>
    defer(() => {
      let breaks = 0;
      let laterMs = 0;
      const spread = (ms: number) => timer(ms * (0.5 + random() / 2));
      const hear = (event: BellEvent) => {
        breaks = 0;
        laterMs = event.type === 'later' ? event.afterSeconds * 1_000 : 0;
      };
      const mend = () => {
        const ms = laterMs;
        laterMs = 0;
        if (ms) return poll$.pipe(takeUntil(timer(ms * (1 + random() / 2)))); // no sooner than it was told
        return ++breaks < breaksUntilPoll
          ? spread(firstWaitMs * 2 ** (breaks - 1)).pipe(ignoreElements())
          : untilBack(poll$, missed$).pipe(takeUntil(spread(streamAgainMs)));
      };

      return defer(() => connect(place())).pipe(
        tap(hear),
        filter(({ type }) => type !== 'later'),
        catchError(mend),
        repeat(),
        takeWhile(({ type }) => type !== 'end', true),
      );
    });

/** Ends with the first answer after one that was missed: where the count is back, so may be the line. */
const untilBack = (poll$: Observable<BellEvent>, missed$: Observable<unknown>): Observable<BellEvent> =>
  defer(() => {
    let missed = false;
    const noting$ = missed$.pipe(
      tap(() => (missed = true)),
      ignoreElements(),
    );
    return merge(noting$, poll$).pipe(takeWhile(() => !missed, true));
  });

interface PolledCountOptions {
  /** Asks once: `GET /resident/v1/unread/notification-count`. */
  count: () => ObservableInput<number>;
  /** How often to ask. */
  everyMs: () => ObservableInput<number>;
  visible$: Observable<boolean>;
  /** Told of each question that failed. */
  missed?: () => void;
}

/** The count, asked for again and again while somebody looks; a question that failed is no news. */
export const polledCount = ({ count, everyMs, visible$, missed }: PolledCountOptions): Observable<BellEvent> =>
  defer(everyMs).pipe(
    switchMap((ms) => visible$.pipe(switchMap((visible) => (visible ? timer(0, ms) : EMPTY)))),
    switchMap(() =>
      defer(count).pipe(
        catchError(() => {
          missed?.();
          return EMPTY;
        }),
      ),
    ),
    map((unread) => ({ type: 'unread', unread })),
  );

/** Nothing is asked while there is no line. */
export const whileOnline = (online$: Observable<boolean>, source$: Observable<BellEvent>): Observable<BellEvent> =>
  online$.pipe(switchMap((online) => (online ? source$ : EMPTY)));
