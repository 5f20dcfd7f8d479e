import type { LocalisedText } from '@rp/shared-client';
import type { Html } from './html.js';

/** A text of the registry in the page's language; English where a team brought none. */
export const textIn = (text: LocalisedText, locale: string) => text[locale] ?? text.en;

/** The same for a page: what stayed English says so, or a voice would read it as another language. */
export const shownIn = (html: Html, text: LocalisedText, locale: string) => text[locale] ?? html`<span lang="en" dir="ltr">${text.en}</span>`;
