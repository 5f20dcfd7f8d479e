import { type LocalTimes, localTime } from '../texts/local-time.js';

/**
 * A time in the name of a file, as MOSIP writes it: `2026-03-03T09_15_00`, or in the words of the client's locale where
 * every system can write them.
 */
export function fileStamp(at: Date, times: LocalTimes): string {
  const words = times.locale && localTime(at, times).replaceAll(/\s/g, '_').replaceAll(',', '').replaceAll(':', '.');
  if (words && /^[\w.-]+$/.test(words)) return words;
  return localTime(at, { offsetMinutes: times.offsetMinutes }).replace(' ', 'T').replaceAll(':', '_');
}

/** The header that has a browser save a file; a name in other letters is there for all that can read it. */
export function saveAs(name: string): string {
  const plain = name.replaceAll(/[^\w.:-]/g, '_').replaceAll(/_{2,}/g, '_');
  const other = plain === name ? '' : `; filename*=UTF-8''${encodeURIComponent(name)}`;
  return `attachment; filename="${plain}"${other}`;
}
