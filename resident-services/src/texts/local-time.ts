import { DateTime } from 'luxon';

/** How times are written, by `resident.date.time.formmatting.style` and `resident.ui.datetime.pattern.default`. */
export interface TimeForms {
  style: keyof typeof styles;
  /** For clients that name no locale, in the letters of Luxon: `y M d H h m s a` are those of Java. */
  pattern: string;
}

/** Where and how a client wants its times. */
export interface LocalTimes extends Partial<TimeForms> {
  /** Minutes, UTC minus local time, as the header `time-zone-offset`. */
  offsetMinutes: number;
  /** As the header `locale`: `en_GB`, `ar-SA`. Without one, the pattern. */
  locale?: string;
}

const styles = { FULL: 'full', LONG: 'long', MEDIUM: 'medium', SHORT: 'short' } as const;

/** An instant in the words of the client, in the calendar of its locale. */
export function localTime(instant: Date, { offsetMinutes, locale, style = 'MEDIUM', pattern = 'yyyy-MM-dd HH:mm:ss' }: LocalTimes): string {
  const local = new Date(instant.getTime() - offsetMinutes * 60_000);
  const tag = usable(locale);
  if (!tag) return DateTime.fromJSDate(local, { zone: 'utc' }).setLocale('en').toFormat(pattern);
  const timeStyle = style === 'SHORT' ? 'short' : 'medium'; // the longer ones name a zone, of which the offset tells nothing
  return new Intl.DateTimeFormat(tag, { dateStyle: styles[style], timeStyle, timeZone: 'UTC' }).format(local);
}

function usable(locale: string | undefined) {
  if (!locale) return undefined;
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
