import type { Names } from '../../store/tables/master-data.js';
import type { Named } from './masterdata.js';

/** A name in the language asked for, else in the country's first, else in any it has. */
export function pick(names: Names, language: string, first: string): Named {
  // A language may be asked for by any word, also by one that every object has.
  for (const one of [language, first]) if (Object.hasOwn(names, one) && names[one]) return { name: names[one], language: one };
  const [other = language, name = ''] = Object.entries(names)[0] ?? [];
  return { name, language: other };
}

/** A name as it is searched: small letters, without accents and vowel points. Signs of Indian scripts are letters and stay. */
export const fold = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();

export const foldAll = (names: Names): Names => Object.fromEntries(Object.entries(names).map(([language, name]) => [language, fold(name)]));
