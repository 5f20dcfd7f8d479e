/** One text in one language, as the identity schema keeps it. `language` is ISO 639-3, such as `ara`. */
export interface LanguageValue {
  language: string;
  value: string;
}

export type IdentityAttribute = string | number | readonly LanguageValue[];

export interface Identity {
  uin: string;
  status: 'ACTIVATED' | 'BLOCKED' | 'DEACTIVATED';
  /** By schema name: `fullName`, `email`, `phone`, `preferredLang`, … */
  attributes: Readonly<Record<string, IdentityAttribute>>;
  /** The face as a `data:` URI, for the picture claim. */
  photo?: string;
  /** How often each attribute was changed by its resident. */
  updates?: Readonly<Record<string, number>>;
}

/** Whether a way to confirm who someone is, such as `otp-email`, `bio-FACE` or `demo`, is locked. */
export interface AuthTypeStatus {
  authType: string;
  locked: boolean;
  /** It is locked again after so many seconds. */
  unlockForSeconds?: number;
}

/** What a resident wants of their ways to authenticate. */
export interface AuthTypeChange {
  requestId: string;
  authTypes: readonly AuthTypeStatus[];
}

/** A change of an identity that was accepted and does not hold yet. */
export interface Draft {
  aid: string;
  /** Names of what is to change. */
  attributes: readonly string[];
  createdAt: Date;
}

/** ID Repository identity service: who a number belongs to. */
export interface IdentityRepository {
  /** @returns undefined when no one has this UIN. */
  byUin(uin: string): Promise<Identity | undefined>;
  /** What was ever locked or unlocked; all else is unlocked. */
  authTypeStatuses(uin: string): Promise<AuthTypeStatus[]>;
  /**
   * Takes in what a resident wants; that ID Authentication goes by it is told later, under the request ID. Repeating it
   * under the same ID changes nothing.
   * @throws {ConnectorError} `IDR-IDC-007` when no one active has this UIN.
   */
  updateAuthTypes(change: AuthTypeChange & { uin: string }): Promise<void>;
  /** Changes of this person that can still be taken back. */
  drafts(uin: string): Promise<readonly Draft[]>;
  /** @throws {ConnectorError} `IDR-IDC-007` when there is no such draft (any more) */
  discardDraft(aid: string): Promise<void>;
}
