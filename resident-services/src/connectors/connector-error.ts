/** A MOSIP system refused. `code` is that system's own error code, such as `IDR-VID-003`. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError';

  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${message}`, options);
  }
}

/** A MOSIP system gave no usable answer: unreachable, too slow, or not its envelope. */
export class ConnectorUnavailable extends Error {
  override readonly name = 'ConnectorUnavailable';

  constructor(
    readonly system: string,
    options?: ErrorOptions,
  ) {
    super(`${system} did not answer`, options);
  }
}
