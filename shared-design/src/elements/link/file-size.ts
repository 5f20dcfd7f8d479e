import { getLocale } from '../../i18n/locale.js';
import { localeOf } from '../../i18n/locales.js';

const THOUSAND = 1_000;

/** "120 kB", "1.4 MB", in the manner of the page. */
export function fileSize(bytes: number): string {
  const mega = bytes >= THOUSAND * THOUSAND;
  const format = new Intl.NumberFormat(localeOf(getLocale())?.formats, {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: mega ? 1 : 0,
  });
  return format.format(mega ? bytes / THOUSAND / THOUSAND : Math.max(1, bytes / THOUSAND));
}
