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
}

/** ID Repository identity service: who a number belongs to. */
export interface IdentityRepository {
  /** @returns undefined when no one has this UIN. */
  byUin(uin: string): Promise<Identity | undefined>;
}
