/** One step that an application went through, by MOSIP's codes, such as `PACKET_RECEIVER` and `PROCESSED`. */
export interface ApplicationStep {
  type: string;
  status: string;
  at: Date;
}

/** Registration processor, with what the ID repository knows of an application: whose it has become. */
export interface RegistrationProcessor {
  /** Newest first; none when nobody has this AID. */
  steps(aid: string): Promise<readonly ApplicationStep[]>;
  /** @returns undefined as long as there is none */
  uinOf(aid: string): Promise<string | undefined>;
  /** The newest application of a person. */
  aidOf(uin: string): Promise<string | undefined>;
}
