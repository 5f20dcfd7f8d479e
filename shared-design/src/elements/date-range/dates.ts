import { getLocale } from '../../i18n/locale.js';
import { latinDigits } from '../../i18n/digits.js';
import { localeOf } from '../../i18n/locales.js';

export type DatePart = 'day' | 'month' | 'year';
export type DateParts = Readonly<Record<DatePart, string>>;

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** A day of the resident's own calendar as `yyyy-mm-dd`; never through UTC, which may be a day off. */
export const isoOf = (date: Date): string => `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;

export function partsOf(iso = ''): DateParts {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** The day that was written, in digits of any script and with the month as a number or a name; else which part is wrong. */
export function isoFrom(parts: DateParts): string | { wrong: DatePart } {
  const year = numberIn(parts.year);
  if (!year || year < 1000 || year > 9999) return { wrong: 'year' };
  const month = numberIn(parts.month) || monthNamed(parts.month);
  if (!month || month > 12) return { wrong: 'month' };
  const day = numberIn(parts.day);
  if (!day || day > new Date(year, month, 0).getDate()) return { wrong: 'day' };
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Day, month and year in the order of the language. */
export function partOrder(): readonly DatePart[] {
  return new Intl.DateTimeFormat(formats(), { day: 'numeric', month: 'numeric', year: 'numeric' })
    .formatToParts(new Date(2000, 0, 1))
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year');
}

const formats = () => localeOf(getLocale())?.formats ?? getLocale();

const numberIn = (text: string): number => {
  const digits = latinDigits(text).trim();
  return /^\d{1,4}$/.test(digits) ? Number(digits) : 0;
};

function monthNamed(text: string): number {
  const written = text.trim().toLocaleLowerCase();
  if (written.length < 3) return 0;
  const name = new Intl.DateTimeFormat(formats(), { month: 'long' });
  const months = Array.from({ length: 12 }, (_, month) => name.format(new Date(2000, month, 1)).toLocaleLowerCase());
  return months.findIndex((month) => month.startsWith(written)) + 1;
}
