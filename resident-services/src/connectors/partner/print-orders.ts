/** How a print partner answers for a payment: MOSIP's stand-in goes by the last digit of its number. */
export type PaymentState = 'paid' | 'failed' | 'cancelled' | 'technical' | 'refused';

const byLastDigit: readonly PaymentState[] = ['paid', 'paid', 'paid', 'paid', 'paid', 'paid', 'failed', 'cancelled', 'technical', 'refused'];

/** @returns undefined for what is no number of a payment */
export const paymentState = (transactionId: string): PaymentState | undefined =>
  /^\d{1,64}$/.test(transactionId) ? byLastDigit[Number(transactionId.slice(-1))] : undefined;
