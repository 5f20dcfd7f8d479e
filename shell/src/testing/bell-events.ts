import type { BellChange, BellEvent } from '../bell/bell-event.js';

/** A change of a fictional resident: its place is the last part of its event ID. */
export const changed = (place: number, change: Partial<BellChange> = {}): BellEvent => ({
  type: 'changed',
  place: String(place),
  change: {
    eventId: String(8251649601230000 + place),
    requestTypeCode: 'VID_CARD_DOWNLOAD',
    eventStatusCode: 'SUCCESS',
    statusCode: 'CARD_READY_TO_DOWNLOAD',
    unread: true,
    at: '2026-03-09T10:05:00.000Z',
    ...change,
  },
});

export const unread = (count: number, place?: string): BellEvent => ({ type: 'unread', unread: count, ...(place && { place }) });
