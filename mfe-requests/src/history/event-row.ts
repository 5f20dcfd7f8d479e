import { shortMask } from '@rp/shared-design/i18n';
import { cardStandingOf, type CardStanding, type ResponseOf } from '@rp/shared-client';
import { withoutStop } from '../without-stop.js';
import type { Status } from './filters.js';

type WireEvent = ResponseOf<'getServiceHistory'>['data'][number];

/** One event as a list shows it. Its words come from the server, in the language that was asked. */
export interface EventRow {
  id: string;
  what: string;
  /** Missing when the back end tells the status in words only. */
  status?: Status;
  statusText: string;
  /** When it was asked for, which lists are ordered by: a Date when the back end names the instant, else its own words. */
  at: Date | string;
  icon: string;
  pinned: boolean;
  /** Missing where there is no card. */
  card?: CardStanding;
}

export const rowOf = (wire: WireEvent): EventRow => ({
  id: wire.eventId,
  what: withoutStop(shortMask(wire.description || wire.requestType || wire.eventId)),
  status: wire.eventStatusCode,
  statusText: wire.eventStatus,
  at: dateOf(wire.createdUtc) ?? dateOf(wire.timeStampUtc) ?? wire.timeStamp,
  icon: iconOf(wire.requestTypeCode),
  pinned: wire.pinnedStatus,
  card: cardStandingOf(wire),
});

/** To order by; 0 where the back end tells no instants. */
export const instantOf = ({ at }: EventRow) => (at instanceof Date ? at.getTime() : 0);

export function dateOf(text: string | null | undefined): Date | undefined {
  if (!text) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const icons: Readonly<Partial<Record<NonNullable<WireEvent['requestTypeCode']>, string>>> = {
  AUTHENTICATION_REQUEST: 'shield',
  SHARE_CRED_WITH_PARTNER: 'external',
  DOWNLOAD_PERSONALIZED_CARD: 'id',
  ORDER_PHYSICAL_CARD: 'id',
  GET_MY_ID: 'id',
  VID_CARD_DOWNLOAD: 'id',
  UPDATE_MY_UIN: 'user',
  GENERATE_VID: 'plus',
  REVOKE_VID: 'trash',
  AUTH_TYPE_LOCK_UNLOCK: 'lock',
  VALIDATE_OTP: 'mail',
};

const iconOf = (type: WireEvent['requestTypeCode']) => (type && icons[type]) || 'history';
