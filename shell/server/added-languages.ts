import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@rp/shared-design/locales';
import type { AddedText } from '../src/words/added.js';
import { translationsIn } from './xliff.js';

export interface AddedLanguage {
  tag: string;
  /** Of a language that the build does not know. */
  locale?: Locale;
  texts: Readonly<Record<string, AddedText>>;
  /** Where a page asks for the texts; it changes with them. */
  address: string;
}

/**
 * The languages in a folder of a deployment: `<tag>/*.xlf` adds words or changes those of the build, `<tag>/language.json`
 * describes a language that the build does not know.
 *
 * @throws {TypeError} naming the file and what was expected
 */
export function addedLanguages(dir: string | undefined): readonly AddedLanguage[] {
  if (!dir) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readLanguage(join(dir, name), name))
    .sort((a, b) => a.tag.localeCompare(b.tag));
}

function readLanguage(folder: string, tag: string): AddedLanguage {
  const files = readdirSync(folder);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const texts = Object.assign(
    {},
    ...files
      .filter((file) => file.endsWith('.xlf'))
      .sort()
      .map((file) => translationsIn(read(file))),
  ) as Record<string, AddedText>;
  const digest = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 12);
  return {
    tag,
    texts,
    address: `/words/${tag}.${digest}.json`,
    ...(files.includes('language.json') ? { locale: described(tag, join(folder, 'language.json')) } : {}),
  };
}

function described(tag: string, file: string): Locale {
  const { wire, name, dir = 'ltr', formats = tag } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Locale>;
  if (!/^[a-z]{3}$/.test(wire ?? '') || !name || (dir !== 'ltr' && dir !== 'rtl'))
    throw new TypeError(`${file} must give wire (three letters of ISO 639-3), name, and dir as ltr or rtl`);
  return { tag, wire: wire!, name, dir, formats };
}
