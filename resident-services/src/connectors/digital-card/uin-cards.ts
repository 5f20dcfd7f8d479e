/** The card that is made when a UIN has come of an application. */
export interface UinCards {
  isReady(aid: string): Promise<boolean>;
  /**
   * The file, locked with the password of its holder.
   * @throws {ConnectorError} `DCS-027` when it is not there (yet)
   */
  fetch(aid: string): Promise<Buffer>;
}
