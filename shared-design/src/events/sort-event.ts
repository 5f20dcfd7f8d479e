/** The rows of a table are wanted in another order. */
export class RpSortEvent extends Event {
  constructor(
    /** Of the column to sort by. */
    readonly key: string,
    readonly direction: 'ascending' | 'descending',
  ) {
    super('rp-sort', { bubbles: true, composed: true });
  }
}
