import {
  defer,
  distinctUntilChanged,
  EMPTY,
  filter,
  ignoreElements,
  merge,
  shareReplay,
  Subject,
  switchMap,
  takeUntil,
  takeWhile,
  tap,
  timer,
  type Observable,
} from '@rp/shared-client/rx';
import type { BellEvent } from './bell-event.js';

/** What tabs say to each other: what they hear, and how one that comes learns how things stand. */
export type TabWord = BellEvent | { type: 'hello' } | ({ type: 'here'; lately?: readonly Changed[] } & Known);

type Changed = Extract<BellEvent, { type: 'changed' }>;

interface Known {
  unread?: number;
  /** Where in the stream this tab is. */
  place?: string;
}

export interface TabChannel {
  words$: Observable<TabWord>;
  say(word: TabWord): void;
}

interface SharedBellOptions {
  /** Whether this tab asks for all; see `leading`. */
  leads$: Observable<boolean>;
  /** Takes the lead from a tab that does not answer. */
  takeLead: () => void;
  channel: TabChannel;
  /** What the server says from a place on; one tab listens. */
  source: (place: () => string | undefined) => Observable<BellEvent>;
  /** What this tab has to tell the others. */
  told$: Observable<BellEvent>;
  visible$: Observable<boolean>;
  /** The place at which this page began: what has changed since may be missing in what it shows. */
  since?: string;
}

const answerMs = 3_000;
const mostRemembered = 200;
const mostLately = 20;

/**
 * One bell for all tabs of a browser: the tab that leads listens to the server and says all that it hears. Each tab
 * remembers the place, so that another one goes on where the last was left; what then comes twice is heard once.
 */
export function sharedBell({ leads$, takeLead, channel, source, told$, visible$, since }: SharedBellOptions): Observable<BellEvent> {
  let leads = false;
  const known: Known = { place: since };
  const lately: Changed[] = [];
  const heard = new Set<string>();
  const anyone$ = new Subject<void>();

  const isNews = (event: BellEvent) => {
    if (event.type === 'unread') known.unread = event.unread;
    if ('place' in event) known.place = event.place;
    if (event.type !== 'changed') return true;
    const key = `${event.place} ${event.change.eventId}`; // many events may change within a millisecond
    if (heard.has(key)) return false;
    heard.add(key);
    lately.splice(0, lately.length, ...lately.slice(1 - mostLately), event);
    if (heard.size > mostRemembered) heard.delete([...heard][0]!);
    return true;
  };
  const answer = (word: TabWord): readonly BellEvent[] => {
    anyone$.next();
    if (word.type === 'hello') {
      if (leads) channel.say({ type: 'here', lately, ...known });
      return [];
    }
    if (word.type !== 'here') return [word];
    known.place ??= word.place;
    const missed = since === undefined ? [] : (word.lately ?? []).filter(({ place }) => Number(place) >= Number(since));
    return word.unread === undefined ? missed : [...missed, { type: 'unread', unread: word.unread }];
  };

  const hello = () => {
    channel.say({ type: 'hello' });
    return EMPTY;
  };

  const lead$ = leads$.pipe(
    distinctUntilChanged(),
    tap((now) => (leads = now)),
    shareReplay({ bufferSize: 1, refCount: true }),
  );
  const own$ = lead$.pipe(
    switchMap((now) => (now ? source(() => known.place) : EMPTY)),
    tap((event) => channel.say(event)),
  );
  const others$ = channel.words$.pipe(
    switchMap(answer), // at once: none is cut off
  );
  const tells$ = told$.pipe(
    tap((event) => {
      isNews(event);
      channel.say(event);
    }),
    ignoreElements(),
  );
  const asks$ = visible$.pipe(
    filter((visible) => visible && !leads),
    switchMap(() => merge(timer(answerMs).pipe(takeUntil(merge(anyone$, lead$.pipe(filter(Boolean))))), defer(hello))),
    tap(takeLead),
    ignoreElements(),
  );
  return merge(others$, own$, tells$, asks$).pipe(
    filter(isNews),
    takeWhile(({ type }) => type !== 'end', true),
  );
}
