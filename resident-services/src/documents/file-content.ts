import { isActive } from './active-pdf.js';
import { plainJpeg } from './plain-jpeg.js';

export type FileFormat = 'pdf' | 'png' | 'jpeg';

/** More than any scanner makes of a page; a header alone may claim anything. */
const MOST_PIXELS = 60_000_000;

/** What a file is, by its content; undefined when it is none of what may be sent in. */
export function formatOf(file: Buffer): FileFormat | undefined {
  if (file.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf';
  if (file.subarray(0, 8).equals(PNG)) return 'png';
  return file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ? 'jpeg' : undefined;
}

/**
 * A file as it is kept: a picture without what is not picture (place and camera, comments, whatever hangs on behind).
 * @returns undefined when it is damaged, of a size no document has, or does things when it is opened
 */
export function harmless(file: Buffer, format: FileFormat): Buffer | undefined {
  if (format === 'pdf') return isActive(file) ? undefined : file;
  return format === 'png' ? plainPng(file) : plainJpeg(file, MOST_PIXELS);
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const said = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

function plainPng(file: Buffer): Buffer | undefined {
  const kept: Buffer[] = [PNG];
  for (let at = PNG.length; at + 12 <= file.length;) {
    const end = at + 12 + file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (end > file.length) return undefined;
    if (kept.length === 1 && (type !== 'IHDR' || file.readUInt32BE(at + 8) * file.readUInt32BE(at + 12) > MOST_PIXELS)) return undefined;
    if (!said.has(type)) kept.push(file.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return undefined;
}
