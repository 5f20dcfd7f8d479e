import { CompiledQuery } from 'kysely';
import { type Country, countryOf } from './country.js';
import { fail, line, ms, percentile, say } from './report.js';
import { statementsOf } from './statements.js';

const SIZES = [10_000, 100_000, 1_000_000] as const;
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 150);
const P95_MS = 20;
const RATIO = 1.5;
/** A tree is a level or two higher at 10⁶ than at 10⁴, no more. */
const BUFFERS_RATIO = 1.5;
/** What a search by part may take of a resident with 20,000 events: it looks at each of them, so it grows with them. */
const PART_P95_MS = 60;
/** The events themselves would be one buffer each. */
const PART_BUFFERS_PER_100_EVENTS = 6;

const PATH = '/resident/v1/service-history/eng';
const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

type View = (country: Country) => string | Promise<string>;

/** What must cost the same however many events there are. */
const views: Record<string, View> = {
  'first page': () => '',
  'by type': () => 'serviceType=ID_MANAGEMENT_REQUEST',
  'by status': () => 'statusFilter=FAILED',
  'of a month': () => `fromDate=${day(400)}&toDate=${day(370)}`,
  'by type, status and month': () => `serviceType=DATA_UPDATE_REQUEST&statusFilter=FAILED&fromDate=${day(400)}&toDate=${day(340)}`,
  'nothing found': () => 'serviceType=DATA_SHARE_REQUEST&statusFilter=CANCELED',
  'far down, by cursor': deep,
  'by a whole event ID': async (country) => `searchText=${await someId(country)}`,
};

const parts: Record<string, View> = {
  'by four digits of an event ID': async (country) => `searchText=${(await someId(country)).slice(9, 13)}`,
  'by 15 digits of an event ID': async (country) => `searchText=${(await someId(country)).slice(1)}`,
};

/** One page of the resident with 2 % of all events, at three sizes of the store, one after another in each round. */
export async function benchHistory() {
  say('History page of a resident who holds 2 % of all events (10 rows, through the whole API)');
  const countries: Country[] = [];
  try {
    for (const size of SIZES) {
      const country = await countryOf(size);
      countries.push(country);
      say(`  ${size} events: stored in ${(country.filledMs / 1000).toFixed(1)} s`);
    }
    for (const [name, view] of Object.entries(views)) await benchView(name, view, countries);
    for (const [name, view] of Object.entries(parts)) await benchPart(name, view, countries);
    for (const name of ['first page', 'by a whole event ID']) await compareBuffers(name, views[name]!, countries);
    for (const [name, view] of Object.entries(parts)) await weighBuffers(name, view, countries.at(-1)!);
  } finally {
    for (const country of countries) await country.close();
  }
}

async function benchView(name: string, view: View, countries: readonly Country[]) {
  const { p50, p95 } = await timed(view, countries);
  const ratio = p50.at(-1)! / p50[0]!;
  line(`  ${name}`, `p50 ${p50.map(ms).join(' / ')} at 10⁴ / 10⁵ / 10⁶, ratio ${ratio.toFixed(2)}; p95 at 10⁶ ${ms(p95)}`);
  if (ratio > RATIO) fail(`${name}: p50 at 10⁶ is ${ratio.toFixed(2)} × that at 10⁴, asked ≤ ${RATIO}`);
  if (p95 > P95_MS) fail(`${name}: p95 at 10⁶ is ${ms(p95)}, asked ≤ ${P95_MS} ms`);
}

async function benchPart(name: string, view: View, countries: readonly Country[]) {
  const { p50, p95 } = await timed(view, countries);
  line(`  ${name}`, `p50 ${p50.map(ms).join(' / ')} in 200 / 2,000 / 20,000 events of the resident; p95 in 20,000 ${ms(p95)}`);
  if (p95 > PART_P95_MS) fail(`${name}: p95 in 20,000 events is ${ms(p95)}, asked ≤ ${PART_P95_MS} ms`);
}

