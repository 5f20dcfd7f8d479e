import { isAbort, NetworkError } from '../errors.js';

/**
 * No answer came, or not all of it.
 * @throws the abort as it is, for nothing is wrong then.
 * @throws {NetworkError} `offline` or `unreachable`
 */
export function lost(error: unknown): never {
  if (isAbort(error)) throw error;
  throw new NetworkError(globalThis.navigator?.onLine === false ? 'offline' : 'unreachable', { cause: error });
}
