/** The resident follows the link to an event. */
export class EventOpenEvent extends Event {
  static readonly type = 'rp-event-open';

  constructor(readonly eventId: string) {
    super(EventOpenEvent.type, { bubbles: true, composed: true });
  }
}
