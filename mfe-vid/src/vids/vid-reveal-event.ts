import type { Vid } from './vid.js';

/** The resident made this VID readable. */
export class VidRevealEvent extends Event {
  static readonly type = 'rp-vid-reveal';

  constructor(readonly vid: Vid) {
    super(VidRevealEvent.type, { bubbles: true, composed: true });
  }
}
