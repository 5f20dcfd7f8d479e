import { ApiError, type ResidentApi } from '@rp/shared-client';
import { detailOf, type EventDetail } from './event-detail.js';

interface Look {
  /** No resident asked for it. */
  background?: boolean;
  signal?: AbortSignal;
}

/**
 * One event of the resident; reading it marks it as read. `GET /resident/v1/events/{event-id}`
 * @throws {ApiError} `RES-SER-459` or `RES-SER-511` when it is someone else's or does not exist.
 */
export async function readEvent(api: ResidentApi, eventId: string, language: string, { background, signal }: Look = {}): Promise<EventDetail> {
  const { response } = await api.call('getEventStatus', { params: { 'event-id': eventId }, query: { langCode: language }, background }, signal);
  return detailOf(response);
}

const notTheirs = new Set(['RES-SER-459', 'RES-SER-511', 'RES-SER-410']);

/** @returns whether there is no such event for this resident, rather than something out of order. */
export const isNotTheirs = (error: unknown) => error instanceof ApiError && notTheirs.has(error.code);

/** The card of an event as a PDF with a password; it works once. `GET /resident/v1/download-card/event/{eventId}` */
export const downloadCard = (api: ResidentApi, eventId: string, signal?: AbortSignal) => api.file('downloadCardByEvent', { params: { eventId } }, signal);

/** What the portal knows of an event, as a PDF. `GET /resident/v1/ack/download/pdf/event/{eventId}/language/{languageCode}` */
export const downloadAcknowledgement = (api: ResidentApi, eventId: string, language: string, signal?: AbortSignal) =>
  api.file('downloadAcknowledgement', { params: { eventId, languageCode: language } }, signal);
