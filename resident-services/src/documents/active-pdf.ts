import { inflateSync } from 'node:zlib';
import { headsOf, namesIn, plainName } from './pdf-heads.js';

const MOST_INFLATED = 4_000_000;
const MOST_PACKED = 200;

/** What a PDF that only shows something never has. */
const acts = /\/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFiles?|RichMedia|XFA|Encrypt|SubmitForm|ImportData)(?![A-Za-z])/;

/** Whether a PDF does something when it is opened, or hides what it does. */
export function isActive(file: Buffer): boolean {
  const text = file.toString('latin1');
  return acts.test(plainName(text)) || packedObjects(file, text).some((objects) => objects === undefined || acts.test(plainName(objects)));
}

/** Objects may be packed into streams; one that cannot be unpacked hides something, and so do too many. */
function packedObjects(file: Buffer, text: string): (string | undefined)[] {
  const marked = namesIn(text, 'ObjStm');
  const heads = headsOf(text, marked);
  if (!heads) return [undefined];
  // Readers go by where the first object is, whether or not a stream says that it has any.
  const packed = heads.filter(({ from, names, start }) => marked.includes(from) || (start !== undefined && names.has('First')));
  const starts = new Set(packed.map(({ start }) => start));
  if (starts.size > MOST_PACKED) return [undefined];
  // What was told in differences would have to be put together before it could be read; nobody packs objects so.
  if (packed.some(({ start, names }) => start === undefined || ['DecodeParms', 'DP', 'Predictor'].some((name) => names.has(name)))) return [undefined];

  let left = MOST_INFLATED;
  return [...starts].map((start = 0) => {
    const begin = text.startsWith('\r\n', start) ? start + 2 : start + 1;
    if (text[begin - 1] !== '\n') return undefined;
    const end = text.indexOf('endstream', begin);
    try {
      const objects = inflateSync(file.subarray(begin, end < 0 ? file.length : end), { maxOutputLength: Math.max(1, left) });
      left -= objects.length;
      return objects.toString('latin1');
    } catch {
      return undefined;
    }
  });
}
