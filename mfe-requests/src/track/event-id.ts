import { latinDigits } from '@rp/shared-design/i18n';

export const eventIdLength = 16;

/** What someone typed or pasted as an event ID, without spaces, hyphens and invisible marks, in Latin digits. */
export const cleanEventId = (text: string) => latinDigits(text).replace(/[\s\-\u2010-\u2015\p{Cf}]/gu, '');

export const isEventId = (text: string) => /^\d{16}$/.test(text);

export type EventIdFault = 'empty' | 'letters' | 'length';

export function faultOf(text: string): EventIdFault | undefined {
  const id = cleanEventId(text);
  if (!id) return 'empty';
  if (/\D/.test(id)) return 'letters';
  return id.length === eventIdLength ? undefined : 'length';
}

/** What is wrong with a part of an event ID; nothing with none. */
export function partFaultOf(text: string): Exclude<EventIdFault, 'empty'> | undefined {
  const id = cleanEventId(text);
  if (/\D/.test(id)) return 'letters';
  return id.length > eventIdLength ? 'length' : undefined;
}
