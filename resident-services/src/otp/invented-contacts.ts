import type { OtpChannel } from '../connectors/ida/ida.js';

export interface MaskedContacts {
  maskedEmail?: string;
  maskedMobile?: string;
}

/**
 * Contacts of an ID that nobody has, masked as ID Authentication masks: the same each time it is typed, and of the look
 * of everyone's. `seed` is a keyed hash of the ID in hex.
 * @returns none of the channels where the invented person has no such contact
 */
export function inventedContacts(seed: string, channels: readonly OtpChannel[], mailDomains: readonly string[]): MaskedContacts {
  const bytes = Buffer.from(seed, 'hex');
  const at = (index: number) => bytes[index % bytes.length] ?? 0;
  const letters = Array.from({ length: 8 + (at(0) % 8) }, (_, index) => ((index + 1) % 3 === 0 ? String.fromCharCode(97 + (at(index + 1) % 26)) : 'X'));
  const digits = Array.from({ length: 5 }, (_, index) => at(index + 20) % 10).join('');
  const hasPhone = at(30) >= 40; // some people have given an e-mail address only
  return {
    ...(channels.includes('EMAIL') && { maskedEmail: `${letters.join('')}@${mailDomains[at(31) % mailDomains.length] ?? ''}` }),
    ...(channels.includes('PHONE') && hasPhone && { maskedMobile: `${'X'.repeat(7)}${digits}` }),
  };
}
