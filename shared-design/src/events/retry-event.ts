/** The resident asked for another try. */
export class RpRetryEvent extends Event {
  constructor() {
    super('rp-retry', { bubbles: true, composed: true });
  }
}
