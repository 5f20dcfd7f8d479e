import type { Time } from '../database.js';

export interface CardPaymentTables {
  card_payment: {
    /** Blind index of the number of the payment. */
    payment_index: string;
    event_id: string;
    /** What the card is followed by. */
    tracking_id: string | null;
    cr_dtimes: Time;
  };
}
