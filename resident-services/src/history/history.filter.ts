import { filteredAs, isShownStatus } from '../events/event-states.js';
import { asyncTypes, isServiceType, type RequestType, serviceTypes } from '../events/event-types.js';
import { invalidInput, ServiceError } from '../service-error.js';

/** What the wire asks for. */
export interface HistoryQuery {
  fromDate?: string;
  toDate?: string;
  sortType?: string;
  serviceType?: string;
  statusFilter?: string;
  searchText?: string;
}

/** What to look for; all of it must hold. */
export interface HistoryFilter {
  types: readonly RequestType[];
  statusCodes?: readonly string[];
  from?: Date;
  until?: Date;
  /** Part of an event ID. */
  search?: string;
}

/** @throws {ServiceError} naming what does not fit */
export function historyFilter(query: HistoryQuery, { offsetMinutes, searchLength }: { offsetMinutes: number; searchLength: number }): HistoryFilter {
  const types = typesOf(query.serviceType);
  if (query.sortType !== undefined && !['ASC', 'DESC'].includes(query.sortType.toUpperCase())) throw invalidInput('sortType');
  const statusCodes = statusCodesOf(query.statusFilter);
  const days = daysOf(query, offsetMinutes);
  if (query.searchText && query.searchText.length > searchLength) throw searchTooLong();
  return { types, statusCodes, ...days, search: query.searchText || undefined };
}

/** Clients send a comma too many; `ALL` beside others adds nothing. */
export const namesIn = (list: string | undefined) =>
  (list ?? '')
    .split(',')
    .map((name) => name.trim().toUpperCase())
    .filter((name) => name !== '');

function typesOf(list: string | undefined): readonly RequestType[] {
  const names = namesIn(list);
  if (names.some((name) => name !== 'ALL' && name !== 'ASYNC' && !isServiceType(name))) throw invalidInput('serviceType');
  const wanted = names.filter((name) => name !== 'ALL');
  if (wanted.length === 0) return Object.values(serviceTypes).flat();
  return [...new Set(wanted.flatMap((name) => (isServiceType(name) ? serviceTypes[name] : asyncTypes)))];
}

function statusCodesOf(list: string | undefined): readonly string[] | undefined {
  const names = namesIn(list);
  if (names.some((name) => name !== 'ALL' && !isShownStatus(name))) throw invalidInput('statusFilter');
  const codes = names.filter(isShownStatus).flatMap((name) => filteredAs[name]);
  return codes.length > 0 ? [...new Set(codes)] : undefined;
}

/** Days of the client's calendar: from the start of the first to the end of the last. */
function daysOf({ fromDate, toDate }: HistoryQuery, offsetMinutes: number): { from?: Date; until?: Date } {
  if (!fromDate && !toDate) return {};
  if (!fromDate) throw invalidInput('fromDateTime');
  if (!toDate) throw invalidInput('toDateTime');
  const from = startOfDay(fromDate, offsetMinutes);
  const lastDay = startOfDay(toDate, offsetMinutes);
  if (from > lastDay) throw invalidInput('DateTime');
  return { from: storable(from), until: storable(lastDay + 86_400_000) };
}

/** Any day of the four-digit years may be asked for, and the offset leads out of them; PostgreSQL reads neither year 0 nor 10000. */
const storable = (at: number) => new Date(Math.min(Math.max(at, 0), Date.UTC(9999, 11, 31)));

export const searchTooLong = () => new ServiceError('RES-SER-514', 'The search text is too long');

function startOfDay(date: string, offsetMinutes: number) {
  const day = new Date(`${date}T00:00:00.000Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) throw new ServiceError('RES-SER-418');
  return day.getTime() + offsetMinutes * 60_000;
}
