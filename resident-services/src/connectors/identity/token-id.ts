import { createHash } from 'node:crypto';

/** Both salts are the deployment's own: with others, no event of ID authentication finds its resident. */
export interface TokenIdSettings {
  partnerId: string;
  uinSalt: string;
  partnerSalt: string;
}

/**
 * The IDA token: the key of all that belongs to a person, the same whichever ID was used, and no way back to the UIN.
 * 36 digits, made as MOSIP's kernel makes them. Take `config.ids` for the settings.
 */
export function tokenId(uin: string, { partnerId, uinSalt, partnerSalt }: TokenIdSettings): string {
  const uinHash = twiceHashed(uin + uinSalt);
  const hash = twiceHashed(partnerSalt + partnerId + uinHash);
  return BigInt(`0x${Buffer.from(hash, 'ascii').toString('hex')}`)
    .toString()
    .slice(0, 36);
}

// MOSIP's kernel hashes what it has hashed already; tokens that meet a real MOSIP must do the same.
const twiceHashed = (text: string) =>
  sha256(sha256(Buffer.from(text)))
    .toString('hex')
    .toUpperCase();
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
