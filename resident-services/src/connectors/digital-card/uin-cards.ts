/** The card that is made when a UIN has come of an application. */
export interface UinCards {
  isReady(aid: string): Promise<boolean>;
  /**
   * The file, locked with the password of its holder; of a masked one the number is partly hidden.
   * @throws {ConnectorError} `DCS-027` when it is not there (yet)
   */
  fetch(aid: string, options?: { masked?: boolean }): Promise<Buffer>;
}
