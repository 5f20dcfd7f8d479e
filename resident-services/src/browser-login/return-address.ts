import { ServiceError } from '../service-error.js';

/**
 * The address that a page wants to be led back to, out of the Base64 it came in.
 * @throws {ServiceError} `KER-ACP-009` for what is no address, or none that the settings allow
 */
export function returnAddress(encoded: string, allowed: readonly string[]): string {
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // What stands before an @ in an address looks like a host to people.
  const plain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && /^[\x21-\x7e]+$/.test(text);
  if (!plain || !allowed.some((pattern) => matches(pattern, url))) throw new ServiceError('KER-ACP-009');
  return text;
}

/** Compared without query and fragment, as MOSIP does. `?` is one character, `*` a part of the path, `**` any number of parts. */
function matches(pattern: string, { origin, pathname }: URL) {
  const source = pattern
    .replace(/\/$/, '')
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\*\*|\*|\?/g, (sign) => (sign === '**' ? '.*' : sign === '*' ? '[^/]*' : '[^/]'));
  return new RegExp(`^${source}$`).test(origin + pathname.replace(/\/$/, ''));
}

/** An address with something more in its query, behind all that is there: pages read it out of their fragment as well. */
export const withQuery = (address: string, name: string, value: string) => `${address}${address.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`;
