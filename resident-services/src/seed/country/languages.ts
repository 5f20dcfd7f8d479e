import type { Names } from '../../store/tables/master-data.js';

/** The languages of the sample country, in the order in which `inSeven` takes its texts. */
export const languages = ['eng', 'fra', 'spa', 'ara', 'hin', 'kan', 'tam'] as const;
export type Language = (typeof languages)[number];
export type SevenNames = Names & Readonly<Record<Language, string>>;

type Seven = readonly [eng: string, fra: string, spa: string, ara: string, hin: string, kan: string, tam: string];

/** One text in all languages. */
export const inSeven = (...texts: Seven): SevenNames => Object.fromEntries(languages.map((language, index) => [language, texts[index] ?? ''])) as SevenNames;

/** The same text in all languages, as a postal code. */
export const same = (text: string): SevenNames => inSeven(text, text, text, text, text, text, text);

/** A pattern filled in each language with the texts of that language: `$city` becomes its name. */
export const filled = (pattern: SevenNames, values: Readonly<Record<string, SevenNames>>): SevenNames =>
  Object.fromEntries(
    languages.map((language) => [language, pattern[language].replaceAll(/\$(\w+)/g, (_, name: string) => values[name]?.[language] ?? '')]),
  ) as SevenNames;
