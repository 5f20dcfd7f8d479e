import { visible$, writable, type Readable, type ResidentApi } from '@rp/shared-client';
import {
  catchError,
  defer,
  distinctUntilChanged,
  EMPTY,
  filter,
  map,
  merge,
  Observable,
  Subject,
  switchMap,
  tap,
  timer,
  type ObservableInput,
} from '@rp/shared-client/rx';
import { idleTime } from '../idle-time.js';
import { peekSessionState } from '../session/session-state.js';
import type { ShellSession } from '../session/session.js';
import type { BellEvent } from './bell-event.js';

/** The bell of the page: how many are new, and what changes. */
export interface Bell {
  readonly unread: Readable<number>;
  readonly events$: Observable<BellEvent>;
  /** Lets every tab know. */
  tell(event: BellEvent): void;
  /** Listens while somebody is signed in. @returns ends it */
  start(): () => void;
}

const againMs = 60_000;
/** The line ends before the tab that signed out has told the others where to go. */
const signOutFirstMs = 1_000;

interface Asking {
  session: ShellSession;
  api: ResidentApi;
}

type Live = (asking: Asking, told$: Observable<BellEvent>) => Observable<BellEvent>;

/** What listens, fetched when the page is idle. */
const whenIdle: Live = (asking, told$) =>
  defer(() => idleTime().then(() => import(/* webpackChunkName: "bell" */ './live-bell.js'))).pipe(switchMap(({ liveBell }) => liveBell(asking, told$)));

interface Choices {
  live?: Live;
  /** Whether there is a session. */
  peek?: () => ObservableInput<{ active: boolean }>;
}

export function createBell({ session, api, live = whenIdle, peek = peekSessionState }: Asking & Choices): Bell {
  const unread = writable(0);
  const events$ = new Subject<BellEvent>();
  const told$ = new Subject<BellEvent>();

  const hear = (event: BellEvent) => {
    if (event.type === 'unread' && event.unread !== unread.value) unread.set(event.unread);
    events$.next(event);
  };
  const listen = (): Observable<BellEvent> =>
    live({ session, api }, told$).pipe(
      catchError((error) => {
        console.warn('bell', error); // such as its script that did not come: the portal works without
        return timer(againMs).pipe(switchMap(listen));
      }),
    );
  const resident$ = session.changes.pipe(
    map(({ authenticated }) => (authenticated ? session.resident() : undefined)),
    distinctUntilChanged(),
    tap(() => unread.set(0)), // nothing of one resident for the next
  );
  const again$ = new Subject<string | undefined>();

  return {
    unread,
    events$: events$.asObservable(),
    tell(event) {
      hear(event);
      told$.next(event);
    },
    start() {
      const listening = merge(resident$, again$)
        .pipe(switchMap((resident) => (resident ? listen() : EMPTY)))
        .subscribe(hear);
      const ending = events$
        .pipe(
          filter(({ type }) => type === 'end'),
          switchMap(() => timer(signOutFirstMs)),
          switchMap(() => defer(peek).pipe(catchError(() => [{ active: false }]))),
        )
        .subscribe(({ active }) => {
          if (!active) return session.ended();
          // Somebody has signed in anew: the session that ended was the one before.
          void session.refresh().then(() => again$.next(session.resident()));
        });
      return () => {
        listening.unsubscribe();
        ending.unsubscribe();
      };
    },
  };
}

const eventIdOf = (event: BellEvent) => (event.type === 'changed' ? event.change.eventId : event.type === 'told' ? event.eventId : undefined);

/**
 * The event ID of each change. A tab that nobody looks at learns of them when somebody does: eight tabs that all ask
 * anew at each change are a burden for nothing.
 */
export const changesOf = (events$: Observable<BellEvent>, looked$ = visible$): Observable<string> =>
  new Observable((listener) => {
    const held = new Set<string>();
    let looked = false;
    const passOn = () => {
      if (!looked) return;
      const eventIds = [...held];
      held.clear();
      for (const eventId of eventIds) listener.next(eventId);
    };
    const listening = looked$.subscribe((now) => {
      looked = now;
      passOn();
    });
    listening.add(
      events$.subscribe((event) => {
        const eventId = eventIdOf(event);
        if (eventId) held.add(eventId);
        passOn();
      }),
    );
    return listening;
  });
