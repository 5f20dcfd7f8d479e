import type { Filters } from './filters.js';

/** The resident wants to see the events that these filters let through. */
export class FiltersChangeEvent extends Event {
  static readonly type = 'rp-filters-change';

  constructor(readonly filters: Filters) {
    super(FiltersChangeEvent.type, { bubbles: true, composed: true });
  }
}
