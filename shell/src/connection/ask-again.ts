import { EMPTY, distinctUntilChanged, filter, fromEvent, merge, switchMap, timer } from '@rp/shared-client/rx';
import type { ShellSession } from '../session/session.js';

const firstMs = 10_000;
const thenMs = 30_000;

/**
 * While the service is out of reach: asks for it when the line is back, when somebody looks at the page again, and now
 * and then. What waits for the session goes on when it answers.
 */
export function askAgain({ phase, refresh }: Pick<ShellSession, 'phase' | 'refresh'>) {
  // Not everyone at once, when it is back.
  const nowAndThen = timer(firstMs * (1 + Math.random()), thenMs).pipe(filter(() => navigator.onLine && !document.hidden));
  const seen = fromEvent(document, 'visibilitychange').pipe(filter(() => !document.hidden));
  return phase.changes
    .pipe(
      distinctUntilChanged(),
      switchMap((now) => (now === 'unreachable' ? merge(fromEvent(globalThis, 'online'), seen, nowAndThen) : EMPTY)),
    )
    .subscribe(() => void refresh());
}
