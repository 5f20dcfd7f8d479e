export type OtpChannel = 'EMAIL' | 'PHONE';

/** One authentication that ID authentication did for anyone: it becomes an event in the resident's history. */
export interface AuthTransaction {
  transactionId: string;
  individualId: string;
  uin: string;
  /** Such as `OTP-REQUEST`, `OTP-AUTH`, `KYC-AUTH`. Types ending in `-AUTH` count as a use of a VID. */
  authTypeCode: string;
  status: 'Y' | 'N';
  /** Who asked: a partner's name, such as the portal. */
  entityName: string;
  at: Date;
}

/** Takes what need not be waited for, such as the message itself; without it all of it is waited for. */
export interface Later {
  later?: (work: () => Promise<void>) => void;
}

/** ID Authentication: one-time codes and the feed of authentications. */
export interface IdAuthentication {
  /** The ways a code can go out at all, whoever it is for. */
  readonly channels: readonly OtpChannel[];
  /**
   * Sends a code to the contacts on record. An ID that nobody has is refused after the same work; the
   * `cause` of that refusal is what somebody would be refused with.
   * @throws {ConnectorError} `IDA-MLC-018` unknown ID, `IDA-MLC-009` no such channel on record,
   * `IDA-OTA-002` none of the channels leads anywhere, or the code could not be sent; `IDA-OTA-001` flooded,
   * `IDA-OTA-006` frozen after wrong tries, `IDA-MLC-019` OTP authentication is locked by the resident.
   */
  sendOtp(
    request: Later & {
      individualId: string;
      transactionId: string;
      channels: readonly OtpChannel[];
      /** BCP 47; the language of the message. */
      locale?: string;
      /** Who asks: a partner's name. Without one it is the portal itself. */
      entityName?: string;
    },
  ): Promise<{ maskedEmail?: string; maskedMobile?: string }>;
  /**
   * Checks a code; one use. Counts as an authentication of the VID or UIN used.
   * @throws {ConnectorError} `IDA-OTA-003` expired, `IDA-OTA-004` wrong, `IDA-OTA-006` frozen, `IDA-OTA-012` never asked.
   */
  verifyOtp(request: Later & { individualId: string; transactionId: string; otp: string; entityName: string }): Promise<{ uin: string }>;
  /** Told of every authentication, also of those by other partners. */
  onTransaction(listener: (transaction: AuthTransaction) => Promise<void>): void;
}
