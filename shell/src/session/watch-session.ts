import { defer, EMPTY, catchError, filter, fromEvent, merge, switchMap, timer } from '@rp/shared-client/rx';
import type { ShellSession } from './session.js';
import { peekSessionState } from './session-state.js';

const everyMs = 60_000;

/**
 * Sees to it that a page left open shows nothing once the session has ended on the server: it looks every minute and
 * when the resident comes back to the tab. Looking keeps no session alive.
 */
export function watchSession(session: ShellSession, { peek = peekSessionState } = {}) {
  return merge(timer(everyMs, everyMs), fromEvent(document, 'visibilitychange'))
    .pipe(
      filter(() => document.visibilityState === 'visible' && session.value.authenticated),
      switchMap(() => defer(peek).pipe(catchError(() => EMPTY))), // no answer is no news
    )
    .subscribe(({ active }) => {
      if (!active) session.ended();
    });
}
