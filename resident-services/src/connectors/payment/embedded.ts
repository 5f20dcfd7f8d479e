import type { Random } from '../../random.js';
import type { Payments, PaymentState } from './payment.js';

const byLastDigit: readonly PaymentState[] = ['paid', 'paid', 'paid', 'paid', 'paid', 'paid', 'failed', 'cancelled', 'technical', 'refused'];

/** For trials: MOSIP's stand-in goes by the last digit of a number, whoever made it up. */
export const embeddedPayments = ({ random }: { random: Random }): Payments => ({
  async find({ transactionId }) {
    const state = byLastDigit[Number.parseInt(transactionId.slice(-1), 10)] ?? 'failed';
    return state === 'paid' ? { state, trackingId: random.uuid() } : { state };
  },
});
