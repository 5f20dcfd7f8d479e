import { readFileSync } from 'node:fs';
import { fromRight, longer } from '../../tooling/words/dress.mjs';

/** Those of the build, and the two that are made of the sources: `npm run words:pseudo`. */
export const languages = ['en', 'fr', 'es', 'ar', 'hi', 'kn', 'ta', 'en-XA', 'ar-XB'] as const;

export type Language = (typeof languages)[number];

const translated = ['fr', 'es', 'ar', 'hi', 'kn', 'ta'] as const;

export const directionOf = (language: Language) => (language.startsWith('ar') ? 'rtl' : 'ltr');

const packages = ['shell', 'shared-client', 'shared-design', 'mfe-vid', 'mfe-requests'];
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string) => text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every language by id, from the files that translators fill. */
const sentences = new Map<string, Partial<Record<Language, string>>>();
for (const name of packages) {
  for (const language of translated) {
    const file = readFileSync(new URL(`../../${name}/xliff/${language}.xlf`, import.meta.url), 'utf8');
    for (const [, id, en, target] of file.matchAll(/<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>/g)) {
      sentences.set(id!, { ...sentences.get(id!), en: en!, 'en-XA': longer(en!), 'ar-XB': fromRight(en!), [language]: target! });
    }
  }
}

/**
 * What the portal says under an id, as something to find it by; whatever stands in its holes.
 *
 * @example page.getByRole('link', { name: say('en', 'vid.done.track') })
 */
export function say(language: Language, id: string): RegExp {
  const sentence = sentences.get(id)?.[language];
  if (sentence === undefined) throw new Error(`the portal has no words under ${id}`);
  const parts = sentence.split(/<x [^>]*\/>/).map((part) => escaped(plain(part)).replace(/\s+/g, '\\s+'));
  return new RegExp(`^\\s*${parts.join('.+')}\\s*$`);
}
