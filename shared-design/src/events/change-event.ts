/** Something that was answered before is to be answered anew. */
export class RpChangeEvent extends Event {
  constructor(
    /** Of the item to change. */
    readonly key: string,
  ) {
    super('rp-change', { bubbles: true, composed: true });
  }
}
