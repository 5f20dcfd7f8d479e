import { formatDate } from '../../i18n/formats.js';
import { icu } from '../../i18n/icu.js';
import { msg } from '../../i18n/index.js';
import { type DatePart, type DateParts, isoFrom } from '../date-range/dates.js';

/** What is wrong with a day; never the sentence, which would outlive a change of language. */
export interface DateFault {
  readonly kind: 'none' | 'missing' | 'wrong' | 'early' | 'late';
  /** The part that is to blame; without it, all three are. */
  readonly part?: DatePart;
  /** The first or last day that may be meant. */
  readonly limit?: string;
}

interface Limits {
  readonly min?: string;
  readonly max?: string;
  readonly optional?: boolean;
}

const parts: readonly DatePart[] = ['day', 'month', 'year'];

/** The day that was written, `yyyy-mm-dd`; empty where nothing was and nothing must be; else what is wrong. */
export function readDate(written: DateParts, { min, max, optional }: Limits): string | DateFault {
  const missing = parts.filter((part) => !written[part].trim());
  if (missing.length === parts.length) return optional ? '' : { kind: 'none' };
  if (missing[0]) return { kind: 'missing', part: missing[0] };
  const iso = isoFrom(written);
  if (typeof iso !== 'string') return { kind: 'wrong', part: iso.wrong };
  if (min && iso < min) return { kind: 'early', limit: min };
  if (max && iso > max) return { kind: 'late', limit: max };
  return iso;
}

export function complaint({ kind, part = 'day', limit = '' }: DateFault): string {
  switch (kind) {
    case 'none':
      return msg('Enter the day, the month and the year', { id: 'design.date.none' });
    case 'missing':
      return icu(msg('{part, select, day {Enter the day too} month {Enter the month too} other {Enter the year too}}', { id: 'design.date.missing' }), {
        part,
      });
    case 'wrong':
      return icu(
        msg(
          '{part, select, day {Check the day: this month does not have it} month {Check the month: a number from 1 to 12, or its name} other {Write the year in four digits}}',
          { id: 'design.date.check' },
        ),
        { part },
      );
    case 'early':
      return icu(msg('The date must be {date} or later', { id: 'design.date.early' }), { date: dayInWords(limit) });
    default:
      return icu(msg('The date must be {date} or earlier', { id: 'design.date.late' }), { date: dayInWords(limit) });
  }
}

const dayInWords = (iso: string) => formatDate(new Date(`${iso}T12:00:00`));
