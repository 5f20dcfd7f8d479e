import { ownValue } from '../own-value.js';
import type { RequestType, ShownStatus } from '../events/event-types.js';
import { ara } from './ara.js';
import type { DocumentTexts } from './documents.js';
import { eng } from './eng.js';
import { fra } from './fra.js';
import { hin } from './hin.js';
import { kan } from './kan.js';
import { spa } from './spa.js';
import { tam } from './tam.js';

/** Kinds of text about an event, as MOSIP names its templates. */
export type TextKind = 'success' | 'failure' | 'cancelled' | 'regproc-success';
/** A card that was fetched has another text than one that waits; so has one of a VID that is gone. */
export type EventTextKind = TextKind | 'downloaded' | 'gone';
/** A change of data ends with its card, which is told of in words of its own. */
export type MessageKind = TextKind | 'request-received' | 'in-progress' | 'regproc-failure' | 'card-ready' | 'card-failure';

/** The words of one language. `$name` stands for a value; `$attributes` stays for the client to fill. */
export interface Texts {
  /** BCP 47. */
  tag: string;
  direction: 'ltr' | 'rtl';
  eventTypes: Record<RequestType | 'UNKNOWN', string>;
  eventStatus: Record<ShownStatus, string>;
  /** Steps of an event, by MOSIP's status code. */
  steps: Record<string, string>;
  /** What an event was about; the failure text is also that of an event still under way. */
  purposes: Partial<Record<RequestType, { success: string; failure: string } & Partial<Record<EventTextKind, string>>>>;
  /** How an event ended; for a failure the purpose is used. */
  summaries: Partial<Record<RequestType, Partial<Record<EventTextKind, string>>>>;
  /** By the code of ID authentication. */
  authentications: Record<string, { SUCCESS: string; FAILED: string }>;
  /** How a resident confirmed who they are: by MOSIP's short name of a sign-in, or the code of ID authentication. */
  authModes: Record<string, string>;
  authTypes: Record<string, string>;
  locks: Record<'LOCKED' | 'UNLOCKED', string>;
  channels: Record<'EMAIL' | 'PHONE', string>;
  vidTypes: Record<string, string>;
  /** Between the items of a list. */
  comma: string;
  attributes: Record<string, string>;
  messages: Record<MessageKind, { subject: string; body: string }>;
  /** A report about an event has arrived. */
  grievance: { subject: string; body: string };
  /** In place of the failure of any request, where nothing can be tried again: the VID of the card is gone. */
  cardGone: { subject: string; body: string };
  /** In place of the success of any request: what to do now, and how. */
  cardReady: { subject: string; body: string };
  /** What a card opens with, by the attributes its password is made of. */
  password: Record<'rule' | 'fullName' | 'dateOfBirth' | 'other' | 'then', string>;
  otp: { subject: string; body: string; sms: string };
  /** What a credential was encrypted with, where its resident gave no key. */
  pin: string;
  /** What the portal is called, unless it was given a name of its own. */
  portal: string;
  documents: DocumentTexts;
  greeting: string;
  /** What a printed card says. */
  card: Record<
    'title' | 'number' | 'type' | 'created' | 'expires' | 'never' | 'usesLeft' | 'noLimit' | 'photo' | 'code' | 'signed' | 'checkTitle' | 'note',
    string
  > & {
    check: readonly string[];
  };
  /** What else the card of a UIN says. */
  uinCard: Record<'title' | 'number' | 'issued' | 'compare' | 'note', string>;
  track: string;
}

export const catalogue: Readonly<Record<string, Texts>> = { eng, fra, spa, ara, hin, kan, tam };

export const knownLanguages = Object.keys(catalogue);

/** The words of a language; English for one that we have no words in. */
export const textsIn = (language: string): Texts => ownValue(catalogue, language) ?? eng;

/** What a portal is called: in all languages the same, or by language as its brand says. */
export type PortalName = string | Readonly<Record<string, string>>;

/** The name of the portal in a language; a brand that lacks it there has that of its first language. */
export function portalNameIn(texts: Texts, name: PortalName): string {
  if (typeof name !== 'string') return name[texts.tag] ?? Object.values(name)[0] ?? texts.portal;
  return name === eng.portal ? texts.portal : name;
}

/** What is written of an event of this type. */
export const messageOf = (texts: Texts, type: RequestType, kind: MessageKind) =>
  type === 'VID_CARD_DOWNLOAD' && kind === 'success' ? texts.cardReady : texts.messages[kind];

/** ISO 639-3 of a BCP 47 tag that we have words in. */
export function languageOf(tag: string | undefined): string | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return knownLanguages.find((language) => language === primary || catalogue[language]?.tag === primary);
}

const isLink = (value: string) => /^https?:\/\//.test(value);

/**
 * Puts values in place of `$name`. In a text from right to left each value is kept apart, else its digits turn round;
 * not a link, to which programs would count the invisible mark at its end.
 */
export function fill(text: string, values: Readonly<Record<string, string | undefined>>, direction: 'ltr' | 'rtl' = 'ltr') {
  return text.replaceAll(/\$(\w+)/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return direction === 'rtl' && !isLink(value) ? `\u2068${value}\u2069` : value;
  });
}
