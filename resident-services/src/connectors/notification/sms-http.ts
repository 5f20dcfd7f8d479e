import { ConnectorUnavailable } from '../connector-error.js';
import type { Sms, SmsService } from './notification.js';
import { onceByKey } from './once.js';

interface Needs {
  fetch: typeof fetch;
  /** Such as `{notifier}/v1/notifier/sms/send` of MOSIP. */
  url: string;
  /** Sent as a bearer token. */
  token?: string;
  timeoutMs?: number;
}

/** Text messages by a gateway that takes them as MOSIP's notifier does; what it says in no error, it has accepted. */
export function httpTexts({ fetch, url, token, timeoutMs = 10_000 }: Needs): SmsService {
  const once = onceByKey();

  const send = async ({ to, text, idempotencyKey }: Sms) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': idempotencyKey, ...(token && { authorization: `Bearer ${token}` }) };
    const body = JSON.stringify({ request: { message: text, number: to } });
    try {
      const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
      const said = await answer.text();
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      if (namesErrors(said)) throw new Error('the gateway named errors');
    } catch (cause) {
      throw new ConnectorUnavailable('notification', { cause });
    }
  };

  return { sendSms: (sms) => once(sms.idempotencyKey, () => send(sms)) };
}

/** What a gateway says is not repeated anywhere: it may hold the number or the text. */
function namesErrors(said: string) {
  const { errors } = (parsed(said) ?? {}) as { errors?: unknown };
  return Array.isArray(errors) ? errors.length > 0 : Boolean(errors);
}

function parsed(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return undefined; // an empty answer, or one in plain words, names no error
  }
}
