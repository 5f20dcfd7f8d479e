import type { msg as litMsg } from '@rp/shared-design/i18n';
import * as arabic from '../src/generated/locales/ar.js';

const catalogues: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { ar: arabic.templates };

/** The languages that a page can be painted in: that of the code and those with a catalogue. */
export const translatedTags: readonly string[] = ['en', ...Object.keys(catalogues)];

/** `msg()` of the edge: the catalogues that the browser has, without its runtime. Texts only, no templates in them. */
export const wordsFor = (locale: string) =>
  ((text: string, options?: { id?: string }) => {
    const translated = options?.id ? catalogues[locale]?.[options.id] : undefined;
    return typeof translated === 'string' ? translated : text;
  }) as typeof litMsg;
