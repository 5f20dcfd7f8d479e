import { CompiledQuery } from 'kysely';
import { type Country, countryOf } from './country.js';
import { fail, line, ms, percentile, say } from './report.js';
import { statementsOf } from './statements.js';

const SIZES = [10_000, 100_000, 1_000_000] as const;
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 150);
const P95_MS = 20;
const RATIO = 1.5;

const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** Any filter but free text. */
const views: Record<string, string> = {
  'first page': '',
  'by type': 'serviceType=ID_MANAGEMENT_REQUEST',
  'by status': 'statusFilter=FAILED',
  'of a month': `fromDate=${day(400)}&toDate=${day(370)}`,
  'by type, status and month': `serviceType=DATA_UPDATE_REQUEST&statusFilter=FAILED&fromDate=${day(400)}&toDate=${day(340)}`,
  'nothing found': `serviceType=DATA_SHARE_REQUEST&statusFilter=CANCELED`,
  'far down, by cursor': 'deep',
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
    for (const [name, query] of Object.entries(views)) await benchView(name, query, countries);
    for (const country of countries) await explain(country);
  } finally {
    for (const country of countries) await country.close();
  }
}

async function benchView(name: string, query: string, countries: readonly Country[]) {
  const urls = await Promise.all(countries.map(async (country) => `/resident/v1/service-history/eng?${query === 'deep' ? await deep(country) : query}`));
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
  const p50 = times.map((taken) => percentile(taken, 50));
  const p95 = percentile(times.at(-1)!, 95);
  const ratio = p50.at(-1)! / p50[0]!;
  line(`  ${name}`, `p50 ${p50.map(ms).join(' / ')} at 10⁴ / 10⁵ / 10⁶, ratio ${ratio.toFixed(2)}; p95 at 10⁶ ${ms(p95)}`);
  if (ratio > RATIO) fail(`${name}: p50 at 10⁶ is ${ratio.toFixed(2)} × that at 10⁴, asked ≤ ${RATIO}`);
  if (p95 > P95_MS) fail(`${name}: p95 at 10⁶ is ${ms(p95)}, asked ≤ ${P95_MS} ms`);
}

/** The query of a page that lies behind three quarters of the list. */
async function deep({ app, events }: Country) {
  const index = Math.floor((events * 0.02 * 0.75) / 100);
  const answer = await app.inject({ url: `/resident/v1/service-history/eng?pageSize=100&pageIndex=${index}` });
  const { response } = answer.json<{ response: { nextCursor: string | null } }>();
  if (!response.nextCursor) throw new Error('there is no page behind that one');
  return `cursor=${encodeURIComponent(response.nextCursor)}`;
}

interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Plan[];
}

/** What the database reads for the first page, statement by statement. */
async function explain({ app, store, events }: Country) {
  const asked = await statementsOf(() => app.inject({ url: '/resident/v1/service-history/eng' }));
  say(`\n  EXPLAIN (ANALYZE, BUFFERS) at ${events} events`);
  for (const { sql, parameters } of asked.filter((one) => /from "?resident_transaction"?/.test(one.sql))) {
    const { rows } = await store.db.executeQuery<{ 'QUERY PLAN': string }>(
      CompiledQuery.raw(`explain (analyze, buffers, costs off, timing off, summary off) ${sql}`, [...parameters]),
    );
    for (const row of rows) say(`    ${row['QUERY PLAN']}`);
    const json = await store.db.executeQuery<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      CompiledQuery.raw(`explain (analyze, buffers, format json) ${sql}`, [...parameters]),
    );
    const plan = json.rows[0]!['QUERY PLAN'][0].Plan;
    say(`    = ${plan['Shared Hit Blocks'] + plan['Shared Read Blocks']} buffers\n`);
  }
}
