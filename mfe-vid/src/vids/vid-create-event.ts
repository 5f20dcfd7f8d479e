import type { VidGroup } from './vid.js';

/** The resident pressed the button to create a VID of this group. */
export class VidCreateEvent extends Event {
  static readonly type = 'rp-vid-create';

  constructor(readonly group: VidGroup) {
    super(VidCreateEvent.type, { bubbles: true, composed: true });
  }
}
