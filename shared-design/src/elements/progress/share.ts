import { getLocale } from '../../i18n/locale.js';
import { localeOf } from '../../i18n/locales.js';

/** A share of 1 in per cent, in the manner of the page: "40%". */
export const share = (part: number): string => new Intl.NumberFormat(localeOf(getLocale())?.formats, { style: 'percent' }).format(part);
