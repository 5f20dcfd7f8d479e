import type { AddedLanguage } from './added-languages.js';
import { wordsFor } from './words.js';

/** How the portal is called in a language: as its brand says, there or else in the first language of the portal; else in our words. */
export function portalName(locales: readonly string[], names: Readonly<Record<string, string>>, added: readonly AddedLanguage[]) {
  return (locale: string): string =>
    names[locale] ?? names[locales[0]!] ?? wordsFor(locale, added.find(({ tag }) => tag === locale)?.texts)('Resident Portal', { id: 'shell.name' });
}
