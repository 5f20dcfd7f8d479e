import type { FastifyRequest } from 'fastify';

/** Who is signed in, as every handler of the API gets it. */
export interface Resident {
  /** The key of all rows of this person, whichever ID was used to sign in. */
  tokenId: string;
  uin: string;
  /** The UIN or VID typed at sign-in. */
  loginId: string;
  idType: 'UIN' | 'VID';
  /** How the resident proved who they are, in MOSIP's short names: `PWD`, `PIN`, `OTP`, `Wallet`, `L1-bio-device`. */
  authMode?: string;
  name?: string;
  email?: string;
  phone?: string;
  picture?: string;
  /** What the resident consented to. */
  scopes: ReadonlySet<string>;
  /** Names the session in the audit trail; opens nothing. */
  sessionHash: string;
}

export interface Sessions {
  /**
   * @returns undefined when signed out.
   * @throws {CsrfRefused} for an unsafe method without good Origin, Sec-Fetch-Site and X-XSRF-TOKEN.
   */
  authenticate(request: FastifyRequest): Promise<Resident | undefined>;
  /** Who is signed in, for what goes on by itself: it never counts as activity. */
  watch(request: FastifyRequest): Promise<WatchedSession | undefined>;
  /** Those of these sessions that are alive, and until when if the resident does nothing more. */
  liveUntil(keys: readonly string[]): Promise<ReadonlyMap<string, Date>>;
}

/** A session that something waits for the end of. */
export interface WatchedSession {
  resident: Resident;
  /** Hash of the session's id; the database notifies `session_end` with it. */
  key: string;
  /** When it ends if the resident does nothing more. */
  liveUntil: Date;
}

/** The request has a live session but did not come from a page of the portal. */
export class CsrfRefused extends Error {
  override readonly name = 'CsrfRefused';
}
