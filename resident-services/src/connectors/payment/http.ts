import { ConnectorUnavailable } from '../connector-error.js';
import type { Payment, Payments, PaymentState } from './payment.js';

interface Needs {
  fetch: typeof fetch;
  /** MOSIP's `GET_ORDER_STATUS_URL`. */
  statusUrl: string;
  timeoutMs?: number;
}

interface Answer {
  response?: { transactionId?: unknown; trackingId?: unknown } | null;
  errors?: readonly { errorCode?: unknown }[] | null;
}

/** What fits where it is kept, and is shown as it is. */
const trackingForm = /^[\x21-\x7e]{1,50}$/;

/** MOSIP's codes of a payment that was not made. */
const states: Readonly<Record<string, PaymentState>> = {
  'RES-SER-475': 'failed',
  'RES-SER-476': 'cancelled',
  'RES-SER-477': 'technical',
  'RES-SER-478': 'refused',
};

/** A payment system that is asked as MOSIP asks a print partner: `GET …?transactionId=&individualId=`. */
export function httpPayments({ fetch, statusUrl, timeoutMs = 10_000 }: Needs): Payments {
  const ask = async (asked: Record<string, string>) => {
    const url = new URL(statusUrl);
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    try {
      const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
      return { status: answer.status, said: ((await answer.json()) ?? {}) as Answer };
    } catch (cause) {
      throw new ConnectorUnavailable('payment', { cause });
    }
  };

  return {
    async find({ transactionId, individualId }): Promise<Payment> {
      const { status, said } = await ask({ transactionId, individualId });
      const state = states[String(said.errors?.[0]?.errorCode)];
      if (state) return { state };
      // Only these two speak of the number; whatever else it says, the money may be there.
      if (status !== 200 && status !== 404) throw new ConnectorUnavailable('payment', { cause: new Error(`HTTP ${status}`) });
      const { response } = said;
      // A number that it does not speak of is none that it was paid under.
      if (status === 404 || String(response?.transactionId) !== transactionId) return { state: 'failed' };
      const trackingId = response?.trackingId;
      return { state: 'paid', ...(typeof trackingId === 'string' && trackingForm.test(trackingId) && { trackingId }) };
    },
  };
}
