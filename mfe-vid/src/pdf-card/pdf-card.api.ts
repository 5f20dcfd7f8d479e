import type { ResidentApi, SessionUser } from '@rp/shared-client';

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

/** The card as a PDF with a password; it works once. `GET /resident/v1/download-card/event/{eventId}` */
export const downloadCard = (api: ResidentApi, eventId: string, signal?: AbortSignal) => api.file('downloadCardByEvent', { params: { eventId } }, signal);
