import { getLocale } from './locale.js';
import { localeOf } from './locales.js';

export type DateStyle = 'date' | 'time' | 'datetime' | 'relative';

const dateStyles: Readonly<Record<Exclude<DateStyle, 'relative'>, Intl.DateTimeFormatOptions>> = {
  date: { dateStyle: 'long' },
  time: { timeStyle: 'short' },
  datetime: { dateStyle: 'long', timeStyle: 'short' },
};

const cache = new Map<string, unknown>();

/** Formats are dear to make: one of each kind for each language. */
function cached<T>(kind: string, make: (locale: string) => T): T {
  const locale = localeOf(getLocale())?.formats ?? getLocale();
  const key = `${kind}|${locale}`;
  const format = (cache.get(key) as T | undefined) ?? make(locale);
  cache.set(key, format);
  return format;
}

/** A moment in the manner of the page: "9 March 2026", "10:05", both, or "3 hours ago". */
export function formatDate(date: Date, style: DateStyle = 'date'): string {
  if (style === 'relative') return relative(date);
  return cached(style, (locale) => new Intl.DateTimeFormat(locale, dateStyles[style])).format(date);
}

export const formatNumber = (n: number): string => cached('number', (locale) => new Intl.NumberFormat(locale)).format(n);

export const formatList = (items: Iterable<string>): string => cached('list', (locale) => new Intl.ListFormat(locale)).format(items);

/** The CLDR category of a number in the language of the page: zero, one, two, few, many or other. */
export const pluralOf = (n: number): Intl.LDMLPluralRule => cached('plural', (locale) => new Intl.PluralRules(locale)).select(n);

/** Keeps the direction of a value from touching the text around it; inside `html` use `<bdi>`. */
export const isolate = (value: string): string => `\u2068${value}\u2069`;

/**
 * A text of the server with each masked number written short, `4XXX…93`, in one piece: no line and no direction breaks it.
 */
export const shortMask = (text: string): string => text.replace(/(\d)X{4,}(\d{2})/g, (_, first: string, last: string) => isolate(`${first}XXX…\u2060${last}`));

const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

function relative(date: Date): string {
  const seconds = (date.getTime() - Date.now()) / 1000;
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
  const format = cached('relative', (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const amount = seconds / length;
  return format.format(unit === 'year' ? Math.trunc(amount) : Math.round(amount), unit); // a year and a half is no two years
}
