import { timingSafeEqual } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Random } from '../../random.js';
import type { Database } from '../../store/database.js';
import type { Executor } from '../../store/store.js';
import { ConnectorError } from '../connector-error.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import type { OtpChannel } from './ida.js';

export interface OtpLimits {
  expirySeconds: number;
  tries: number;
  frozenMinutes: number;
  floodCount: number;
  floodMinutes: number;
}

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  clock: Clock;
  random: Random;
  limits: OtpLimits;
}

/** One-time codes of one person and transaction: made, checked once, counted. A code itself is never stored. */
export function otpCodes({ db, keymanager, clock, random, limits }: Needs) {
  const hash = (person: string, transactionId: string, otp: string) => keymanager.index('otp', `${person}|${transactionId}|${otp}`);
  const ago = (minutes: number) => new Date(clock().getTime() - minutes * 60_000);
  const ahead = (seconds: number) => new Date(clock().getTime() + seconds * 1000);

  const refuseIfFrozen = async (executor: Executor, person: string) => {
    const frozen = await executor.selectFrom('otp_freeze').select('frozen_until').where('uin_index', '=', person).executeTakeFirst();
    if (frozen?.frozen_until && frozen.frozen_until > clock()) throw new ConnectorError('IDA-OTA-006', 'too many wrong codes');
  };

  /** @returns whether this was one wrong code too many */
  const countWrong = async (trx: Executor, person: string) => {
    const before = await trx.selectFrom('otp_freeze').selectAll().where('uin_index', '=', person).executeTakeFirst();
    const wrong = (before?.frozen_until ? 0 : (before?.wrong_tries ?? 0)) + 1;
    const frozen_until = wrong >= limits.tries ? ahead(limits.frozenMinutes * 60) : null;
    await trx
      .insertInto('otp_freeze')
      .values({ uin_index: person, wrong_tries: wrong, frozen_until })
      .onConflict((conflict) => conflict.column('uin_index').doUpdateSet({ wrong_tries: wrong, frozen_until }))
      .execute();
    return frozen_until !== null;
  };

  const newest = (executor: Executor, person: string, transactionId: string) =>
    executor
      .selectFrom('otp')
      .selectAll()
      .where('uin_index', '=', person)
      .where('transaction_id', '=', transactionId)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();

  const setStatus = (executor: Executor, id: number, status: 'used' | 'dead') => executor.updateTable('otp').set({ status }).where('id', '=', id).execute();

  return {
    refuseIfFrozen: (person: string) => refuseIfFrozen(db, person),

    /** @returns the new code; codes sent before in this transaction are worth nothing any more */
    make: (person: string, transactionId: string, channels: readonly OtpChannel[]) =>
      db.transaction().execute(async (trx) => {
        await oneAtATime(trx, person);
        const { asked } = await trx
          .selectFrom('otp')
          .select((count) => count.fn.countAll<number>().as('asked'))
          .where('uin_index', '=', person)
          .where('cr_dtimes', '>', ago(limits.floodMinutes))
          .executeTakeFirstOrThrow();
        if (Number(asked) >= limits.floodCount) throw new ConnectorError('IDA-OTA-001', 'too many codes asked for');

        await trx
          .updateTable('otp')
          .set({ status: 'dead' })
          .where('uin_index', '=', person)
          .where('transaction_id', '=', transactionId)
          .where('status', '=', 'active')
          .execute();
        const otp = String(random.integer(0, 1_000_000)).padStart(6, '0');
        await trx
          .insertInto('otp')
          .values({
            uin_index: person,
            transaction_id: transactionId,
            otp_hash: hash(person, transactionId, otp),
            channels: channels.join(','),
            status: 'active',
            cr_dtimes: clock(),
            expiry_dtimes: ahead(limits.expirySeconds),
          })
          .execute();
        return otp;
      }),

    channelsOf: async (person: string, transactionId: string) => ((await newest(db, person, transactionId))?.channels.split(',') ?? []) as OtpChannel[],

    /** Uses a code up. Guesses are counted one after another, so that many at once gain nothing. */
    async use(person: string, transactionId: string, otp: string) {
      const refusal = await db.transaction().execute(async (trx) => {
        await oneAtATime(trx, person);
        await refuseIfFrozen(trx, person);
        const row = await newest(trx, person, transactionId);
        if (!row) return new ConnectorError('IDA-OTA-012', 'no code was asked for');
        if (row.status === 'active' && row.expiry_dtimes <= clock()) return new ConnectorError('IDA-OTA-003', 'the code has expired');

        const right = timingSafeEqual(Buffer.from(row.otp_hash, 'hex'), Buffer.from(hash(person, transactionId, otp), 'hex'));
        if (right && row.status === 'active') {
          await setStatus(trx, row.id, 'used');
          await trx.deleteFrom('otp_freeze').where('uin_index', '=', person).execute();
          return undefined;
        }
        const frozen = await countWrong(trx, person);
        if (frozen) await setStatus(trx, row.id, 'dead');
        return frozen ? new ConnectorError('IDA-OTA-006', 'too many wrong codes') : new ConnectorError('IDA-OTA-004', 'not the code');
      });
      // Thrown only now: thrown inside, it would undo the count of the wrong code.
      if (refusal) throw refusal;
    },

    /** Marks the code of a message that could not be sent. */
    async discard(person: string, transactionId: string) {
      const row = await newest(db, person, transactionId);
      if (row) await setStatus(db, row.id, 'dead');
    },
  };
}

const oneAtATime = (trx: Executor, person: string) => sql`select pg_advisory_xact_lock(hashtext(${`otp ${person}`}))`.execute(trx);
