/** An item of a menu was chosen. */
export class RpSelectEvent extends Event {
  constructor(readonly value: string) {
    super('rp-select', { bubbles: true, composed: true });
  }
}
