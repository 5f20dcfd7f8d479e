import type { Clock } from '../clock.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { Random } from '../random.js';
import type { Executor } from '../store/store.js';

interface Needs {
  keymanager: KeyManager;
  clock: Clock;
  random: Random;
}

/** Which order a payment was for. An order that has one is paid, whatever is said of it afterwards. */
export const cardPayments = ({ keymanager, clock, random }: Needs) => {
  const trackingOf = async (executor: Executor, eventId: string) => {
    const row = await executor.selectFrom('card_payment').select('tracking_id').where('event_id', '=', eventId).executeTakeFirst();
    return row && (row.tracking_id ?? random.uuid()); // the first rows kept none
  };

  /** One request after the other: an order is paid or has failed, never both. */
  const inTurn = (trx: Executor, eventId: string) =>
    trx.selectFrom('resident_transaction').select('status_code').where('event_id', '=', eventId).forUpdate().executeTakeFirst();

  return {
    /** @returns what the card of an order is followed by; undefined when it is not paid */
    trackingOf,

    /** Within a transaction that may set the order failed. @returns as `trackingOf` */
    async trackingInTurn(trx: Executor, eventId: string) {
      await inTurn(trx, eventId);
      return trackingOf(trx, eventId);
    },

    /** Notes a payment, unless the order has one or has failed, or another was paid with it. @returns as `trackingOf` */
    async claim(trx: Executor, eventId: string, transactionId: string, trackingId: string) {
      if ((await inTurn(trx, eventId))?.status_code === 'NEW') {
        await trx
          .insertInto('card_payment')
          .values({ payment_index: keymanager.index('card-payment', transactionId), event_id: eventId, tracking_id: trackingId, cr_dtimes: clock() })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      return trackingOf(trx, eventId);
    },
  };
};
