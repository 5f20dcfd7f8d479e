/** Where and how a client wants its times. */
export interface LocalTimes {
  /** Minutes, UTC minus local time, as the header `time-zone-offset`. */
  offsetMinutes: number;
  /** As the header `locale`: `en_GB`, `ar-SA`. Without one, `yyyy-MM-dd HH:mm:ss`. */
  locale?: string;
}

const styles = { FULL: 'full', LONG: 'long', MEDIUM: 'medium', SHORT: 'short' } as const;

/** An instant in the words of the client, in the calendar of its locale. */
export function localTime(instant: Date, { offsetMinutes, locale }: LocalTimes, style: keyof typeof styles = 'MEDIUM'): string {
  const local = new Date(instant.getTime() - offsetMinutes * 60_000);
  const tag = usable(locale);
  if (!tag) return local.toISOString().slice(0, 19).replace('T', ' ');
  return new Intl.DateTimeFormat(tag, { dateStyle: styles[style], timeStyle: styles[style], timeZone: 'UTC' }).format(local);
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
