/** The resident said no. */
export class RpCancelEvent extends Event {
  constructor() {
    super('rp-cancel', { bubbles: true, composed: true });
  }
}
