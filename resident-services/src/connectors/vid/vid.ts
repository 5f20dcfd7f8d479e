export interface VidPolicy {
  vidType: string;
  vidPolicy: {
    validForInMinutes: number | null;
    transactionsAllowed: number | null;
    instancesAllowed: number;
    autoRestoreAllowed: boolean;
    restoreOnAction: string;
  };
}

export interface Vid {
  vid: string;
  /** Upper case, such as `PERPETUAL`; policies spell it `Perpetual`. */
  vidType: string;
  status: 'ACTIVE' | 'REVOKED' | 'EXPIRED' | 'USED' | 'INVALIDATED' | 'DEACTIVATED';
  generatedOn: Date;
  /** undefined: no expiry (MOSIP writes the year 9999). */
  expiresOn?: Date;
  transactionLimit?: number;
}

/** ID Repository VID service: issues, lists and revokes VIDs. */
export interface VidRepository {
  policies(): Promise<readonly VidPolicy[]>;
  /** The active, unexpired VIDs of this UIN, oldest first. */
  list(uin: string): Promise<Vid[]>;
  /** @returns the UIN behind it and its state; undefined when no such VID was ever issued. */
  find(vid: string): Promise<{ uin: string; vid: Vid } | undefined>;
  /**
   * Issues one VID. Repeating it with the same `requestId` gives the same VID again.
   * @throws {ConnectorError} `IDR-VID-003` when the policy allows no more, `IDR-VID-004` when the UIN is not active.
   */
  create(request: { uin: string; vidType: string; requestId: string }): Promise<Vid>;
  /** Revokes for good; repeating it is harmless. A policy that restores on REVOKED makes a new one at once. */
  revoke(vid: string): Promise<{ restored?: Vid }>;
}
