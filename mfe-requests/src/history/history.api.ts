import type { InputOf, ResidentApi, ResponseOf } from '@rp/shared-client';
import { rowOf, type EventRow } from './event-row.js';
import { everything, filterQuery, type Filters } from './filters.js';

export interface Question {
  /** ISO 639-3, the language of the texts. */
  language: string;
  filters: Filters;
}

/** Where the next rows begin: a cursor, or the number of a page where the back end has none. */
export type Place = { cursor: string } | { pageIndex: number };

export interface EventPage {
  rows: readonly EventRow[];
  total: number;
  /** Missing at the end. */
  next?: Place;
}

export const pageSize = 10;

interface Look {
  place?: Place;
  size?: number;
  /** No resident asked for it. */
  background?: boolean;
  signal?: AbortSignal;
}

/** Events of the resident, pinned first, then newest first. `GET /resident/v1/service-history/{langCode}` */
export async function listEvents(
  api: ResidentApi,
  { language, filters }: Question,
  { place, size = pageSize, background, signal }: Look = {},
): Promise<EventPage> {
  const query = { ...filterQuery(filters), ...place, pageSize: size } as InputOf<'getServiceHistory'>['query'];
  const { response } = await api.call('getServiceHistory', { params: { langCode: language }, query, background }, signal);
  return { rows: response.data.map(rowOf), total: response.totalItems, next: nextOf(response) };
}

/** One event as the history shows it, whatever the filters; undefined when it is not theirs. It stays unread. */
export async function findEvent(api: ResidentApi, language: string, eventId: string, look: Look): Promise<EventRow | undefined> {
  const { rows } = await listEvents(api, { language, filters: { ...everything, search: eventId } }, { ...look, size: 1 });
  return rows.find(({ id }) => id === eventId);
}

/** The events that the filters let through as a PDF, a hundred at most. `GET /resident/v1/download/service-history` */
export const downloadHistory = (api: ResidentApi, { language, filters }: Question, signal?: AbortSignal) =>
  api.file('downloadServiceHistory', { query: { ...filterQuery(filters), languageCode: language } }, signal);

/** The first `wanted` events or a few more, page by page. */
export async function listFirstEvents(api: ResidentApi, question: Question, wanted: number, signal?: AbortSignal): Promise<EventPage> {
  let page = await listEvents(api, question, { signal });
  while (page.next && page.rows.length < wanted) {
    const more = await listEvents(api, question, { place: page.next, signal });
    if (!more.rows.length) break;
    page = { ...more, rows: joined(page.rows, more.rows) };
  }
  return page;
}

/** With page numbers, a new event moves rows from one page to the next: those that are there already are left out. */
export function joined(rows: readonly EventRow[], more: readonly EventRow[]): readonly EventRow[] {
  const ids = new Set(rows.map(({ id }) => id));
  return [...rows, ...more.filter(({ id }) => !ids.has(id))];
}

function nextOf({ nextCursor, pageIndex, totalPages }: ResponseOf<'getServiceHistory'>): Place | undefined {
  if (nextCursor) return { cursor: nextCursor };
  if (nextCursor === null) return undefined;
  return pageIndex + 1 < totalPages ? { pageIndex: pageIndex + 1 } : undefined;
}
