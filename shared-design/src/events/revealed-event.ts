/** A masked value was shown, or hidden again. */
export class RpRevealedEvent extends Event {
  constructor(readonly shown: boolean) {
    super('rp-revealed', { bubbles: true, composed: true });
  }
}
