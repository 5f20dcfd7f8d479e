/** The time is up. */
export class RpEndedEvent extends Event {
  constructor() {
    super('rp-ended', { bubbles: true, composed: true });
  }
}
