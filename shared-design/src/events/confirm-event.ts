/** The resident said yes. */
export class RpConfirmEvent extends Event {
  constructor() {
    super('rp-confirm', { bubbles: true, composed: true });
  }
}
