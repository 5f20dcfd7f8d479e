import type { msg as litMsg } from '@rp/shared-design/i18n';
import * as arabic from '../src/generated/locales/ar.js';
import * as spanish from '../src/generated/locales/es.js';
import * as french from '../src/generated/locales/fr.js';
import * as hindi from '../src/generated/locales/hi.js';
import * as kannada from '../src/generated/locales/kn.js';
import * as tamil from '../src/generated/locales/ta.js';

const catalogues: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  fr: french.templates,
  es: spanish.templates,
  ar: arabic.templates,
  hi: hindi.templates,
  kn: kannada.templates,
  ta: tamil.templates,
};

/** The languages that a page can be painted in: that of the code and those with a catalogue. */
export const translatedTags: readonly string[] = ['en', ...Object.keys(catalogues)];

/** `msg()` of the edge: the catalogues that the browser has, without its runtime. Texts only, no templates in them. */
export const wordsFor = (locale: string, added: Readonly<Record<string, unknown>> = {}) =>
  ((text: string, options?: { id?: string }) => {
    const translated = options?.id ? (added[options.id] ?? catalogues[locale]?.[options.id]) : undefined;
    return typeof translated === 'string' ? translated : text;
  }) as typeof litMsg;
