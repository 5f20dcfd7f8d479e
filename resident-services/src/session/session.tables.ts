import type { Time } from '../store/database.js';

export interface SessionTables {
  portal_session: PortalSessionTable;
  portal_sign_in: PortalSignInTable;
}

export interface PortalSessionTable {
  /** SHA-256 of the session id. */
  key: string;
  /** Says "the same resident" without saying who. */
  subject: string;
  /** JSON under a key that follows from the session id. */
  sealed: string;
  cr_dtimes: Time;
  /** The last time the resident, not the page by itself, asked for something. */
  seen_dtimes: Time;
  end_dtimes: Time;
}

/** A sign-in that was started and has not come back; one use. */
export interface PortalSignInTable {
  key: string;
  end_dtimes: Time;
}
