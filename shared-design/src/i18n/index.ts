export { localized, msg, str } from '@lit/localize';
export type { Words } from './catalogue.js';
export { latinDigits } from './digits.js';
export { type DateStyle, formatDate, formatList, formatNumber, isolate, pluralOf, shortMask } from './formats.js';
export { icu } from './icu.js';
export { contribute, getLocale, onLocale, setLocale, speaksHere } from './locale.js';
export { configureLocales, type Locale, localeOf, locales, type Tag, tagOf, wireOf } from './locales.js';
