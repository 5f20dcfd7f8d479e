import { createHmac, timingSafeEqual } from 'node:crypto';

const methods = ['sha1', 'sha256', 'sha384', 'sha512'];

/** `sha256=<hex>`, as MOSIP's hub signs. */
export const signatureOf = (secret: string, body: Buffer, method = 'sha256') => `${method}=${createHmac(method, secret).update(body).digest('hex')}`;

/**
 * Whether these very bytes were signed with this secret. Hubs spell the method in small letters, MOSIP's own library in
 * capitals; SHA-1 counts only where it is allowed.
 */
export function isSigned(header: string | undefined, body: Buffer, secret: string, { sha1 = false } = {}): boolean {
  const [, name = '', hex = ''] = /^([A-Za-z0-9]+)=([0-9a-f]+)$/.exec(header ?? '') ?? [];
  const method = name.toLowerCase();
  if (!methods.includes(method) || (method === 'sha1' && !sha1)) return false;
  const expected = createHmac(method, secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
