/** The resident took all filters away. */
export class RpFiltersClearEvent extends Event {
  constructor() {
    super('rp-filters-clear', { bubbles: true, composed: true });
  }
}
