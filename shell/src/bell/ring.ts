import { announce } from '@rp/shared-design';
import { formatNumber, msg } from '@rp/shared-design/i18n';
import { filter, fromEvent, map, merge, switchMap, tap, throttleTime, timer, type Observable } from '@rp/shared-client/rx';
import type { Toast } from '@rp/shared-client';
import type { Bell } from './bell.js';
import { bellLabel, newsOf } from './bell-words.js';

interface Ring {
  bell: Bell;
  toast: (toast: Toast) => void;
  /** Whether there is a page for this path. */
  hasPage: (path: string) => boolean;
  say?: (text: string) => void;
  visible?: () => boolean;
  /** When the page began: what changed before is in what it shows, and no news. */
  began?: () => number;
}

/** After a rise of the count the toast may still come; both would say the same. */
const toastFirstMs = 1_000;
const spokenMs = 3_000;
const atMostEveryMs = 60_000;

const inSight = () => document.visibilityState === 'visible';

/** Lets who looks, or listens, at this tab know what is new. @returns ends it */
export function ring({ bell, toast, hasPage, say = announce, visible = inSight, began = () => 0 }: Ring): () => void {
  let spoken = false;
  const told = new Set<string>();

  const toasts$ = bell.events$.pipe(
    filter((event) => event.type === 'changed'),
    map(({ change }) => ({ change, news: newsOf(change) })),
    filter(({ change, news }) => {
      const key = `${change.eventId} ${change.eventStatusCode}`;
      if (!news || told.has(key) || Date.parse(change.at) < began()) return false;
      told.add(key);
      return visible();
    }),
    tap(({ change, news }) => {
      spoken = true;
      const href = `/track/${change.eventId}`;
      toast({ ...news!, ...(hasPage(href) ? { link: { label: msg('See details', { id: 'shell.bell.details' }), href } } : {}) });
    }),
    switchMap(() => timer(spokenMs)),
    tap(() => (spoken = false)),
  );
  const announcements$ = rises(bell).pipe(
    switchMap(() => timer(toastFirstMs)),
    filter(() => !spoken && visible() && bell.unread.value > 0),
    throttleTime(atMostEveryMs, undefined, { leading: true, trailing: true }),
    tap(() => say(bellLabel(bell.unread.value))),
  );
  const titles$ = merge(bell.unread.changes, fromEvent(document, 'visibilitychange')).pipe(tap(() => countInTitle(visible() ? 0 : bell.unread.value)));

  const ringing = merge(toasts$, announcements$, titles$).subscribe();
  return () => ringing.unsubscribe();
}

/** Emits when there is more new than before; how things stood at first is no news. */
function rises({ events$ }: Bell): Observable<unknown> {
  let before: number | undefined;
  return events$.pipe(
    filter((event) => event.type === 'unread'),
    map(({ unread }) => {
      const rose = before !== undefined && unread > before;
      before = unread;
      return rose;
    }),
    filter(Boolean),
  );
}

/** A tab that is not looked at says in its title how many are new. */
function countInTitle(unread: number) {
  const bare = document.title.replace(/^\([\p{Nd}+]+\) /u, '');
  const title = unread ? `(${formatNumber(unread)}) ${bare}` : bare;
  if (title !== document.title) document.title = title;
}
