import { type CentrePage, centreOrders, type MasterData } from '../connectors/masterdata/masterdata.js';
import { listOf } from '../master-data/lists.js';
import { passed } from '../master-data/passed.js';
import { centreOnWire } from '../master-data/wire.js';
import type { Handlers } from '../plugins/handlers.js';
import { ServiceError } from '../service-error.js';

/** Enough for the largest city, and no way to ask for a whole country at once. */
export const MOST = 100;

/** Where one can go to register. */
export const centreHandlers = ({ masterdata }: { masterdata: MasterData }): Handlers<'getNearbyCentres' | 'getCentresByNames' | 'getCentresPage'> => ({
  async getNearbyCentres({ params: { langcode, latitude, longitude, proximitydistance } }) {
    const point = pointOf({ latitude, longitude, proximitydistance });
    return { registrationCenters: (await passed(masterdata.centresNear(point, langcode))).slice(0, MOST).map(centreOnWire) };
  },

  async getCentresByNames({ params: { langcode, hierarchylevel }, query }) {
    const asked = { language: langcode, level: hierarchylevel, names: listOf(query.name) };
    return { registrationCenters: (await passed(masterdata.centresIn(asked, MOST))).map(centreOnWire) };
  },

  async getCentresPage({ params: { langcode, hierarchylevel, name }, query }) {
    const page = pageOf(query);
    const { centres, total } = await passed(masterdata.centrePage({ language: langcode, level: hierarchylevel, names: [name] }, page));
    return {
      pageNo: page.page,
      pageSize: page.size,
      sort: null,
      totalItems: total,
      totalPages: Math.ceil(total / page.size),
      data: centres.map(centreOnWire),
    };
  },
});

/** @throws {ServiceError} `RES-SER-418` for a place that is not on earth */
export function pointOf({ latitude, longitude, proximitydistance }: { latitude: number; longitude: number; proximitydistance: number }) {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || proximitydistance < 0) throw new ServiceError('RES-SER-418', 'No such place');
  return { latitude, longitude, metres: proximitydistance };
}

interface PageQuery {
  pageNumber?: number;
  pageSize?: number;
  sortBy?: string;
  orderBy?: 'asc' | 'desc';
}

function pageOf({ pageNumber = 0, pageSize = 10, sortBy = 'createdDateTime', orderBy = 'desc' }: PageQuery = {}): CentrePage {
  const order = centreOrders.find((one) => one === sortBy);
  if (pageNumber < 0 || pageNumber > 1_000_000 || pageSize < 1 || !order) throw new ServiceError('RES-SER-418', 'No such page');
  return { page: pageNumber, size: Math.min(pageSize, MOST), sortBy: order, descending: orderBy === 'desc' };
}
