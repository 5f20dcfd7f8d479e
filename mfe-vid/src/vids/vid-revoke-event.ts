import type { Vid } from './vid.js';

/** The resident pressed "Revoke" on this VID. */
export class VidRevokeEvent extends Event {
  static readonly type = 'rp-vid-revoke';

  constructor(readonly vid: Vid) {
    super(VidRevokeEvent.type, { bubbles: true, composed: true });
  }
}
