import { timingSafeEqual } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { Random } from '../random.js';
import { ServiceError } from '../service-error.js';
import type { Database } from '../store/database.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  clock: Clock;
  random: Random;
  limits: { expirySeconds: number; tries: number; frozenMinutes: number };
}

/** Codes to a contact that is not on record yet: they belong to a resident, a contact and a transaction, and hold once. */
export function contactCodes({ db, keymanager, clock, random, limits }: Needs) {
  const refOf = (tokenId: string, userId: string) => keymanager.index('contact', `${tokenId} ${userId.toLowerCase()}`);
  const hashOf = (ref: string, transactionId: string, otp: string) => keymanager.index('contact-otp', `${ref} ${transactionId} ${otp}`);

  return {
    /**
     * A new code; those sent to this resident before are worth nothing any more.
     * @throws {ServiceError} `RES-SER-465` for a while after too many wrong ones
     */
    async make(tokenId: string, userId: string, transactionId: string): Promise<{ id: string; otp: string }> {
      const [ref, otp, id, at] = [refOf(tokenId, userId), String(random.integer(0, 1_000_000)).padStart(6, '0'), random.uuid(), clock()];
      await db.transaction().execute(async (trx) => {
        const guessed = await trx
          .selectFrom('otp_transaction')
          .select('id')
          .where('token_id', '=', tokenId)
          .where('validation_retry_count', '>=', limits.tries)
          .where('generated_dtimes', '>', new Date(at.getTime() - limits.frozenMinutes * 60_000))
          .limit(1)
          .executeTakeFirst();
        if (guessed) throw new ServiceError('RES-SER-465');
        await trx.updateTable('otp_transaction').set({ status_code: 'dead' }).where('token_id', '=', tokenId).where('status_code', '=', 'active').execute();
        await trx
          .insertInto('otp_transaction')
          .values({
            id,
            token_id: tokenId,
            ref_id: ref,
            transaction_id: transactionId,
            otp_hash: hashOf(ref, transactionId, otp),
            status_code: 'active',
            validation_retry_count: 0,
            generated_dtimes: at,
            expiry_dtimes: new Date(at.getTime() + limits.expirySeconds * 1000),
          })
          .execute();
      });
      return { id, otp };
    },

    async discard(id: string) {
      await db.updateTable('otp_transaction').set({ status_code: 'dead' }).where('id', '=', id).execute();
    },

    /** Uses a code up. @throws {ServiceError} `RES-SER-422` wrong, used or never sent; `RES-SER-469` expired */
    async use(tokenId: string, userId: string, transactionId: string, otp: string) {
      const ref = refOf(tokenId, userId);
      const refusal = await db.transaction().execute(async (trx) => {
        await sql`select pg_advisory_xact_lock(hashtext(${`contact ${tokenId}`}))`.execute(trx);
        const row = await trx
          .selectFrom('otp_transaction')
          .selectAll()
          .where('token_id', '=', tokenId)
          .where('ref_id', '=', ref)
          .where('transaction_id', '=', transactionId)
          .where('status_code', '=', 'active')
          .executeTakeFirst();
        if (!row) return 'RES-SER-422';
        const set = (values: { status_code?: 'used' | 'dead'; validation_retry_count?: number }) =>
          trx.updateTable('otp_transaction').set(values).where('id', '=', row.id).execute();
        const isRight = timingSafeEqual(Buffer.from(row.otp_hash, 'hex'), Buffer.from(hashOf(ref, transactionId, otp), 'hex'));
        if (isRight) {
          await set({ status_code: 'used' });
          return row.expiry_dtimes <= clock() ? 'RES-SER-469' : undefined;
        }
        const tries = row.validation_retry_count + 1;
        await set({ validation_retry_count: tries, ...(tries >= limits.tries && { status_code: 'dead' }) });
        return 'RES-SER-422';
      });
      // Thrown only now: thrown inside, it would undo the count.
      if (refusal) throw new ServiceError(refusal);
    },
  };
}

export type ContactCodes = ReturnType<typeof contactCodes>;
