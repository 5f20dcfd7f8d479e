import { KEPT_AFTER_RELEASE_MS } from '../connectors/digital-card/digital-card.js';
import { shownStatus } from '../events/event-states.js';
import { attributeNames, authModeNames, channelNames, type EventRow, eventTexts, stepText } from '../events/event-texts.js';
import type { RequestType } from '../events/event-types.js';
import type { Handlers } from '../plugins/handlers.js';
import { localTime } from '../texts/local-time.js';
import { type Texts, textsIn } from '../texts/texts.js';
import { changedAt, historyItem } from './history-item.js';
import type { HistoryService } from './history.service.js';

interface Needs {
  history: HistoryService;
  /** @throws {ServiceError} `RES-SER-410 languageCode` for a language that this portal does not have */
  checkLanguage: (language: string) => void;
}

export const historyHandlers = ({ history, checkLanguage }: Needs): Handlers<'getServiceHistory' | 'getEventStatus' | 'pinEvent' | 'unpinEvent'> => ({
  async getServiceHistory({ resident, params, query, times }) {
    checkLanguage(params.langCode);
    const { page, pageIndex, pageSize, total, pages, next } = await history.list(resident, query, times.offsetMinutes);
    const texts = textsIn(params.langCode);
    return { pageIndex, pageSize, totalItems: total, totalPages: pages, nextCursor: next, data: page.map((row) => historyItem(row, texts, times)) };
  },

  async getEventStatus({ resident, params, query, times }) {
    checkLanguage(query.langCode);
    const { row, steps, idType, name, purpose } = await history.read(resident, params['event-id'], query.langCode);
    const texts = textsIn(query.langCode);
    const { type, status, summary, description } = eventTexts(texts, row);
    return {
      eventId: row.event_id,
      eventType: type,
      eventStatus: status,
      individualId: idType,
      summary,
      timestamp: localTime(row.cr_dtimes, times),
      eventStatusCode: shownStatus(row.status_code),
      requestTypeCode: row.request_type_code as RequestType,
      createdUtc: row.cr_dtimes.toISOString(),
      timeStampUtc: changedAt(row).toISOString(),
      timeline: steps.map((step) => ({
        statusCode: step.status_code,
        status: shownStatus(step.status_code),
        text: stepText(texts, step.status_code),
        atUtc: step.at.toISOString(),
      })),
      info: {
        eventTypeEnum: row.request_type_code as RequestType,
        eventStatusEnum: shownStatus(row.status_code),
        description,
        applicantName: name ?? null,
        authenticationMode: authModeNames(texts, row.auth_type_code),
        ...detailsOf(row, texts),
        ...(row.request_type_code === 'SHARE_CRED_WITH_PARTNER' && { purpose: purpose ?? null }),
        ...(row.request_type_code === 'ORDER_PHYSICAL_CARD' && paymentOf(steps)),
        ...(fetchedByEvent.has(row.request_type_code) && downloadableAgain(steps)),
      },
    };
  },

  async pinEvent({ resident, params }) {
    await history.pin(resident, params.eventId, true);
    return { status: '200', message: 'The event was pinned' };
  },

  async unpinEvent({ resident, params }) {
    await history.pin(resident, params.eventId, false);
    return { status: '200', message: 'The event was unpinned' };
  },
});

/** Events whose card `download-card/event` gives out; those of other types come with the answer and are not kept. */
const fetchedByEvent: ReadonlySet<string> = new Set(['UPDATE_MY_UIN', 'VID_CARD_DOWNLOAD'] satisfies RequestType[]);

/** MOSIP's link is gone after the first download; whose line broke just then may fetch the card again for a while. */
function downloadableAgain(steps: readonly { status_code: string; at: Date }[]) {
  const fetched = steps.find(({ status_code }) => status_code === 'CARD_DOWNLOADED');
  return fetched && { downloadableUntilUtc: new Date(fetched.at.getTime() + KEPT_AFTER_RELEASE_MS).toISOString() };
}

/** How the payment of a card on paper ended, whatever came after it; nothing while it is waited for. */
function paymentOf(steps: readonly { status_code: string }[]) {
  const paymentStatus = paymentEnds.find((end) => steps.some(({ status_code }) => status_code === end));
  return paymentStatus && { paymentStatus };
}

const paymentEnds = ['PAYMENT_FAILED', 'PAYMENT_CONFIRMED'] as const;

/** What the wire tells beyond that depends on the type. */
function detailsOf(row: EventRow, texts: Texts): Record<string, string | null> {
  const attributes = { attributeList: attributeNames(texts, row.attribute_list) };
  const partner = { partnerName: row.requested_entity_name };
  const ready = row.status_code === 'CARD_READY_TO_DOWNLOAD' && row.reference_link !== null;
  // MOSIP says with this word that there is nothing to download (any more). Its own link to the file is nobody's business.
  const download = { downloadLink: ready ? `/resident/v1/download-card/event/${row.event_id}` : 'NA' };
  switch (row.request_type_code as RequestType) {
    case 'GENERATE_VID':
    case 'REVOKE_VID':
      return { vid: row.ref_id, vidType: texts.vidTypes[row.ref_id_type ?? ''] ?? row.ref_id_type };
    case 'AUTHENTICATION_REQUEST':
      return partner;
    case 'SHARE_CRED_WITH_PARTNER':
      return { ...attributes, ...partner };
    case 'DOWNLOAD_PERSONALIZED_CARD':
      return attributes;
    case 'ORDER_PHYSICAL_CARD':
      return { ...attributes, ...partner, trackingId: row.tracking_id };
    case 'UPDATE_MY_UIN':
      return { ...attributes, ...download };
    case 'VID_CARD_DOWNLOAD':
      return download;
    case 'AUTH_TYPE_LOCK_UNLOCK':
      return { authType: row.attribute_list };
    case 'VALIDATE_OTP':
      return { channel: channelNames(texts, row.attribute_list) };
    default:
      return {};
  }
}
