import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { CsrfRefused } from './resident.js';

/** Whether a page of the portal sent this; browsers set both headers, scripts cannot. */
export function fromPortal(request: FastifyRequest, portalOrigin: string) {
  const site = request.headers['sec-fetch-site'];
  return request.headers.origin === portalOrigin && (site === undefined || site === 'same-origin');
}

/** As `fromPortal`, but a program that is no browser sends neither header, and has no cookies but its own. */
export function fromPortalOrNoPage(request: FastifyRequest, portalOrigin: string) {
  const { origin, 'sec-fetch-site': site } = request.headers;
  return (origin === undefined && site === undefined) || fromPortal(request, portalOrigin);
}

/**
 * For what changes something though it is a GET, which carries no token: another site must not have it done by a link
 * or a picture.
 * @throws {CsrfRefused}
 */
export function refuseForeignSite({ headers }: FastifyRequest) {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new CsrfRefused();
}

export const unsafe = (request: FastifyRequest) => !['GET', 'HEAD', 'OPTIONS'].includes(request.method);

/** Compares in constant time; hashing first makes the lengths equal. */
export const sameSecret = (one: string, other: string) => timingSafeEqual(sha256(one), sha256(other));

const sha256 = (text: string) => createHash('sha256').update(text).digest();
