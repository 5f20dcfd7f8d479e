import type { components } from '@rp/shared-contract/portal-api';

/** A change of an event of the resident, as the server tells it. */
export type BellChange = components['schemas']['BellChange'];

/** What the bell hears, from the server or from a part of the portal, in this tab or another. */
export type BellEvent =
  /** `place` is where in the stream it stood; what was asked for has none. */
  | { type: 'unread'; unread: number; place?: string }
  | { type: 'changed'; change: BellChange; place: string }
  /** A part of the portal changed an event. */
  | { type: 'told'; eventId: string }
  /** The server has no room for this stream for a while. */
  | { type: 'later'; afterSeconds: number }
  /** The session is over. */
  | { type: 'end' };
