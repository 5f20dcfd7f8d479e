/** How a payment stands; the last two are about the system that takes payments. */
export type PaymentState = 'paid' | 'failed' | 'cancelled' | 'technical' | 'refused';

/** How a payment system numbers its payments is for it to say. */
export const paymentNumber = /^[\x21-\x7e]{1,128}$/;

export interface Payment {
  state: PaymentState;
  /** What was paid for can be followed by this, where the system has such a number. */
  trackingId?: string;
}

/** What takes payments for cards on paper. */
export interface Payments {
  /**
   * How a payment stands; one that nobody made has failed.
   * @throws {ConnectorUnavailable} when that cannot be told
   */
  find(payment: { transactionId: string; individualId: string }): Promise<Payment>;
}
