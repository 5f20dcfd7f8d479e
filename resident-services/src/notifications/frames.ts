import type { components } from '@rp/shared-contract/portal-api';
import { shownStatus } from '../events/event-states.js';
import type { BellEvent } from './bell.store.js';

type Schemas = components['schemas'];

/** A line of comment: it keeps the way open and is seen by nobody. */
export const heartbeat = ':\n\n';

/** @param place where a client that comes back goes on from */
export const unreadFrame = (unread: number, place?: Date) => frame('unread', { unread } satisfies Schemas['BellCount'], place);

export const changedFrame = (event: BellEvent) =>
  frame(
    'changed',
    {
      eventId: event.event_id,
      requestTypeCode: event.request_type_code,
      eventStatusCode: shownStatus(event.status_code),
      statusCode: event.status_code,
      unread: event.unread,
      at: (event.upd_dtimes && event.upd_dtimes > event.cr_dtimes ? event.upd_dtimes : event.cr_dtimes).toISOString(),
    } satisfies Schemas['BellChange'],
    event.changed_dtimes,
  );

export const endFrame = (reason: Schemas['BellEnd']['reason']) => frame('end', { reason } satisfies Schemas['BellEnd']);

/** Asks a client to come back only after a while; a browser left to itself goes by `retry`. */
export const laterFrame = (afterSeconds: number) => `retry: ${afterSeconds * 1000}\n${frame('later', { afterSeconds } satisfies Schemas['BellLater'])}`;

function frame(event: string, data: object, place?: Date) {
  const id = place ? `id: ${placeOfTime(place)}\n` : '';
  return `${id}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Where the stream was at a time. */
export const placeOfTime = (at: Date) => String(at.getTime());

/** The clocks of nodes may differ by so much. */
const CLOCKS_DIFFER_MS = 10_000;

/** @returns undefined for a place that none of us has given out */
export function placeOf(id: string | undefined, now: Date): Date | undefined {
  if (!id || !/^\d{13}$/.test(id) || Number(id) > now.getTime() + CLOCKS_DIFFER_MS) return undefined;
  return new Date(Number(id));
}
