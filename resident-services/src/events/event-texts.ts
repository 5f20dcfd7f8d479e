import type { Selectable } from 'kysely';
import { ownValue } from '../own-value.js';
import type { ResidentTransactionTable } from '../store/tables/events.js';
import { type EventTextKind, fill, type TextKind, type Texts } from '../texts/texts.js';
import { shownStatus } from './event-states.js';
import type { RequestType } from './event-types.js';

export type EventRow = Selectable<ResidentTransactionTable>;

/** An event in the words of one language. */
export function eventTexts(texts: Texts, row: EventRow) {
  const type = row.request_type_code as RequestType;
  const kind = textKind(row.status_code);
  const purposes = texts.purposes[type];
  const purpose = nearest(purposes, row, kind) ?? purposes?.failure;
  const description = type === 'AUTHENTICATION_REQUEST' ? authentication(texts, row) : say(texts, row, purpose);
  const summary = nearest(texts.summaries[type], row, kind);
  return {
    type: texts.eventTypes[type] ?? texts.eventTypes.UNKNOWN,
    status: texts.eventStatus[shownStatus(row.status_code)],
    description,
    // MOSIP: an event that failed or is under way is summed up by its purpose.
    summary: kind === 'failure' || !summary ? description : say(texts, row, summary),
  };
}

function nearest(texts: Partial<Record<EventTextKind, string>> | undefined, row: EventRow, kind: TextKind) {
  const fetched = row.status_code === 'CARD_DOWNLOADED' ? texts?.downloaded : undefined;
  return (isOfGoneVid(row) ? texts?.gone : fetched) ?? texts?.[kind];
}

/** A card that was not made because its VID could not be used any more. */
export const isOfGoneVid = ({ request_type_code, status_code, status_comment }: EventRow) =>
  request_type_code === 'VID_CARD_DOWNLOAD' && status_code === 'FAILED' && ['IDR-IDC-007', 'RES-SER-474'].includes(status_comment ?? '');

/** The words of one step. */
export const stepText = (texts: Texts, statusCode: string) => ownValue(texts.steps, statusCode) ?? null;

/** What a list such as `fullName;fullAddress:region,postalCode` names, formats in brackets. Lists without formats have commas too. */
export const attributeNames = (texts: Texts, list: string | null) => {
  const named = (names: string) =>
    names
      .split(',')
      .flatMap((name) => (name.trim() ? [ownValue(texts.attributes, name.trim()) ?? name.trim()] : []))
      .join(texts.comma);
  return (list ?? '')
    .split(';')
    .map((item) => {
      const [names = '', formats = ''] = item.split(/:(.*)/s);
      return formats.trim() ? `${named(names)} (${named(formats)})` : named(names);
    })
    .filter((item) => item !== '')
    .join(texts.comma);
};

/** MOSIP's kind of text: what is neither success nor cancelled is told by the text for failures. */
function textKind(statusCode: string): TextKind {
  if (statusCode === 'IDENTITY_UPDATED') return 'regproc-success';
  const shown = shownStatus(statusCode);
  if (shown === 'SUCCESS') return 'success';
  return shown === 'CANCELED' ? 'cancelled' : 'failure';
}

function authentication(texts: Texts, { auth_type_code, status_code }: EventRow) {
  const outcome = shownStatus(status_code) === 'SUCCESS' ? 'SUCCESS' : 'FAILED';
  const codes = (auth_type_code ?? '').split(',').map((code) => code.trim());
  return codes.map((code) => (ownValue(texts.authentications, code) ?? texts.authentications['UNKNOWN'])?.[outcome] ?? '').join(' ');
}

function say(texts: Texts, row: EventRow, text: string | undefined) {
  return text ? fill(text, valuesOf(texts, row), texts.direction) : null;
}

/** What stands in place of `$name` in the texts of an event. */
export function valuesOf(texts: Texts, row: EventRow) {
  const vidType = ownValue(texts.vidTypes, row.ref_id_type ?? '');
  return {
    vidType: vidType ?? row.ref_id_type ?? '',
    vidTypeInside: vidType ? uncapitalised(vidType) : (row.ref_id_type ?? ''),
    maskedVID: row.ref_id ?? '',
    channel: channelNames(texts, row.attribute_list),
    authTypes: lockSentences(texts, row.attribute_list),
  };
}

/** For the middle of a sentence; an abbreviation such as VID stays as it is. */
const uncapitalised = (text: string) => text.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());

/** Each way once: a code that was sent and then entered is one way. */
export function authModeNames(texts: Texts, codes: string | null) {
  if (!codes) return null;
  const names = codes.split(',').map((code) => ownValue(texts.authModes, code.trim()) ?? texts.authModes['UNKNOWN'] ?? '');
  return [...new Set(names)].join(texts.comma);
}

export const channelNames = (texts: Texts, list: string | null) =>
  (list ?? '')
    .split(',')
    .map((channel) => texts.channels[channel.trim() as 'EMAIL' | 'PHONE'])
    .filter((name) => name !== undefined)
    .join(texts.comma);

/** `otp-email:LOCKED,bio-FACE:UNLOCKED` as sentences. */
const lockSentences = (texts: Texts, list: string | null) =>
  (list ?? '')
    .split(',')
    .map((item) => item.split(':'))
    .filter(([, state]) => state === 'LOCKED' || state === 'UNLOCKED')
    .map(([type = '', state]) => texts.locks[state as 'LOCKED' | 'UNLOCKED'].replace('$authType', ownValue(texts.authTypes, type) ?? type))
    .join(' ');
