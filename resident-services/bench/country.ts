import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { buildApp } from '../src/app.js';
import { systemClock } from '../src/clock.js';
import { readConfig } from '../src/config.js';
import { makeLog } from '../src/log.js';
import { systemRandom } from '../src/random.js';
import { seedFiles } from '../src/seed/seed-files.js';
import { residents } from '../src/seed/residents.js';
import { countAll } from '../src/store/migrations/0040-event-counts.js';
import { openStore, type Store } from '../src/store/store.js';
import { makeSystem } from '../src/system.js';
import { outbox } from '../src/testing/outbox.js';
import { signedInAs } from './sessions.js';

const HEAVY = 0.02;

/** The demo country on disk, with so many events more: one resident holds 2 % of them, the others 100 each. */
export async function countryOf(events: number) {
  const seed = seedFiles();
  if (!seed) throw new Error('Build first: npm run build -w @rp/resident-services');
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const store = await openStore({ dataDir: folder, imageFile: seed.image });
  const config = readConfig({ DATA_DIR: folder, SANDBOX_PROFILE: 'test' });
  const system = await makeSystem({
    config,
    store,
    master: readFileSync(seed.masterKey),
    notification: outbox().service,
    clock: systemClock,
    random: systemRandom,
    log: makeLog('silent'),
  });
  const { uin } = residents[0]!;
  const resident = {
    tokenId: system.tokenId(uin),
    uin,
    loginId: uin,
    idType: 'UIN' as const,
    authMode: 'OTP',
    scopes: new Set(['Manage-Service-Requests', 'Manage-Credentials', 'Manage-VID', 'Manage-Authentication']),
    sessionHash: 'bench',
  };
  const begun = performance.now();
  await fill(store, resident.tokenId, events);
  const app = await buildApp({ config, system, sessions: signedInAs(() => resident), clock: systemClock, log: makeLog('silent') });
  await app.ready();
  return {
    events,
    store,
    app,
    filledMs: performance.now() - begun,
    async close() {
      await app.close();
      await system.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Country = Awaited<ReturnType<typeof countryOf>>;

async function fill({ db }: Store, heavy: string, events: number) {
  await sql.raw('alter table resident_transaction disable trigger user').execute(db); // nobody listens to two years at once
  const ofOne = Math.round(events * HEAVY);
  for (let from = 0; from < events; from += 50_000) {
    await sql`
      insert into resident_transaction (event_id, token_id, request_dtimes, response_dtime, request_type_code, request_summary, status_code,
        ref_id_type, requested_entity_name, auth_type_code, olv_partner_id, read_status, pinned_status, cr_by, cr_dtimes)
      select (2000000000000000 + n)::text,
        case when n % ${Math.round(1 / HEAVY)} = 0 then ${heavy} else lpad(((n * 7919) % ${Math.max(1, Math.round((events - ofOne) / 100))})::text, 36, '3') end,
        at, at, type, type, status, 'UIN', 'North Coast Bank', 'OTP', 'mpartner-default-auth', true, n % 60000 = 0, 'bench', at
      from (select n,
          now() - (n % 17520) * interval '1 hour' - (n % 3600) * interval '1 second' as at,
          (array['AUTHENTICATION_REQUEST','AUTHENTICATION_REQUEST','GENERATE_VID','VID_CARD_DOWNLOAD','SHARE_CRED_WITH_PARTNER','UPDATE_MY_UIN','REVOKE_VID'])[1 + (n / 50) % 7] as type,
          (array['Y','Y','VID_GENERATED','CARD_DOWNLOADED','RECEIVED','FAILED','VID_REVOKED'])[1 + (n / 50) % 7] as status
        from generate_series(${from + 1}::bigint, ${Math.min(from + 50_000, events)}::bigint) as n) as made`.execute(db);
  }
  await sql.raw('alter table resident_transaction enable trigger user').execute(db);
  await countAll(db);
  await sql.raw('vacuum (analyze) resident_transaction').execute(db); // as housekeeping does every hour
}
