/** A language of the portal. */
export interface Locale {
  /** BCP 47, as in `lang`; one of ours is a `Tag`. */
  readonly tag: string;
  /** ISO 639-3, as on the wire. */
  readonly wire: string;
  /** Its name in itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** What `Intl` is asked for; a country sets its own with `configureLocales`. */
  readonly formats: string;
}

export type Tag = 'en' | 'fr' | 'es' | 'ar' | 'hi' | 'kn' | 'ta';

/** The language that the words in the code are written in. */
export const sourceTag: Tag = 'en';

const known: readonly (Locale & { readonly tag: Tag })[] = [
  { tag: 'en', wire: 'eng', name: 'English', dir: 'ltr', formats: 'en-GB' },
  { tag: 'fr', wire: 'fra', name: 'Français', dir: 'ltr', formats: 'fr' },
  { tag: 'es', wire: 'spa', name: 'Español', dir: 'ltr', formats: 'es' },
  { tag: 'ar', wire: 'ara', name: 'العربية', dir: 'rtl', formats: 'ar' },
  { tag: 'hi', wire: 'hin', name: 'हिन्दी', dir: 'ltr', formats: 'hi-IN' },
  { tag: 'kn', wire: 'kan', name: 'ಕನ್ನಡ', dir: 'ltr', formats: 'kn-IN' },
  { tag: 'ta', wire: 'tam', name: 'தமிழ்', dir: 'ltr', formats: 'ta-IN' },
];

export const knownTags: readonly Tag[] = known.map(({ tag }) => tag);

const offered: Locale[] = [...known];

/** The languages on offer, in the order of the menu. The array is one and the same for the life of the page. */
export const locales: readonly Locale[] = offered;

/**
 * Says which languages this portal offers, and in which regional manner it writes dates and numbers. A language that is
 * none of ours is described whole, before the first `setLocale`.
 *
 * @example configureLocales(['ar', 'en', { tag: 'pt', wire: 'por', name: 'Português', dir: 'ltr', formats: 'pt' }], { ar: 'ar-EG' });
 */
export function configureLocales(languages: readonly (string | Locale)[], formats: Readonly<Record<string, string>> = {}): void {
  const chosen = languages
    .map((language) => (typeof language === 'string' ? known.find(({ tag }) => tag === language) : language))
    .filter((locale) => locale !== undefined)
    .map((locale) => ({ ...locale, formats: formats[locale.tag] ?? locale.formats }));
  if (chosen.length) offered.splice(0, offered.length, ...chosen);
}

/** The language on offer for a BCP 47 tag; `ar-EG` finds `ar`. */
export const localeOf = (tag: string): Locale | undefined =>
  offered.find((locale) => locale.tag === tag) ?? offered.find((locale) => locale.tag === tag.toLowerCase().split('-')[0]);

/** `en` → `eng`. A tag that we do not know stays as it is. */
export const wireOf = (tag: string): string => (localeOf(tag) ?? known.find((locale) => locale.tag === tag))?.wire ?? tag;

/** `eng` → `en`. A code that we do not know stays as it is, so it can still stand in `lang`. */
export const tagOf = (wire: string): string => [...offered, ...known].find((locale) => locale.wire === wire)?.tag ?? wire;
