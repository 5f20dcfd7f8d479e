import type { VidKind } from './vid.js';

/** The resident made a VID of this kind readable. */
export class VidRevealEvent extends Event {
  static readonly type = 'rp-vid-reveal';

  constructor(readonly kind: VidKind) {
    super(VidRevealEvent.type, { bubbles: true, composed: true });
  }
}
