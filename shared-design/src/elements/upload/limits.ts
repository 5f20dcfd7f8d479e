import { icu } from '../../i18n/icu.js';
import { getLocale, isolate, localeOf, msg } from '../../i18n/index.js';

export interface Limits {
  /** As in `<input accept>`: `application/pdf,.jpg`. */
  readonly accept?: string;
  readonly maxBytes?: number;
}

export type Refusal = 'kind' | 'size' | 'empty';

const KIB = 1024;

const formats = () => localeOf(getLocale())?.formats ?? getLocale();
const kindsOf = (accept = '') => accept.split(',').flatMap((kind) => kind.trim().toLowerCase() || []);

/** Why a file is not taken; nothing when it is. The server looks again, of course. */
export function refusalOf({ name, type, size }: File, { accept, maxBytes }: Limits): Refusal | undefined {
  const kinds = kindsOf(accept);
  const fits = (kind: string) => {
    if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind);
    return kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : type === kind;
  };
  if (kinds.length && !kinds.some(fits)) return 'kind';
  if (size === 0) return 'empty';
  return maxBytes && size > maxBytes ? 'size' : undefined;
}

/** A size as people say it: "1.4 MB". */
export function sizeInWords(bytes: number): string {
  const mega = bytes >= KIB * KIB;
  return new Intl.NumberFormat(formats(), {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: mega && bytes < 10 * KIB * KIB ? 1 : 0,
  }).format(mega ? bytes / KIB / KIB : Math.ceil(bytes / KIB));
}

/** The kinds that are taken, by the names people know: "PDF, JPG or PNG". */
function kindsInWords(accept?: string): string {
  const names = kindsOf(accept).map((kind) =>
    isolate(
      kind
        .replace(/^.*[./]/, '')
        .replace('jpeg', 'jpg')
        .toUpperCase(),
    ),
  );
  return new Intl.ListFormat(formats(), { type: 'disjunction' }).format(new Set(names));
}

/** What is taken, said before anything is chosen. */
export function limitsInWords({ accept, maxBytes }: Limits): string {
  const values = { kinds: kindsInWords(accept), size: sizeInWords(maxBytes ?? 0) };
  if (accept && maxBytes) return icu(msg('{kinds}, no larger than {size}', { id: 'design.upload.limits' }), values);
  if (maxBytes) return icu(msg('No larger than {size}', { id: 'design.upload.limits.size' }), values);
  return values.kinds;
}

export function refusalInWords(refusal: Refusal, { accept, maxBytes = 0 }: Limits): string {
  switch (refusal) {
    case 'kind':
      return icu(msg('This kind of file cannot be taken. Choose {kinds}.', { id: 'design.upload.kind' }), { kinds: kindsInWords(accept) });
    case 'size':
      return icu(msg('This file is too large. The most is {size}.', { id: 'design.upload.size' }), { size: sizeInWords(maxBytes) });
    default:
      return msg('This file is empty. Choose another one.', { id: 'design.upload.empty' });
  }
}
