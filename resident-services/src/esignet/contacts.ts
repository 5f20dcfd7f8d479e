import type { Identity } from '../connectors/identity/identity.js';
import type { OtpChannel } from '../connectors/ida/ida.js';

/** Where a code can be sent, with as much of the address as its owner needs to know it by. */
export interface Contact {
  channel: OtpChannel;
  masked: string;
}

const dots = '•••••';

/**
 * So little is shown because it is shown before anyone proved who they are; and because an ID that nobody has gets
 * contacts too, which must look like everyone's.
 */
export function contactsOf({ attributes: { email, phone } }: Identity): Contact[] {
  return [
    ...(typeof email === 'string' && email ? [maskedEmail(email[0]!)] : []),
    ...(phone !== undefined && String(phone) ? [maskedPhone(String(phone).slice(-2))] : []),
  ];
}

/** Contacts of an ID that nobody has: invented, but the same each time it is typed. `seed` is a keyed hash of it. */
export function inventedContacts(seed: string): Contact[] {
  const bytes = Buffer.from(seed, 'hex');
  const letter = String.fromCharCode(97 + (bytes[0]! % 26));
  const contacts = [maskedEmail(letter), maskedPhone(String(bytes[1]! % 100).padStart(2, '0'))];
  return bytes[2]! < 40 ? contacts.slice(0, 1) : contacts; // some people have given an e-mail address only
}

const maskedEmail = (first: string): Contact => ({ channel: 'EMAIL', masked: `${first.toLowerCase()}${dots}@${dots}` });
const maskedPhone = (last: string): Contact => ({ channel: 'PHONE', masked: `${dots} ${last}` });
