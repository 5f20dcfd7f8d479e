import { foldAll } from '../names.js';
import { byLanguage, type Group, inLanguages, same } from './by-language.js';
import { json, type Known, type Reading, refer } from './reading.js';
import type { Row } from './rows.js';

const CENTRES = 'registration_center.csv';
const WEEK = 'reg_working_nonworking.csv';
const DAYS = 'daysofweek_list.csv';
const HOLIDAYS = 'loc_holiday.csv';
const EXCEPTIONS = 'reg_exceptional_holiday.csv';

const addressLines = ['addr_line1', 'addr_line2', 'addr_line3'] as const;
const times = ['center_start_time', 'center_end_time', 'lunch_start_time', 'lunch_end_time'] as const;
const texts = ['cntrtyp_code', 'contact_phone', 'contact_person', 'time_zone', 'zone_code'] as const;
const references = ['location_code', 'holiday_loc_code'] as const;
const numbers = ['latitude', 'longitude', 'number_of_kiosks'] as const;
const columns = ['lang_code', 'id', 'name', ...addressLines, ...times, ...texts, ...references, ...numbers, 'per_kiosk_process_time'];

/** The days of the week, and on which of them everybody works who says nothing else. */
export function readDays(reading: Reading) {
  const rows = reading.rows(DAYS, ['lang_code', 'code', 'name', 'day_seq', 'is_global_working']);
  const groups = rows && byLanguage(rows, (row) => row.text('code', 3));
  return groups?.map((group) => ({
    isWorking: group.first.flag('is_global_working'),
    row: {
      code: group.key,
      day_order: same(group, 'day_seq', (row) => row.whole('day_seq', 1, 7)),
      names: json(inLanguages(group, (row) => row.text('name', 64))),
    },
  }));
}

/** Centres with the days they are open: their own, else those of everybody. */
export function readCentres(reading: Reading, { places, days, everybody, now }: { places: Known; days: Known; everybody: readonly string[]; now: Date }) {
  const rows = reading.rows(CENTRES, columns);
  const weeks = weeksOf(reading, days);
  return (
    rows &&
    byLanguage(rows, (row) => row.text('id', 36)).map((group) => {
      const working = weeks.get(group.key) ?? everybody;
      if (working.length === 0) group.first.report('id', 'no-working-days');
      return { ...centreOf(group, places), working_days: [...working].sort().join(), cr_dtimes: now };
    })
  );
}

function centreOf(group: Group, places: Known) {
  const text = (column: string, longest: number) => group.first.text(column, longest);
  const number = (column: string, from: number, to: number) => same(group, column, (row) => row.number(column, from, to));
  const names = inLanguages(group, (row) => row.text('name', 128));
  return {
    id: group.key,
    type_code: text('cntrtyp_code', 36),
    names: json(names),
    folded: json(foldAll(names)),
    addresses: json(inLanguages(group, (row) => addressLines.map((column) => row.optional(column, 256)).filter((line) => line !== ''))),
    latitude: number('latitude', -90, 90),
    longitude: number('longitude', -180, 180),
    location_code: same(group, 'location_code', (row) => refer(row, 'location_code', places)),
    holiday_location_code: same(group, 'holiday_loc_code', (row) => refer(row, 'holiday_loc_code', places)),
    zone_code: text('zone_code', 36),
    contact_phone: group.first.optional('contact_phone', 32),
    contact_person: group.first.optional('contact_person', 128),
    kiosks: same(group, 'number_of_kiosks', (row) => row.whole('number_of_kiosks', 0, 9999)),
    kiosk_minutes: minutesOf(group),
    opens: group.first.time('center_start_time'),
    closes: group.first.time('center_end_time'),
    lunch_from: group.first.time('lunch_start_time'),
    lunch_to: group.first.time('lunch_end_time'),
    time_zone: text('time_zone', 64),
  };
}

/** A length of time written as a time of day. */
function minutesOf({ first }: Group) {
  const [hours = 0, minutes = 0] = first.time('per_kiosk_process_time').split(':').map(Number);
  return hours * 60 + minutes;
}

/** Once for each language in the file, so each day counts once. */
function weeksOf(reading: Reading, days: Known) {
  const weeks = new Map<string, Set<string>>();
  for (const row of reading.rows(WEEK, ['regcntr_id', 'day_code', 'is_working']) ?? []) {
    const [centre, day] = [row.text('regcntr_id', 36), refer(row, 'day_code', days)];
    const open = weeks.get(centre) ?? new Set<string>();
    if (row.flag('is_working')) open.add(day);
    weeks.set(centre, open);
  }
  return new Map([...weeks].map(([centre, open]) => [centre, [...open]]));
}

export function readHolidays(reading: Reading, places: Known) {
  const rows = reading.rows(HOLIDAYS, ['lang_code', 'location_code', 'holiday_date', 'holiday_name']);
  const groups = rows && byLanguage(rows, (row) => `${row.text('location_code', 36)} ${row.text('holiday_date', 10)}`);
  return groups?.map((group) => {
    const day = dayIn(group.first, 'holiday_date');
    return { location_code: refer(group.first, 'location_code', places), day, names: json(inLanguages(group, (row) => row.text('holiday_name', 128))) };
  });
}

/** Days on which one centre alone is closed. */
export function readCentreHolidays(reading: Reading, centres: Known) {
  const rows = reading.rows(EXCEPTIONS, ['lang_code', 'regcntr_id', 'hol_date', 'hol_name']);
  const groups = rows && byLanguage(rows, (row) => `${row.text('regcntr_id', 36)} ${row.text('hol_date', 10)}`);
  return groups?.map((group) => ({
    centre_id: refer(group.first, 'regcntr_id', centres),
    day: dayIn(group.first, 'hol_date'),
    names: json(inLanguages(group, (row) => row.text('hol_name', 128))),
  }));
}

function dayIn(row: Row, column: string) {
  const day = row.text(column, 10);
  if (!isDay(day)) row.report(column, 'not-a-date');
  return day;
}

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
