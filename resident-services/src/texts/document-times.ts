import type { LocalTimes } from './local-time.js';
import type { Texts } from './texts.js';

/**
 * A document says its times in its own language and in the manner of the pages and cards: the same digits, the same
 * calendar, whatever the client's country. Only the offset is the client's.
 */
export function documentTimes({ offsetMinutes }: Pick<LocalTimes, 'offsetMinutes'>, texts: Texts) {
  const locale = `${texts.tag === 'en' ? 'en-GB' : texts.tag}-u-ca-gregory-nu-latn`;
  const format = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  const moment = format({ dateStyle: 'long', timeStyle: 'short' });
  const [day, time] = [format({ dateStyle: 'long' }), format({ timeStyle: 'short' })];
  const local = (instant: Date) => new Date(instant.getTime() - offsetMinutes * 60_000);
  return {
    /** A day and a time. */
    at: (instant: Date) => moment.format(local(instant)),
    /** The time below the day, for narrow columns; neither breaks. */
    atInTwoLines: (instant: Date) => [day, time].map((part) => part.format(local(instant)).replaceAll(' ', '\u00a0')).join('\n'),
    /** A day of a calendar, as `2026-03-03`. */
    day: (date: string) => day.format(new Date(date)),
    /** A time of day, as `09:30:00`. */
    clock: (text: string) => time.format(new Date(`2000-01-01T${text}Z`)),
    /** Such as `UTC+05:30`. */
    zone: zoneOf(offsetMinutes),
  };
}

/** The header counts from local time to UTC, people the other way. */
function zoneOf(offsetMinutes: number) {
  const minutes = Math.abs(offsetMinutes);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return offsetMinutes === 0 ? 'UTC' : `UTC${offsetMinutes < 0 ? '+' : '-'}${clock}`;
}
