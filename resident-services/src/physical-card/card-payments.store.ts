import type { Kysely } from 'kysely';
import type { Clock } from '../clock.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { Database } from '../store/database.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  clock: Clock;
}

/** Which order a payment was for. */
export const cardPayments = ({ db, keymanager, clock }: Needs) => ({
  /** @returns whether the payment is for this order, now and when asked again */
  async claim(eventId: string, transactionId: string): Promise<boolean> {
    const payment_index = keymanager.index('card-payment', transactionId);
    await db
      .insertInto('card_payment')
      .values({ payment_index, event_id: eventId, cr_dtimes: clock() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const row = await db.selectFrom('card_payment').select('event_id').where('payment_index', '=', payment_index).executeTakeFirst();
    return row?.event_id === eventId;
  },
});
