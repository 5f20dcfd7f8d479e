import type { InputOf } from '@rp/shared-client';
import { cleanEventId, eventIdLength } from '../track/event-id.js';

export const serviceTypes = ['AUTHENTICATION_REQUEST', 'SERVICE_REQUEST', 'DATA_UPDATE_REQUEST', 'ID_MANAGEMENT_REQUEST', 'DATA_SHARE_REQUEST'] as const;
export const statuses = ['SUCCESS', 'IN_PROGRESS', 'FAILED', 'CANCELED'] as const;

export type ServiceType = (typeof serviceTypes)[number];
export type Status = (typeof statuses)[number];

/** What the resident looks for; empty lists and missing dates mean everything. Dates are local, `yyyy-mm-dd`, both or none. */
export interface Filters {
  types: readonly ServiceType[];
  statuses: readonly Status[];
  from?: string;
  to?: string;
  /** An event ID or a part of one, in Latin digits. */
  search?: string;
}

export const everything: Filters = { types: [], statuses: [] };

/** The filters of an address, as far as they make sense: someone may have typed them. */
export function readFilters(query: URLSearchParams): Filters {
  const from = query.get('from') ?? undefined;
  const to = query.get('to') ?? undefined;
  const period = isDay(from) && isDay(to) && from <= to ? { from, to } : {};
  const search = cleanEventId(query.get('search') ?? '');
  return {
    types: known(serviceTypes, query.get('type')),
    statuses: known(statuses, query.get('status')),
    ...period,
    ...(isPartOfId(search) ? { search } : {}),
  };
}

/** `?type=…&status=…&from=…&to=…&search=…`, or nothing when nothing is filtered. */
export function writeFilters({ types, statuses, from, to, search }: Filters): string {
  const pairs = Object.entries({ type: types.join(','), status: statuses.join(','), from, to, search }).filter(([, value]) => value);
  return pairs.length ? `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}` : '';
}

/** How far the list was unfolded, and which event the resident went to: so the way back ends where it began. */
export interface Spot {
  shown?: number;
  left?: string;
}

/** How many rows an address asks for; undefined when it says nothing sensible. */
export function readShown(query: URLSearchParams): number | undefined {
  const text = query.get('shown') ?? '';
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

/** The filters as {@link writeFilters} does, and the spot. */
export function writeAddress(filters: Filters, { shown, left }: Spot = {}): string {
  const query = writeFilters(filters);
  const pairs = Object.entries({ shown, left }).filter(([, value]) => value);
  return pairs.length ? `${query || '?'}${query && '&'}${pairs.map(([name, value]) => `${name}=${value}`).join('&')}` : query;
}

/** Whether every filter in an address is one that we know; {@link readFilters} leaves out the others. */
export function isUnderstood(query: URLSearchParams): boolean {
  const from = query.get('from') ?? undefined;
  const to = query.get('to') ?? undefined;
  const period = (!from && !to) || (isDay(from) && isDay(to) && from <= to);
  const search = cleanEventId(query.get('search') ?? '');
  return (search === '' || isPartOfId(search)) && period && knowsAll(serviceTypes, query.get('type')) && knowsAll(statuses, query.get('status'));
}

export const isFiltered = (filters: Filters) => writeFilters(filters) !== '';

/** The same in the words of the wire. */
export const filterQuery = ({ types, statuses, from, to, search }: Filters) =>
  ({
    serviceType: types.join(',') || undefined,
    statusFilter: statuses.join(',') || undefined,
    fromDate: from,
    toDate: to,
    searchText: search,
  }) satisfies InputOf<'getServiceHistory'>['query'];

function known<T extends string>(values: readonly T[], text: string | null): readonly T[] {
  const asked = (text ?? '').toUpperCase().split(',');
  const chosen = values.filter((value) => asked.includes(value));
  return chosen.length === values.length ? [] : chosen; // all of them is the same as none
}

const knowsAll = (values: readonly string[], text: string | null) =>
  (text ?? '')
    .toUpperCase()
    .split(',')
    .every((value) => value === '' || values.includes(value));

const isPartOfId = (text: string) => /^\d+$/.test(text) && text.length <= eventIdLength;

function isDay(text: string | undefined): text is string {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
