import { type Kysely, sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Database } from '../../store/database.js';
import type { RegistrationCentreTable } from '../../store/tables/master-data.js';
import { ConnectorError } from '../connector-error.js';
import type { Centre, CentreQuery, MasterData } from './masterdata.js';
import { fold, pick } from './names.js';

interface Needs {
  db: Kysely<Database>;
  firstLanguage: string;
  /** @throws {ConnectorError} for a language of which nothing is kept */
  levelsIn: (language: string) => Promise<readonly { level: number }[]>;
}

const EARTH_METRES = 6_371_008.8;
const DEGREE_METRES = (EARTH_METRES * Math.PI) / 180;

type CentreQueries = Pick<MasterData, 'centresNear' | 'centresIn' | 'centrePage' | 'workingDays' | 'holidays'>;

/** Where one can go: by distance, by place, and when. */
export function centreQueries({ db, firstLanguage, levelsIn }: Needs): CentreQueries {
  const centreIn = (language: string) => (row: Selectable<RegistrationCentreTable>) => centreOf(row, language, firstLanguage);

  /** The centres of all places whose name begins so, and of all places in them. */
  const below = ({ language, level, names }: CentreQuery) => {
    const wanted = names.map(fold).filter((name) => name !== '');
    const name = sql<string>`coalesce(folded ->> ${language}, folded ->> ${firstLanguage})`;
    return db
      .withRecursive('place(code)', (query) =>
        query
          .selectFrom('location')
          .select('code')
          .where('level', '=', level)
          .where((is) => is.or(wanted.map((one) => sql<boolean>`starts_with(${name}, ${one})`)))
          .union(query.selectFrom('location as inner').innerJoin('place', 'place.code', 'inner.parent_code').select('inner.code')),
      )
      .selectFrom('registration_centre')
      .where('location_code', 'in', (query) => query.selectFrom('place').select('place.code'));
  };

  /** A level that there is not has no centres, and may be a number that no column holds. */
  const checkLevel = async ({ language, level }: CentreQuery) => {
    const levels = await levelsIn(language);
    if (!levels.some((one) => one.level === level)) throw new ConnectorError('KER-MSD-215', 'Registration center not found');
  };

  const byName = (language: string) => sql<string>`coalesce(folded ->> ${language}, folded ->> ${firstLanguage})`;
  const holidayPlace = async (centreId: string) => {
    const row = await db.selectFrom('registration_centre').select(['working_days', 'holiday_location_code']).where('id', '=', centreId).executeTakeFirst();
    if (!row) throw new ConnectorError('KER-MSD-215', 'Registration center not found');
    return { place: row.holiday_location_code, days: row.working_days.split(',') };
  };

  return {
    async centresNear({ latitude, longitude, metres }, language) {
      await levelsIn(language);
      const span = metres / DEGREE_METRES;
      const rows = await db
        .selectFrom('registration_centre')
        .selectAll()
        .where('latitude', '>=', latitude - span)
        .where('latitude', '<=', latitude + span)
        .execute();
      const near = rows.map((row) => ({ row, away: distance({ latitude, longitude }, row) })).filter(({ away }) => away <= metres);
      if (near.length === 0) throw new ConnectorError('KER-MSD-215', 'Registration center not found');
      return near.sort((one, other) => one.away - other.away || one.row.id.localeCompare(other.row.id)).map(({ row }) => centreIn(language)(row));
    },

    async centresIn(query, most) {
      await checkLevel(query);
      const rows = await below(query).selectAll('registration_centre').orderBy(byName(query.language)).orderBy('id').limit(most).execute();
      if (rows.length === 0) throw new ConnectorError('KER-MSD-215', 'Registration center not found');
      return rows.map(centreIn(query.language));
    },

    async centrePage(query, { page, size, sortBy, descending }) {
      await checkLevel(query);
      const direction = descending ? 'desc' : 'asc';
      const order = { createdDateTime: sql`cr_dtimes`, name: byName(query.language), id: sql`id` }[sortBy];
      const rows = await below(query)
        .selectAll('registration_centre')
        .select(sql<string>`count(*) over ()`.as('total'))
        .orderBy(order, direction)
        .orderBy('id', direction)
        .limit(size)
        .offset(page * size)
        .execute();
      const total =
        rows[0]?.total ??
        (page === 0
          ? 0
          : (
              await below(query)
                .select(sql<string>`count(*)`.as('total'))
                .executeTakeFirst()
            )?.total);
      if (Number(total ?? 0) === 0) throw new ConnectorError('KER-MSD-215', 'Registration center not found');
      return { centres: rows.map(centreIn(query.language)), total: Number(total) };
    },

    async workingDays(centreId, language) {
      await levelsIn(language);
      const { days } = await holidayPlace(centreId);
      const rows = await db.selectFrom('week_day').selectAll().where('code', 'in', days).orderBy('day_order').execute();
      return rows.map(({ code, day_order, names }) => ({ code, order: day_order, ...pick(names, language, firstLanguage) }));
    },

    async holidays(centreId, { from, to }, language) {
      await levelsIn(language);
      const { place } = await holidayPlace(centreId);
      const everywhere = db.selectFrom('holiday').select(['day', 'names']).where('location_code', '=', place).where('day', '>=', from).where('day', '<=', to);
      const own = db.selectFrom('centre_holiday').select(['day', 'names']).where('centre_id', '=', centreId).where('day', '>=', from).where('day', '<=', to);
      // A day that is both has the name that the centre gives it.
      const days = new Map([...(await everywhere.execute()), ...(await own.execute())].map(({ day, names }) => [day, names]));
      return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, names]) => ({ day, ...pick(names, language, firstLanguage) }));
    },
  };
}

interface Point {
  latitude: number;
  longitude: number;
}

/** Metres along the surface of the earth (haversine). */
function distance(one: Point, other: Point) {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)];
  const half = Math.sin(north / 2) ** 2 + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
}

function centreOf(row: Selectable<RegistrationCentreTable>, language: string, firstLanguage: string): Centre {
  const named = pick(row.names, language, firstLanguage);
  return {
    ...named,
    id: row.id,
    typeCode: row.type_code,
    address: row.addresses[named.language] ?? row.addresses[firstLanguage] ?? [],
    latitude: row.latitude,
    longitude: row.longitude,
    locationCode: row.location_code,
    holidayLocationCode: row.holiday_location_code,
    zoneCode: row.zone_code,
    contactPhone: row.contact_phone,
    contactPerson: row.contact_person,
    kiosks: row.kiosks,
    kioskMinutes: row.kiosk_minutes,
    opens: row.opens,
    closes: row.closes,
    lunchFrom: row.lunch_from,
    lunchTo: row.lunch_to,
    timeZone: row.time_zone,
    workingDays: row.working_days.split(','),
  };
}
