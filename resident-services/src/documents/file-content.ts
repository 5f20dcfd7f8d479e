import { inflateSync } from 'node:zlib';

export type FileFormat = 'pdf' | 'png' | 'jpeg';

/** More than any scanner makes of a page; a header alone may claim anything. */
const MOST_PIXELS = 60_000_000;
const MOST_INFLATED = 4_000_000;
const MOST_PACKED = 200;

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
  return format === 'png' ? plainPng(file) : plainJpeg(file);
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

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** What applications and people added, but for the two segments that colours are read by. */
function isTalk(marker: number, data: Buffer): boolean {
  if (marker === 0xe0) return data.toString('latin1', 0, 5) !== 'JFIF\0';
  if (marker === 0xee) return data.toString('latin1', 0, 5) !== 'Adobe';
  return (marker > 0xe0 && marker <= 0xef) || marker === 0xfe;
}
/** Markers that stand alone; but for the last, none of them stands between segments. */
const isBare = (marker: number) => marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd9);
const END_OF_IMAGE = 0xd9;

/** Up to the end of the first image: cameras hang others on behind, with a place of their own. */
function plainJpeg(file: Buffer): Buffer | undefined {
  const kept: Buffer[] = [file.subarray(0, 2)];
  let isScanned = false;
  for (let at = 2; at + 2 <= file.length;) {
    const marker = file[at + 1] ?? 0;
    if (file[at] !== 0xff) return undefined;
    if (marker === END_OF_IMAGE) return isScanned ? Buffer.concat([...kept, file.subarray(at, at + 2)]) : undefined;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = isBare(marker) || at + 4 > file.length ? Infinity : at + 2 + Math.max(2, file.readUInt16BE(at + 2));
    if (end > file.length) return undefined;
    if (isFrame(marker) && (end < at + 9 || file.readUInt16BE(at + 5) * file.readUInt16BE(at + 7) > MOST_PIXELS)) return undefined;
    const next = marker === 0xda ? endOfScan(file, end) : end;
    isScanned ||= marker === 0xda;
    if (!isTalk(marker, file.subarray(at + 4, end))) kept.push(file.subarray(at, next));
    at = next;
  }
  return undefined;
}

/** Where the next marker is; a byte `FF` of the picture itself is followed by `00`, a restart by its number. */
function endOfScan(file: Buffer, start: number): number {
  for (let at = file.indexOf(0xff, start); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const marker = file[at + 1] ?? 0;
    if (marker !== 0 && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return file.length;
}

/** What a PDF that only shows something never has. */
const acts = /\/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFiles?|RichMedia|XFA|Encrypt|SubmitForm|ImportData)(?![A-Za-z])/;

function isActive(file: Buffer): boolean {
  const text = file.toString('latin1');
  return acts.test(plainNames(text)) || packedObjects(file, text).some((objects) => objects === undefined || acts.test(plainNames(objects)));
}

/** `/J#53` is `/JS`. */
const plainNames = (text: string) => text.replaceAll(/#([\da-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const packed = /\/(?:[ObjStm]|#[\da-f]{2}){6}/gi;

/** Objects may be packed into streams; one that cannot be unpacked hides something, and so do too many. */
function packedObjects(file: Buffer, text: string): (string | undefined)[] {
  const found = [...text.matchAll(packed)].filter(([name]) => plainNames(name) === '/ObjStm');
  if (found.length > MOST_PACKED) return [undefined];
  let left = MOST_INFLATED;
  return found.map(({ index }) => {
    const keyword = text.indexOf('stream', index);
    const start = text.indexOf('\n', keyword) + 1;
    const end = text.indexOf('endstream', start);
    if (keyword < 0 || !/^stream\r?\n$/.test(text.slice(keyword, start))) return undefined;
    try {
      const objects = inflateSync(file.subarray(start, end < 0 ? file.length : end), { maxOutputLength: Math.max(1, left) });
      left -= objects.length;
      return objects.toString('latin1');
    } catch {
      return undefined;
    }
  });
}
