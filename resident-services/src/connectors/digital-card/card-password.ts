import { visible } from '../../pdf/clean.js';
import { textOf } from '../identity/attributes.js';
import type { Identity } from '../identity/identity.js';

const LENGTH = 4;

/**
 * MOSIP's password of a card: of each attribute the first four letters, joined, in capitals. "Amal Haddad", born
 * 1990/04/17: AMAL1990. A space counts; a value of three letters ends with its first one again, one of two is written
 * twice, one of one four times. An attribute that the record does not have is left out.
 * @returns undefined when there is nothing to make one of: such a card must not be made
 */
export function cardPassword(attributes: Identity['attributes'], language: string, names = ['fullName', 'dateOfBirth']): string | undefined {
  const parts = names.map((name) => firstLetters(textOf(attributes[name], language) ?? ''));
  return parts.join('').toUpperCase() || undefined;
}

function firstLetters(value: string) {
  // By whole characters, as they are seen and typed.
  const letters = [...visible(value.normalize('NFC')).trim()];
  if (letters.length === 0) return '';
  return [...letters, ...padding(letters)].slice(0, LENGTH).join('');
}

const padding = (letters: readonly string[]) => (letters.length === 3 ? letters.slice(0, 1) : [...letters, ...letters, ...letters]);
