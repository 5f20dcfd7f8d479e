/** A dialog has closed. */
export class RpCloseEvent extends Event {
  constructor() {
    super('rp-close', { bubbles: true, composed: true });
  }
}
