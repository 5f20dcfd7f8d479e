import { ApiError, NetworkError } from '../errors.js';
import { lost } from './lost.js';

interface ErrorItem {
  errorCode?: string;
  message?: string;
  errorMessage?: string;
}

interface Envelope {
  response?: unknown;
  errors?: ErrorItem[] | null;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isEnvelope = (body: unknown): body is Envelope => isObject(body) && ('errors' in body || ('response' in body && 'responsetime' in body));

/**
 * Reads every envelope of the wire: `errors` null, empty or absent is success; `message` or `errorMessage` tells why
 * not; a body that is no envelope is the answer itself.
 *
 * @throws {ApiError} with the first error of the envelope, under any HTTP status.
 * @throws {NetworkError} `unreadable` when the body is not the API's, `offline` or `unreachable` when it broke off.
 */
export async function readAnswer(response: Response): Promise<{ response: unknown; eventId?: string }> {
  const header = response.headers.get('eventid');
  const eventId = header && header !== 'NA' ? header : undefined;

  const text = await response.text().catch(lost);
  if (text === '' && response.ok) return { response: undefined, eventId }; // the audit operations
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new NetworkError('unreadable', { cause: error });
  }

  const problem = isEnvelope(body) ? body.errors?.[0] : undefined;
  if (problem) throw new ApiError(problem.errorCode ?? 'UNKNOWN', problem.message ?? problem.errorMessage ?? '', response.status, eventId);
  if (!response.ok) {
    const own = isObject(body) && typeof body['error'] === 'string' ? body['error'] : undefined; // /portal/v1 and RFC 6749
    if (own) throw new ApiError(own, String((body as { message?: unknown }).message ?? ''), response.status, eventId);
    throw new NetworkError('unreadable', { cause: new Error(`HTTP ${response.status}`) });
  }
  return { response: isEnvelope(body) ? body.response : body, eventId };
}