async function timed(view: View, countries: readonly Country[]) {
  const urls = await Promise.all(countries.map((country) => urlOf(view, country)));
  const times = countries.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS + 10; round++) {
    for (const [index, { app }] of countries.entries()) {
      const begun = performance.now();
      const answer = await app.inject({ url: urls[index]! });
      const took = performance.now() - begun;
      if (answer.statusCode !== 200) throw new Error(`${urls[index]} answers ${answer.statusCode}: ${answer.payload}`);
      if (round >= 10) times[index]!.push(took);
    }
  }
  return { p50: times.map((taken) => percentile(taken, 50)), p95: percentile(times.at(-1)!, 95) };
}

const urlOf = async (view: View, country: Country) => `${PATH}?${await view(country)}`;

/** An event in the middle of the list. */
async function someId({ app, events }: Country) {
  const answer = await app.inject({ url: `${PATH}?pageSize=1&pageIndex=${Math.floor(events * 0.01)}` });
  const [event] = answer.json<{ response: { data: { eventId: string }[] } }>().response.data;
  if (!event) throw new Error('there is no event there');
  return event.eventId;
}

/** The query of a page that lies behind three quarters of the list. */
async function deep({ app, events }: Country) {
  const index = Math.floor((events * 0.02 * 0.75) / 100);
  const answer = await app.inject({ url: `${PATH}?pageSize=100&pageIndex=${index}` });
  const { response } = answer.json<{ response: { nextCursor: string | null } }>();
  if (!response.nextCursor) throw new Error('there is no page behind that one');
  return `cursor=${encodeURIComponent(response.nextCursor)}`;
}

interface Plan {
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
}

async function compareBuffers(name: string, view: View, countries: readonly Country[]) {
  const read: number[] = [];
  for (const country of countries) read.push(await buffersOf(name, view, country));
  const ratio = read.at(-1)! / read[0]!;
  line(`  ${name}`, `${read.join(' / ')} buffers at 10⁴ / 10⁵ / 10⁶, ratio ${ratio.toFixed(2)}`);
  if (ratio > BUFFERS_RATIO) fail(`${name}: ${ratio.toFixed(2)} × as many buffers at 10⁶ as at 10⁴, asked ≤ ${BUFFERS_RATIO}`);
}

async function weighBuffers(name: string, view: View, country: Country) {
  const per100 = (await buffersOf(name, view, country)) / (country.events * 0.0002);
  line(`  ${name}`, `${per100.toFixed(1)} buffers for each 100 events of the resident`);
  if (per100 > PART_BUFFERS_PER_100_EVENTS) fail(`${name}: ${per100.toFixed(1)} buffers for each 100 events, asked ≤ ${PART_BUFFERS_PER_100_EVENTS}`);
}

/** What the database reads for a view, statement by statement. @returns the buffers of all of them */
async function buffersOf(name: string, view: View, country: Country) {
  const { app, store, events } = country;
  const url = await urlOf(view, country);
  const asked = await statementsOf(() => app.inject({ url }));
  say(`\n  EXPLAIN (ANALYZE, BUFFERS) of ${name} at ${events} events`);
  let buffers = 0;
  for (const { sql, parameters } of asked.filter((one) => /from "?(resident_transaction|event_count)"?/.test(one.sql))) {
    const { rows } = await store.db.executeQuery<{ 'QUERY PLAN': string }>(
      CompiledQuery.raw(`explain (analyze, buffers, costs off, timing off, summary off) ${sql}`, [...parameters]),
    );
    for (const row of rows) say(`    ${row['QUERY PLAN']}`);
    const json = await store.db.executeQuery<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      CompiledQuery.raw(`explain (analyze, buffers, format json) ${sql}`, [...parameters]),
    );
    const plan = json.rows[0]!['QUERY PLAN'][0].Plan;
    buffers += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  }
  if (!buffers) throw new Error(`nothing was read for ${name}`);
  say(`    = ${buffers} buffers\n`);
  return buffers;
}
