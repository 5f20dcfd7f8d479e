import type { EventRow } from './event-row.js';

/** The resident wants this event at the top of the history, or no longer there. */
export class EventPinEvent extends Event {
  static readonly type = 'rp-event-pin';

  constructor(readonly row: EventRow) {
    super(EventPinEvent.type, { bubbles: true, composed: true });
  }
}
