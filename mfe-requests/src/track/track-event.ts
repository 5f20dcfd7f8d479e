/** The resident wants to see the event with this ID. */
export class TrackEvent extends Event {
  static readonly type = 'rp-track';

  constructor(readonly eventId: string) {
    super(TrackEvent.type, { bubbles: true, composed: true });
  }
}
