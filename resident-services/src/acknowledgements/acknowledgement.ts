import { attributeNames, authModeNames, channelNames, type EventRow, eventTexts, stepText } from '../events/event-texts.js';
import type { RequestType } from '../events/event-types.js';
import { changedAt } from '../history/history-item.js';
import { documentTimes } from '../texts/document-times.js';
import type { LocalTimes } from '../texts/local-time.js';
import { fill, type Texts } from '../texts/texts.js';

export interface Acknowledged {
  row: EventRow;
  steps: readonly { status_code: string; at: Date }[];
  name?: string;
}

interface Frame {
  texts: Texts;
  times: LocalTimes;
  portalName: string;
  portalOrigin: string;
  now: Date;
}

interface Fact {
  label: string;
  value: string;
  /** Keeps its order also where text runs from right to left. */
  code?: boolean;
}

/** What the template `acknowledgement` shows of an event. */
export function acknowledgement({ row, steps, name }: Acknowledged, { texts, times, portalName, portalOrigin, now }: Frame) {
  const words = texts.documents;
  const { type, status, description, summary } = eventTexts(texts, row);
  const { at, zone } = documentTimes(times, texts);
  const facts: (Fact | false)[] = [
    { label: words.eventId, value: row.event_id, code: true },
    { label: words.request, value: type },
    { label: words.status, value: status },
    fact(words.name, name),
    { label: words.asked, value: at(row.cr_dtimes) },
    { label: words.changed, value: at(changedAt(row)) },
    fact(words.about, description),
    summary !== description && fact(words.outcome, withoutPlaceholder(summary, attributeNames(texts, row.attribute_list))),
    fact(words.confirmedWith, authModeNames(texts, row.auth_type_code)),
    ...detailsOf(row, texts),
  ];
  return {
    lang: texts.tag,
    dir: texts.direction,
    title: `${words.acknowledgement.title} ${row.event_id}`,
    portal: portalName,
    heading: words.acknowledgement.title,
    intro: words.acknowledgement.intro,
    facts: facts.filter((one) => one !== false),
    timelineTitle: words.acknowledgement.timeline,
    timeline: steps.map((step) => ({ text: stepText(texts, step.status_code) ?? step.status_code, at: at(step.at) })),
    note: words.acknowledgement.keep,
    link: `${portalOrigin}/track/${row.event_id}`,
    footer: `${words.made} ${at(now)} · ${fill(words.zone, { zone })}`,
  };
}

const fact = (label: string, value: string | null | undefined): Fact | false => (value ? { label, value } : false);
const codeFact = (label: string, value: string | null) => value !== null && { label, value, code: true };

/** Some summaries leave a place for the attributes, which the portal's pages fill. */
const withoutPlaceholder = (text: string | null, attributes: string) => text?.replaceAll('$attributes', attributes);

function detailsOf(row: EventRow, texts: Texts): (Fact | false)[] {
  const words = texts.documents;
  const attributes = fact(words.data, attributeNames(texts, row.attribute_list));
  const partner = fact(words.partner, row.requested_entity_name);
  switch (row.request_type_code as RequestType) {
    case 'GENERATE_VID':
    case 'REVOKE_VID':
    case 'VID_CARD_DOWNLOAD':
      return [codeFact(words.vid, row.ref_id), fact(words.vidType, texts.vidTypes[row.ref_id_type ?? ''] ?? row.ref_id_type)];
    case 'AUTHENTICATION_REQUEST':
      return [partner];
    case 'SHARE_CRED_WITH_PARTNER':
      return [attributes, partner];
    case 'ORDER_PHYSICAL_CARD':
      return [attributes, partner, codeFact(words.tracking, row.tracking_id)];
    case 'DOWNLOAD_PERSONALIZED_CARD':
    case 'UPDATE_MY_UIN':
      return [attributes];
    case 'VALIDATE_OTP':
      return [fact(words.contact, channelNames(texts, row.attribute_list))];
    default:
      return [];
  }
}

/** MOSIP's display names (§5), which no client is told in another place. */
const displayNames: Record<RequestType, string> = {
  AUTHENTICATION_REQUEST: 'Authentication Request',
  SHARE_CRED_WITH_PARTNER: 'Share Credential With Partner',
  DOWNLOAD_PERSONALIZED_CARD: 'Download Personalized Card',
  ORDER_PHYSICAL_CARD: 'Order a Physical Card',
  GET_MY_ID: 'Get UIN Card',
  UPDATE_MY_UIN: 'Update UIN Data',
  GENERATE_VID: 'Generate VID',
  REVOKE_VID: 'Revoke VID',
  AUTH_TYPE_LOCK_UNLOCK: 'Secure My ID',
  VID_CARD_DOWNLOAD: 'Download VID Card',
  VALIDATE_OTP: 'Verify My Phone/Email',
  SEND_OTP: 'Send OTP',
  DEFAULT: 'Default',
};

/** The part of a file's name that tells what was asked for, its words joined like all the others of the name. */
export const featureName = (type: RequestType) => displayNames[type].replaceAll(/[ /]/g, '_');
