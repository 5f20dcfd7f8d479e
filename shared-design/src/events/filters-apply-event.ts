/** The resident asked for what the filters let through. */
export class RpFiltersApplyEvent extends Event {
  constructor() {
    super('rp-filters-apply', { bubbles: true, composed: true });
  }
}
