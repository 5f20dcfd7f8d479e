import Fastify from 'fastify';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { type Country, countryOf } from './country.js';
import { line, ms, percentile, say } from './report.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 150);
const WARM = 10;
const EVENTS = 10_000;
const CENTRES = 2000;

/** What an operation of the API costs beside a route that does nothing, asked in turn with it. */
export async function benchWire() {
  say(`\nSingle operations beside a bare Fastify route (${CENTRES} centres, ${EVENTS} events, ${ROUNDS} rounds, one after another)`);
  const country = await countryOf(EVENTS);
  const bare = Fastify({ logger: false });
  bare.get('/bare', async () => ({ response: { fullName: 'Mira Solen' }, errors: null }));
  try {
    await addCentres(country, CENTRES);
    const { app } = country;
    const somewhere = await country.store.db.selectFrom('registration_centre').select(['latitude', 'longitude']).orderBy('id').executeTakeFirstOrThrow();
    for (const [name, ask] of Object.entries(operationsOf(app, somewhere))) await beside(name, ask, () => timed(bare, { url: '/bare' }));
  } finally {
    await bare.close();
    await country.close();
  }
}

type Ask = () => Promise<number>;

/** One of each in every round, so that both have the same machine. */
async function beside(name: string, ask: Ask, askBare: Ask) {
  const [times, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS + WARM; round++) {
    const took = [await ask(), await askBare()] as const;
    if (round < WARM) continue;
    times.push(took[0]);
    bare.push(took[1]);
  }
  const [p50, p95, bare50, bare95] = [percentile(times, 50), percentile(times, 95), percentile(bare, 50), percentile(bare, 95)];
  line(
    `  ${name}`,
    `p50 ${ms(p50)}, p95 ${ms(p95)}; bare ${ms(bare50)}, ${ms(bare95)}; ratio ${(p50 / bare50).toFixed(1)} at p50, ${(p95 / bare95).toFixed(1)} at p95`,
  );
}

async function timed(app: FastifyInstance, options: InjectOptions, check?: (body: { response: unknown; errors: { errorCode: string }[] | null }) => void) {
  const begun = performance.now();
  const answer = await app.inject(options);
  const took = performance.now() - begun;
  const body = answer.json<{ response: unknown; errors: { errorCode: string }[] | null }>();
  if (answer.statusCode !== 200 || body.errors?.length) throw new Error(`${String(options.url)} answers ${answer.statusCode}: ${answer.payload}`);
  check?.(body);
  return took;
}

function operationsOf(app: FastifyInstance, { latitude, longitude }: { latitude: number; longitude: number }): Record<string, Ask> {
  const post = (url: string, id: string, request: object) => ({
    method: 'POST' as const,
    url: `/resident/v1${url}`,
    payload: { id, version: '1.0', requesttime: new Date().toISOString(), request },
  });
  const get = (url: string) => ({ url: `/resident/v1${url}` });
  let locked = false;

  return {
    async 'VID create'() {
      let vid = '';
      const took = await timed(app, post('/generate-vid', 'mosip.resident.vid.generate', { vidType: 'Temporary' }), ({ response }) => {
        vid = (response as { vid?: string } | null)?.vid ?? '';
        if (!/^\d{16}$/.test(vid)) throw new Error('No VID was made, so nothing was measured');
      });
      // Only so many may be there at once; taking it back is not what is measured.
      await timed(app, { ...post(`/revoke-vid/${vid}`, 'mosip.resident.vid.revoke', { vidStatus: 'REVOKED' }), method: 'PATCH' });
      return took;
    },
    lock() {
      locked = !locked;
      return timed(app, post('/auth-lock-unlock', 'mosip.resident.auth.lock.unlock', { authTypes: [{ authType: 'demo', locked }] }));
    },
    profile: () => timed(app, get('/profile')),
    'centre search by place': () =>
      timed(app, get('/proxy/masterdata/registrationcenters/page/eng/0/Aldora?pageNumber=0&pageSize=10&orderBy=desc&sortBy=createdDateTime')),
    'centre search by name': () => timed(app, get('/proxy/masterdata/registrationcenters/eng/0/names?name=Aldora')),
    'centres near a point': () => timed(app, get(`/proxy/masterdata/getcoordinatespecificregistrationcenters/eng/${longitude}/${latitude}/2000`)),
  };
}

/** Copies of the sample country's centres, moved a little. */
async function addCentres({ store: { db } }: Country, count: number) {
  const centres = await db.selectFrom('registration_centre').selectAll().execute();
  const more = Array.from({ length: Math.max(0, count - centres.length) }, (_, index) => {
    const { names, folded, addresses, ...centre } = centres[index % centres.length]!;
    const numbered = (texts: Readonly<Record<string, string>>) =>
      JSON.stringify(Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, `${text} ${index}`])));
    return {
      ...centre,
      id: String(50_000 + index),
      names: numbered(names),
      folded: numbered(folded),
      addresses: JSON.stringify(addresses),
      latitude: centre.latitude + index / 1e4,
      longitude: centre.longitude + index / 1e4,
    };
  });
  for (let from = 0; from < more.length; from += 100)
    await db
      .insertInto('registration_centre')
      .values(more.slice(from, from + 100))
      .execute();
}
