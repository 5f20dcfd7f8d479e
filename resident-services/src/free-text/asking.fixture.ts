import type { TestApp } from '../testing/test-app.js';

/** What became of a text: refused, or kept as it was read again. */
export interface Outcome {
  refused?: string;
  kept?: unknown;
}

/** A field of the contract, and how a text in a language is put into it. */
export type Field = readonly [field: string, put: (text: string, language: string) => Promise<Outcome>];

type Requests = TestApp['config']['requests'];
type Wrapped = Exclude<keyof Requests, 'kiosk' | 'responseVersion' | 'idempotencyHours'>;

/** The API as these tests ask it: they look at refusals and at what was kept, never at a frame. */
export function asking(portal: TestApp) {
  let transactions = 8_500_000_000;

  const send = async (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) => {
    const answer = await portal.app.inject({ method, url: `/resident/v1${url}`, ...(payload && { payload }) });
    return { answer, refused: refusalIn(answer), eventId: String(answer.headers['eventid'] ?? '') };
  };

  return {
    send,

    async read(url: string, kept: (response: unknown) => unknown): Promise<Outcome> {
      const { answer, refused } = await send('GET', url);
      return refused ? { refused } : { kept: kept(answer.json<{ response: unknown }>().response) };
    },

    wrapped(name: Wrapped, request: object) {
      const named: { id: string; version?: string } = portal.config.requests[name];
      return { version: '1.0', ...named, requesttime: portal.clock().toISOString(), request };
    },

    nextTransaction: () => String(++transactions),

    /** A right code for someone at a kiosk. */
    async codeFor(individualId: string) {
      const transactionID = String(++transactions);
      const asked = { individualId, transactionID, otpChannel: ['EMAIL'], requestTime: portal.clock().toISOString() };
      await send('POST', '/req/otp', { ...asked, id: 'mosip.identity.otp.internal', version: '1.0' });
      await portal.system.afterwards.idle();
      return { individualId, transactionID, otp: portal.sent.lastOtp() };
    },
  };
}

export type Asking = ReturnType<typeof asking>;

/** Why an answer is none; a file is never a refusal. */
export function refusalIn({ payload, headers }: { payload: string; headers: Record<string, unknown> }) {
  if (!String(headers['content-type']).startsWith('application/json')) return undefined;
  const { errors } = JSON.parse(payload) as { errors?: { errorCode: string; message: string }[] | null };
  return errors?.map(({ errorCode, message }) => `${errorCode} ${message}`).join() || undefined;
}
