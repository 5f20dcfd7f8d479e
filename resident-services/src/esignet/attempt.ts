import type { Identity } from '../connectors/identity/identity.js';
import type { OtpChannel } from '../connectors/ida/ida.js';
import type { Contact } from './contacts.js';

/** Where a resident is on the way in. */
export type Step = 'id' | 'channel' | 'code' | 'consent' | 'blocked' | 'locked';

/** What is wrong with what was sent; the page says it in words. */
export type Problem =
  | 'id.missing'
  | 'id.length'
  | 'channel.missing'
  | 'channel.locked'
  | 'code.missing'
  | 'code.form'
  | 'code.wrong'
  | 'code.expired'
  | 'resend.early'
  | 'unavailable';

/** One sign-in, from the first page to the way back. It ends with the interaction of the provider. */
export interface Attempt {
  readonly uid: string;
  /** Ten digits, as ID authentication wants them. */
  readonly transactionId: string;
  readonly endsAt: Date;
  locale: string;
  step: Step;
  /** The digits typed, once they look like an ID. */
  id?: string;
  /** undefined also when nobody has that ID; the pages never tell. */
  person?: Identity;
  contacts: Contact[];
  lockedChannels: OtpChannel[];
  chosen?: Contact;
  sends: number;
  tries: number;
  codeEndsAt?: Date;
  resendFrom?: Date;
  blockedUntil?: Date;
  authenticatedAt?: Date;
  /** What was typed and not sent, kept while the language changes. */
  draft: Readonly<Record<string, string | undefined>>;
}
