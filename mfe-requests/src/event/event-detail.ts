import { msg, shortMask } from '@rp/shared-design/i18n';
import type { ResponseOf } from '@rp/shared-client';
import { dateOf } from '../history/event-row.js';
import type { Status } from '../history/filters.js';
import { withoutStop } from '../without-stop.js';
import { vidTypeWord } from '../words.js';

export type WireDetail = ResponseOf<'getEventStatus'>;

/** All that is known of one event, as its page shows it. */
export interface EventDetail {
  id: string;
  what: string;
  status?: Status;
  statusText: string;
  /** When it began, and when it last changed; the back end's own words where it names no instant. */
  at: Date | string;
  changed?: Date;
  /** Missing when it says no more than `what`. */
  summary?: string;
  wire: WireDetail;
}

export interface Fact {
  label: string;
  value: string | readonly string[];
  /** A number or code, from left to right; one that identifies is shown in groups of four. */
  code?: 'id' | 'short';
}

export function detailOf(wire: WireDetail): EventDetail {
  const { info } = wire;
  const changed = dateOf(wire.timeStampUtc);
  const at = dateOf(wire.createdUtc) ?? changed ?? wire.timestamp;
  const what = withoutStop(shortMask(info.description || wire.eventType));
  const summary = shortMask(wire.summary?.replaceAll('$attributes', info.attributeList ?? '') ?? '');
  return {
    id: wire.eventId,
    what,
    status: wire.eventStatusCode ?? known(info.eventStatusEnum),
    statusText: wire.eventStatus,
    at,
    changed: changed && at instanceof Date && changed.getTime() - at.getTime() >= 60_000 ? changed : undefined,
    summary: withoutStop(summary) === what ? undefined : summary || undefined,
    wire,
  };
}

/** What is known of an event beyond its status, in the order to show it; the words are those of the page. */
export function factsOf({ info, individualId, eventType, requestTypeCode }: WireDetail): readonly Fact[] {
  const attributes = split(info.attributeList);
  const facts: (Fact | false | undefined)[] = [
    has(eventType) && { label: kindLabel(requestTypeCode), value: eventType },
    has(info.vidType) && { label: msg('VID type', { id: 'requests.fact.vid-type' }), value: vidTypeWord(info.vidType) },
    has(info.vid) && { label: msg('VID', { id: 'requests.fact.vid' }), value: info.vid, code: 'id' },
    has(info.partnerName) && { label: msg('Partner', { id: 'requests.fact.partner' }), value: info.partnerName },
    attributes.length > 0 && { label: msg('Details in it', { id: 'requests.fact.attributes' }), value: attributes },
    has(info.purpose) && { label: msg('Purpose', { id: 'requests.fact.purpose' }), value: info.purpose },
    has(info.channel) && { label: msg('Checked', { id: 'requests.fact.channel' }), value: info.channel },
    has(info.trackingId) && { label: msg('Delivery number', { id: 'requests.fact.tracking' }), value: info.trackingId, code: 'short' },
    has(individualId) && { label: msg('ID used', { id: 'requests.fact.id-type' }), value: individualId, code: 'short' },
    has(info.authenticationMode) && { label: msg('How you signed in', { id: 'requests.fact.sign-in' }), value: info.authenticationMode },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}

/** Not everything in the history is a request of the resident: someone may have checked their ID. */
const kindLabel = (type: WireDetail['requestTypeCode']) =>
  isRequest(type) ? msg('What you asked for', { id: 'requests.fact.asked' }) : msg('Kind of event', { id: 'requests.fact.kind' });

const isRequest = (type: WireDetail['requestTypeCode']) => type !== undefined && type !== 'AUTHENTICATION_REQUEST' && type !== 'DEFAULT';

const has = (text: string | null | undefined): text is string => Boolean(text && text !== 'NA');
/** A list as the language of its words writes it, with the comma of Arabic too; what stands in brackets belongs together. */
const split = (text: string | null | undefined) =>
  has(text)
    ? text
        .split(/[,،](?![^(]*\))/)
        .map((part) => part.trim())
        .filter(Boolean)
    : [];
const known = (status: string | undefined): Status | undefined =>
  status === 'SUCCESS' || status === 'FAILED' || status === 'IN_PROGRESS' || status === 'CANCELED' ? status : undefined;
