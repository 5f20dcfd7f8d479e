/** The resident took one filter away. */
export class RpFilterRemoveEvent extends Event {
  constructor(readonly key: string) {
    super('rp-filter-remove', { bubbles: true, composed: true });
  }
}
