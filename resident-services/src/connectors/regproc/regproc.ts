import type { IdentityAttribute } from '../identity/identity.js';

/** One step that an application went through, by MOSIP's codes, such as `PACKET_RECEIVER` and `PROCESSED`. */
export interface ApplicationStep {
  type: string;
  status: string;
  at: Date;
}

/** What is sent in for a person who has a UIN; of a `NEW` one it is the UIN that will be given. */
export interface Packet {
  aid: string;
  process: 'RES_UPDATE' | 'RES_REPRINT' | 'NEW';
  uin: string;
  /** What is to change, by the names of the identity schema. */
  fields: Readonly<Record<string, IdentityAttribute>>;
  documents: readonly PacketDocument[];
}

export interface PacketDocument {
  /** Such as `proofOfIdentity`. */
  name: string;
  type: string;
  format: string;
  refNumber: string;
  /** Base64. */
  content: string;
}

/** What the card of a packet is ordered as, by MOSIP's suffix of the partner that makes it. */
export const cardRequestOf = (aid: string) => `${aid}-PDF`;

/** Registration processor, with what the ID repository knows of an application: whose it has become. */
export interface RegistrationProcessor {
  /** Newest first; none when nobody has this AID. */
  steps(aid: string): Promise<readonly ApplicationStep[]>;
  /** @returns undefined as long as there is none */
  uinOf(aid: string): Promise<string | undefined>;
  /** The newest application of a person. */
  aidOf(uin: string): Promise<string | undefined>;
  /** A number for a packet that is to be sent in. */
  nextAid(): Promise<string>;
  /**
   * Takes a packet in; the same number again is the same packet. What becomes of it is told when its way is at its end.
   * @throws {ConnectorError} `RPR-PKR-004` when the packet cannot be used
   */
  take(packet: Packet): Promise<void>;
}
