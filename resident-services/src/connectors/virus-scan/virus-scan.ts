/** Looks for malicious software in what residents send in. */
export interface VirusScanner {
  /** @throws {ConnectorUnavailable} when it did not answer: then nothing is taken in */
  isClean(file: Buffer): Promise<boolean>;
}
