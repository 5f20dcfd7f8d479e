import { type LocalTimes, localTime } from './local-time.js';
import { languageOf, type Texts, textsIn } from './texts.js';

/** A document says its times in its own language; the client's country is kept when it speaks that language. */
export function documentTimes({ locale, offsetMinutes }: LocalTimes, texts: Texts) {
  const language = languageOf(locale);
  const speaksIt = language !== undefined && textsIn(language) === texts;
  const times: LocalTimes = { offsetMinutes, locale: speaksIt ? locale : texts.tag };
  return {
    /** A day and a time. */
    at: (instant: Date) => localTime(instant, times),
    /** The time below the day, for narrow columns. */
    atInTwoLines: (instant: Date) => twoLines(instant, times),
    /** A day of a calendar, as `2026-03-03`. */
    day: (date: string) => new Intl.DateTimeFormat(tagOf(times.locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date)),
    /** Such as `UTC+05:30`. */
    zone: zoneOf(offsetMinutes),
  };
}

function twoLines(instant: Date, { offsetMinutes, locale }: LocalTimes) {
  const local = new Date(instant.getTime() - offsetMinutes * 60_000);
  const say = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tagOf(locale), { ...style, timeZone: 'UTC' }).format(local);
  return `${say({ dateStyle: 'medium' })}\n${say({ timeStyle: 'medium' })}`;
}

const tagOf = (locale: string | undefined) => locale?.replaceAll('_', '-');

/** The header counts from local time to UTC, people the other way. */
function zoneOf(offsetMinutes: number) {
  const minutes = Math.abs(offsetMinutes);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return offsetMinutes === 0 ? 'UTC' : `UTC${offsetMinutes < 0 ? '+' : '-'}${clock}`;
}
