import { readArabic, writeArabic } from './arabic.js';
import { type IndicLanguage, readIndic, writeIndic } from './indic.js';
import { type LatinLanguage, readLatin, writeLatin } from './latin.js';
import type { Sound } from './sounds.js';

const latin: readonly string[] = ['eng', 'fra', 'spa'] satisfies LatinLanguage[];
const indic: readonly string[] = ['hin', 'kan', 'tam'] satisfies IndicLanguage[];

const isLatin = (language: string): language is LatinLanguage => latin.includes(language);
const isIndic = (language: string): language is IndicLanguage => indic.includes(language);

export const canTransliterate = (language: string) => isLatin(language) || isIndic(language) || language === 'ara';

/**
 * A name in the letters of another language, by rules: a suggestion, which its owner corrects. Between languages with
 * the same letters nothing is changed; digits and signs stay as they are.
 */
export function transliterate(text: string, from: string, to: string): string {
  if (from === to || (isLatin(from) && isLatin(to))) return text;
  return text.normalize('NFC').replaceAll(/\p{L}[\p{L}\p{M}\u200c\u200d'’]*/gu, (word) => write(read(word, from), to));
}

function read(word: string, language: string): Sound[] {
  if (isLatin(language)) return readLatin(word, language);
  return isIndic(language) ? readIndic(word, language) : readArabic(word);
}

function write(sounds: readonly Sound[], language: string): string {
  if (isLatin(language)) return writeLatin(sounds, language).replaceAll(/-\p{L}/gu, (letter) => letter.toUpperCase());
  return isIndic(language) ? writeIndic(sounds, language) : writeArabic(sounds);
}
