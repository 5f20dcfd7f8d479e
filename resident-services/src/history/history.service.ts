import { textOf } from '../connectors/identity/attributes.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { EventStore } from '../events/event-store.js';
import { idTypeOf } from '../numbers/numbers.js';
import { ServiceError } from '../service-error.js';
import type { Resident } from '../session/resident.js';
import { historyCursors } from './cursor.js';
import { type HistoryFilter, historyFilter, type HistoryQuery } from './history.filter.js';
import type { HistoryStore } from './history.store.js';

interface Needs {
  store: HistoryStore;
  events: EventStore;
  identity: IdentityRepository;
  keymanager: KeyManager;
  settings: { pageSize: number; maxPageSize: number; searchLength: number };
}

interface Page {
  pageIndex?: number;
  pageSize?: number;
  cursor?: string;
}

/** Pages further than this are reached by cursor: skipping rows costs more the further it goes. */
const FURTHEST_SKIP = 100_000;

/** Greater numbers are none that MOSIP reads, nor are they the number any more that was sent. */
const GREATEST = 2_147_483_647;

export function historyService({ store, events, identity, keymanager, settings }: Needs) {
  const cursors = historyCursors(keymanager);
  const scopeOf = (tokenId: string, filter: HistoryFilter) => JSON.stringify([tokenId, filter]);

  const nameOf = async (resident: Resident, language: string) => textOf((await identity.byUin(resident.uin))?.attributes.fullName, language) ?? resident.name;

  const ownedBy = async (resident: Resident, eventId: string) => {
    const row = await store.find(eventId);
    if (!row) throw new ServiceError('RES-SER-459');
    if (row.token_id !== resident.tokenId) throw new ServiceError('RES-SER-511');
    return row;
  };

  return {
    /** One page of a resident's history. `next` leads to the page after it. */
    async list(resident: Resident, query: HistoryQuery & Page, offsetMinutes: number) {
      const filter = historyFilter(query, { offsetMinutes, searchLength: settings.searchLength });
      const { pageIndex: asked = 0, pageSize = settings.pageSize } = query;
      if (asked > GREATEST || pageSize > GREATEST) throw new ServiceError('RES-SER-418');
      if (asked < 0) throw new ServiceError('RES-SER-446');
      if (pageSize < 1) throw new ServiceError('RES-SER-447');
      const size = Math.min(pageSize, settings.maxPageSize);
      const scope = scopeOf(resident.tokenId, filter);
      const after = query.cursor ? cursors.read(query.cursor, scope) : undefined;
      const pageIndex = after?.pageIndex ?? asked;

      const total = after?.total ?? (await store.count(resident.tokenId, filter));
      const skip = after ? 0 : Math.min(asked * size, FURTHEST_SKIP);
      const rows = skip >= total ? [] : await store.page(resident.tokenId, filter, { size, after, skip });
      const page = rows.slice(0, size);
      const last = page.at(-1);
      const next =
        rows.length > size && last
          ? cursors.write({ pinned: last.pinned_status, createdMs: last.cr_dtimes.getTime(), eventId: last.event_id, total, pageIndex: pageIndex + 1 }, scope)
          : null;
      return { pageIndex, pageSize: size, total, pages: Math.ceil(total / size), page, next };
    },

    nameOf,

    /** One event with all its steps. @throws {ServiceError} `RES-SER-459`, `RES-SER-511` */
    async about(resident: Resident, eventId: string, language: string) {
      const row = await ownedBy(resident, eventId);
      return { row, steps: await store.steps(eventId), name: await nameOf(resident, language) };
    },

    /** To have looked at an event is to have read it. */
    async read(resident: Resident, eventId: string, language: string) {
      const { row, ...about } = await this.about(resident, eventId, language);
      await store.markRead(eventId);
      const usedId = await events.individualIdOf(row);
      return { row, ...about, idType: usedId ? idTypeOf(usedId) : ('' as const), purpose: await events.purposeOf(row) };
    },

    /**
     * Keeps an event at the top, or no longer. MOSIP's pages speak of three; its services count none and neither do we.
     * @throws {ServiceError} `RES-SER-459`, `RES-SER-511`
     */
    async pin(resident: Resident, eventId: string, pinned: boolean) {
      await ownedBy(resident, eventId);
      await store.setPinned(eventId, pinned);
    },
  };
}

export type HistoryService = ReturnType<typeof historyService>;
