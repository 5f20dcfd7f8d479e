import type { Vid } from '../vids/vid.js';

/** The resident pressed "Get a card" on this VID. */
export class PdfRequestEvent extends Event {
  static readonly type = 'rp-vid-pdf-request';

  constructor(readonly vid: Vid) {
    super(PdfRequestEvent.type, { bubbles: true, composed: true });
  }
}
