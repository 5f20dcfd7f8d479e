import type { Kysely } from 'kysely';
import type { Clock } from './clock.js';
import type { Database } from './store/database.js';

interface Needs {
  db: Kysely<Database>;
  clock: Clock;
  idempotencyHours: number;
  /** Of other parts that keep something for a while. */
  others?: readonly { tidy(): Promise<void> }[];
  /** Of the store, where it does not tidy up by itself. */
  tidy?: () => Promise<void>;
  onError: (error: unknown) => void;
}

/** A process that is started anew each hour tidies up too; not at once, when there is other work. */
const FIRST_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Deletes what has served its time; what a resident did stays as long as the law wants it. */
export function housekeeping({ db, clock, idempotencyHours, others = [], tidy, onError }: Needs) {
  const before = (ageMs: number) => new Date(clock().getTime() - ageMs);

  const sweep = async () => {
    await db.deleteFrom('otp').where('cr_dtimes', '<', before(DAY_MS)).execute();
    await db.deleteFrom('otp_transaction').where('generated_dtimes', '<', before(DAY_MS)).execute();
    await db.deleteFrom('otp_freeze').where('frozen_until', '<', before(DAY_MS)).execute();
    // Wrong codes are counted for IDs that nobody has too.
    await db
      .deleteFrom('otp_freeze')
      .where('frozen_until', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('identity').select('uin_index').whereRef('identity.uin_index', '=', 'otp_freeze.uin_index'))),
      )
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('otp').select('uin_index').whereRef('otp.uin_index', '=', 'otp_freeze.uin_index'))))
      .execute();
    await db
      .deleteFrom('idempotency')
      .where('cr_dtimes', '<', before(idempotencyHours * HOUR_MS))
      .where('answer', 'is not', null)
      .execute();
    for (const other of others) await other.tidy();
    // Nobody can ask about a request any more whose order was let go of.
    const askedAbout = db.selectFrom('credential_request').select('request_id').where('data', '!=', '');
    await db.deleteFrom('kiosk_told').where('request_id', 'not in', askedAbout).execute();
    await db.deleteFrom('data_share').where('expiry_dtimes', '<', clock()).execute();
    await db
      .deleteFrom('auth_lock_request')
      .where('cr_dtimes', '<', before(30 * DAY_MS))
      .execute();
    await db.deleteFrom('websub_seen').where('cr_dtimes', '<', before(DAY_MS)).execute();
    await db
      .deleteFrom('hub_delivery')
      .where('upd_dtimes', '<', before(30 * DAY_MS))
      .execute();
    await db
      .deleteFrom('resident_session')
      .where('login_dtimes', '<', before(90 * DAY_MS))
      .execute();
    await tidy?.();
  };

  let timer: NodeJS.Timeout | undefined;
  const sweepIn = (ms: number) => {
    const sweepAndWait = () => {
      void sweep().catch(onError);
      sweepIn(HOUR_MS);
    };
    timer = setTimeout(sweepAndWait, ms).unref();
  };

  return {
    sweep,
    start: () => timer ?? sweepIn(FIRST_MS),
    stop: () => clearTimeout(timer),
  };
}
