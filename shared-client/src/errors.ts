/** The resident API refused. `code` is its `errorCode`: stable, so show, log and test it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: string,
    /** The server's own text; residents read `messageFor(error)`. */
    readonly detail: string,
    readonly status: number,
    /** `eventid` of the answer, when the refusal is an event of its own. */
    readonly eventId?: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }

  /** The field that `RES-SER-410` names after its hyphen, such as `vidType`. */
  get field(): string | undefined {
    return this.code === 'RES-SER-410' ? this.detail.split('-').slice(1).join('-').trim() || undefined : undefined;
  }
}

/** No answer came, or none that is the API's: offline, too slow, or something else in between. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly code: 'offline' | 'timeout' | 'unreachable' | 'unreadable';

  constructor(code: NetworkError['code'], options?: ErrorOptions) {
    super(`No answer from the resident API (${code})`, options);
    this.code = code;
  }
}

/** @returns true for the rejection that an aborted `signal` causes: nothing to show, nothing to report. */
export const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** @returns true when the resident did not allow this at sign-in: signing in again and allowing it helps, another try does not. */
export const isNotAllowed = (error: unknown) => error instanceof ApiError && error.code === 'RES-SER-403';
