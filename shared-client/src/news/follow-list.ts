import type { PortalContext } from '../context.js';
import { map, throttleTime, type Observable } from '../rx.js';

const burstMs = 500;

/**
 * Emits, an object each time, whenever it is worth asking for a list anew: at once for a change, and of many changes at
 * once only one more time when the burst is over. Ask with `background: true`.
 *
 * @example
 * this.news$ = followList(this.context.notifications);
 */
export const followList = ({ changed$ }: Pick<PortalContext['notifications'], 'changed$'>): Observable<object> =>
  changed$.pipe(
    throttleTime(burstMs, undefined, { leading: true, trailing: true }),
    map(() => ({})),
  );
