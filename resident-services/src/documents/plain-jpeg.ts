const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** What applications and people added, but for the segments that colours are read by. */
function isTalk(marker: number, data: Buffer): boolean {
  if (marker === 0xe0) return data.toString('latin1', 0, 5) !== 'JFIF\0';
  if (marker === 0xee) return data.toString('latin1', 0, 5) !== 'Adobe';
  return (marker > 0xe0 && marker <= 0xef) || marker === 0xfe;
}
/** Markers that stand alone; but for the last, none of them stands between segments. */
const isBare = (marker: number) => marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd9);
const END_OF_IMAGE = 0xd9;

/**
 * A JPEG up to the end of its first image: cameras hang others on behind, with a place of their own.
 * @returns undefined when it is damaged or has more than `mostPixels`
 */
export function plainJpeg(file: Buffer, mostPixels: number): Buffer | undefined {
  const kept: Segment[] = [{ bytes: file.subarray(0, 2) }];
  let isScanned = false;
  for (let at = 2; at + 2 <= file.length;) {
    const marker = file[at + 1] ?? 0;
    if (file[at] !== 0xff) return undefined;
    if (marker === END_OF_IMAGE) return isScanned ? joined([...kept, { bytes: file.subarray(at, at + 2) }]) : undefined;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = isBare(marker) || at + 4 > file.length ? Infinity : at + 2 + Math.max(2, file.readUInt16BE(at + 2));
    if (end > file.length) return undefined;
    if (isFrame(marker) && (end < at + 9 || file.readUInt16BE(at + 5) * file.readUInt16BE(at + 7) > mostPixels)) return undefined;
    const next = marker === 0xda ? endOfScan(file, end) : end;
    isScanned ||= marker === 0xda;
    const data = file.subarray(at + 4, end);
    const profile = marker === 0xe2 ? partOfProfile(data) : undefined;
    if (profile || !isTalk(marker, data)) kept.push({ bytes: file.subarray(at, next), profile });
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

/** Colours are read by a profile, which comes in parts of 64 kB at most. */
interface ProfilePart {
  number: number;
  of: number;
  data: Buffer;
}

interface Segment {
  bytes: Buffer;
  profile?: ProfilePart;
}

const PROFILE = 'ICC_PROFILE\0';
/** Twice what those of real devices have. */
const MOST_PROFILE = 1_000_000;

function partOfProfile(data: Buffer): ProfilePart | undefined {
  if (data.length < PROFILE.length + 2 || data.toString('latin1', 0, PROFILE.length) !== PROFILE) return undefined;
  return { number: data[PROFILE.length]!, of: data[PROFILE.length + 1]!, data: data.subarray(PROFILE.length + 2) };
}

/** A profile that is not whole goes as a whole. */
function joined(segments: readonly Segment[]): Buffer {
  const isWhole = isProfile(segments.flatMap(({ profile }) => profile ?? []));
  return Buffer.concat(segments.filter(({ profile }) => !profile || isWhole).map(({ bytes }) => bytes));
}

function isProfile(parts: readonly ProfilePart[]): boolean {
  const inOrder = parts.toSorted((one, other) => one.number - other.number);
  if (inOrder.some(({ number, of }, index) => number !== index + 1 || of !== parts.length)) return false;
  const profile = Buffer.concat(inOrder.map(({ data }) => data));
  const hasHead = profile.length >= 128 && profile.readUInt32BE(0) === profile.length && profile.toString('latin1', 36, 40) === 'acsp';
  return hasHead && profile.length <= MOST_PROFILE;
}
