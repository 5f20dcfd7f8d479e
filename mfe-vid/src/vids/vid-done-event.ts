import type { Vid, VidGroup } from './vid.js';

/** What was done, for the resident to read and to track. */
export type Done =
  | { what: 'created'; group: VidGroup; number: string; replaced?: Vid; eventId?: string }
  | { what: 'revoked'; vid: Vid; renewed: boolean; eventId?: string }
  | { what: 'ordered'; vid: Vid; eventId?: string };

/** The back end did what the resident confirmed. */
export class VidDoneEvent extends Event {
  static readonly type = 'rp-vid-done';

  constructor(readonly done: Done) {
    super(VidDoneEvent.type, { bubbles: true, composed: true });
  }
}
