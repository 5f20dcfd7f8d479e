import { cardStandingOf, type CardStanding, type ResidentApi, type SessionUser } from '@rp/shared-client';
import { shortMask } from '@rp/shared-design/i18n';

/**
 * Orders the card of a VID, which is made after the answer. `GET /resident/v1/request-card/vid/{VID}`
 * @returns the event ID by which it is tracked and later downloaded.
 * @throws {ApiError} `RES-SER-403` when cards were not allowed at sign-in, `RES-SER-454` or `RES-SER-474` when the VID is not theirs or gone.
 */
export const requestVidCard = async (api: ResidentApi, vid: string, idempotencyKey: string) => {
  const { eventId } = await api.call('requestVidCard', { params: { VID: vid }, idempotencyKey });
  return { eventId };
};

/** Whether the resident allowed the history at sign-in, and with it the bell. Not every back end tells the scopes. */
export const hasHistory = ({ scopes }: SessionUser) => scopes.length === 0 || scopes.includes('Manage-Service-Requests');

interface Order {
  eventId: string;
  /** ISO 639-3. */
  language: string;
  /** Whether the resident allowed the portal to show the history. */
  history: boolean;
}

/** How the order of a card stands. */
export const cardStatus = (api: ResidentApi, order: Order, signal?: AbortSignal) => (order.history ? statusInHistory : statusOfEvent)(api, order, signal);

/**
 * `GET /resident/v1/service-history/{langCode}`: unlike the event's own page it leaves the event unread, so that the bell
 * still tells of it.
 */
async function statusInHistory(api: ResidentApi, { eventId, language }: Order, signal?: AbortSignal) {
  const query = { searchText: eventId, pageSize: 1 };
  const { response } = await api.call('getServiceHistory', { params: { langCode: language }, query, background: true }, signal);
  return response.data.find((event) => event.eventId === eventId)?.eventStatusCode;
}

/** `GET /resident/v1/events/{event-id}`, for which no scope is needed. */
async function statusOfEvent(api: ResidentApi, { eventId, language }: Order, signal?: AbortSignal) {
  const { response } = await api.call('getEventStatus', { params: { 'event-id': eventId }, query: { langCode: language }, background: true }, signal);
  return response.eventStatusCode;
}

/** An order of a card, newest first in lists. */
export interface OrderedCard {
  eventId: string;
  /** In the language asked for. */
  what: string;
  /** When it was ordered; undefined where the back end does not tell. */
  at: Date | undefined;
  /** Undefined where no card came of it. */
  standing: CardStanding | 'making' | undefined;
}

/** So many of the newest events of this kind are looked at. */
const looked = 30;

/** The cards that were ordered lately. `GET /resident/v1/service-history/{langCode}` */
export async function listCards(api: ResidentApi, language: string, signal?: AbortSignal): Promise<readonly OrderedCard[]> {
  const query = { serviceType: 'SERVICE_REQUEST', pageSize: looked };
  const { response } = await api.call('getServiceHistory', { params: { langCode: language }, query, background: true }, signal);
  return response.data
    .filter(({ requestTypeCode }) => requestTypeCode === 'VID_CARD_DOWNLOAD')
    .map((event) => ({
      eventId: event.eventId,
      what: shortMask(event.description ?? event.requestType ?? ''),
      at: event.createdUtc ? new Date(event.createdUtc) : undefined,
      standing: event.eventStatusCode === 'IN_PROGRESS' ? 'making' : cardStandingOf(event),
    }));
}

/** The card as a PDF with a password; it works once. `GET /resident/v1/download-card/event/{eventId}` */
export const downloadCard = (api: ResidentApi, eventId: string, signal?: AbortSignal) => api.file('downloadCardByEvent', { params: { eventId } }, signal);
