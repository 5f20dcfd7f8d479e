import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Whether a page of the portal sent this; browsers set both headers, scripts cannot. */
export function fromPortal(request: FastifyRequest, portalOrigin: string) {
  const site = request.headers['sec-fetch-site'];
  return request.headers.origin === portalOrigin && (site === undefined || site === 'same-origin');
}

export const unsafe = (request: FastifyRequest) => !['GET', 'HEAD', 'OPTIONS'].includes(request.method);

/** Compares in constant time; hashing first makes the lengths equal. */
export const sameSecret = (one: string, other: string) => timingSafeEqual(sha256(one), sha256(other));

const sha256 = (text: string) => createHash('sha256').update(text).digest();
