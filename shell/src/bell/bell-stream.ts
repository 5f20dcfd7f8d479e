import { NetworkError } from '@rp/shared-client';
import { Observable } from '@rp/shared-client/rx';
import type { BellChange, BellEvent } from './bell-event.js';

const url = '/portal/v1/notifications/stream';

const read: Readonly<Record<string, (data: unknown, place: string) => BellEvent>> = {
  unread: (data, place) => ({ type: 'unread', unread: (data as { unread: number }).unread, ...(place && { place }) }),
  changed: (data, place) => ({ type: 'changed', change: data as BellChange, place }),
  later: (data) => ({ type: 'later', afterSeconds: (data as { afterSeconds: number }).afterSeconds }),
  end: () => ({ type: 'end' }),
};

/**
 * The server's own word, on one line that stays open: `GET /portal/v1/notifications/stream`. It fails when the line
 * breaks; trying again is left to who listens, since the browser's own way knows no end.
 *
 * @param after the place after which to go on; without it, now
 */
export const bellStream = (after?: string): Observable<BellEvent> =>
  new Observable((listener) => {
    const line = new EventSource(after ? `${url}?after=${encodeURIComponent(after)}` : url);
    const fail = (cause: unknown) => listener.error(new NetworkError('unreachable', { cause }));
    for (const [name, event] of Object.entries(read)) {
      line.addEventListener(name, ({ data, lastEventId }: MessageEvent<string>) => {
        try {
          listener.next(event(JSON.parse(data), lastEventId));
        } catch (error) {
          fail(error);
        }
      });
    }
    line.onerror = fail;
    return () => line.close();
  });
