import type { LocalisedText } from '@rp/shared-client';

/** A text of the registry in the page's language; English where a team brought none. */
export const textIn = (text: LocalisedText, locale: string) => text[locale] ?? text.en;
