import { visible$, type ResidentApi } from '@rp/shared-client';
import { distinctUntilChanged, fromEvent, map, merge, startWith, Subject, switchMap, EMPTY, type Observable } from '@rp/shared-client/rx';
import type { ShellSession } from '../session/session.js';
import type { BellEvent } from './bell-event.js';
import { bellSource, polledCount, whileOnline } from './bell-source.js';
import { bellStream } from './bell-stream.js';
import { leading, takeLead } from './leading.js';
import { mayTell } from './may-tell.js';
import { sharedBell } from './shared-bell.js';
import { tabChannel } from './tab-channel.js';

const usualSeconds = 30;

const online$ = merge(fromEvent(globalThis, 'online'), fromEvent(globalThis, 'offline')).pipe(
  startWith(0),
  map(() => navigator.onLine),
);
/** A page that the browser keeps for Back lets others lead. */
const shown$ = merge(fromEvent(globalThis, 'pagehide'), fromEvent(globalThis, 'pageshow')).pipe(
  map(({ type }) => type === 'pageshow'),
  startWith(true),
  distinctUntilChanged(), // a page may be heard of as shown only after the bell began
);

/** The bell of the resident who is signed in, with all that a browser brings; see `sharedBell` and `bellSource`. */
export function liveBell({ session, api }: { session: ShellSession; api: ResidentApi }, told$: Observable<BellEvent>): Observable<BellEvent> {
  const missed$ = new Subject<void>();
  const poll$ = mayTell(session.value)
    ? polledCount({ count: () => askCount(api), everyMs: () => (every ??= askPace(api)), visible$, missed: () => missed$.next() })
    : EMPTY;
  let every: Promise<number> | undefined;
  const alone$ = whileOnline(online$, poll$);
  if (!navigator.locks) return alone$; // then nobody knows who leads

  const name = `rp-bell-${session.resident()}`; // what one resident's tabs say never reaches the next one's
  const connect = canStream(session) ? bellSource({ connect: bellStream, poll$, missed$ }) : () => poll$;
  const bell$ = sharedBell({
    leads$: leading(name),
    takeLead: () => takeLead(name),
    channel: tabChannel(name),
    source: (place) => whileOnline(online$, connect(place)),
    told$,
    visible$,
    since: session.bellPlace(),
  });
  return shown$.pipe(switchMap((shown) => (shown ? bell$ : EMPTY)));
}

const canStream = (session: ShellSession) =>
  session.value.scopes.includes('Manage-Service-Requests') && session.capabilities().includes('notifications-stream');

/** `GET /resident/v1/unread/notification-count` */
const askCount = async (api: ResidentApi) => Number((await api.call('getUnreadCount', { background: true })).response.unreadCount);

/** `resident.ui.notification.update.interval.seconds` of `GET /resident/v1/proxy/config/ui-properties`, in milliseconds. */
async function askPace(api: ResidentApi) {
  try {
    const { response } = await api.call('getUiProperties', { background: true });
    const seconds = Number((response as Record<string, unknown>)['resident.ui.notification.update.interval.seconds']);
    return (seconds > 0 ? seconds : usualSeconds) * 1_000;
  } catch {
    return usualSeconds * 1_000; // as MOSIP sets it
  }
}
