/** The card of an event was downloaded, or could not be: the event may stand otherwise now. */
export class CardTouchedEvent extends Event {
  constructor(readonly eventId: string) {
    super('rp-card-touched', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rp-card-touched': CardTouchedEvent;
  }
}
