/** The resident asked for another code. */
export class RpResendEvent extends Event {
  constructor() {
    super('rp-resend', { bubbles: true, composed: true });
  }
}
