/** Another page of a list is wanted; the first is 1. */
export class RpPageEvent extends Event {
  constructor(readonly page: number) {
    super('rp-page', { bubbles: true, composed: true });
  }
}
