import type { FastifyRequest } from 'fastify';
import type { Clock } from '../clock.js';
import { networkOf } from '../network.js';
import { type Rate, rate } from '../rate.js';
import { ServiceError } from '../service-error.js';
import { USUAL_BYTES } from './body-limits.js';
import { operationOf } from './error-handler.js';

export interface Limits {
  readsPerMinute: number;
  writesPerMinute: number;
  auditsPerMinute: number;
  attemptsPerMinute: number;
  publicPerMinute: number;
  longPerMinute: number;
}

/** What says that the input was not in order. */
const refusedInput = new Set(['RES-SER-410', 'RES-SER-418']);

/**
 * Generous for people, narrow for scripts: by session, or by address where nobody is signed in. What a resident may
 * change in a minute is not used up by what their page writes into the audit trail, nor by input that is refused.
 */
export function requestLimits(limits: Limits, clock: Clock) {
  const perMinute = (limit: number) => rate({ limit, seconds: 60, clock });
  const reads = perMinute(limits.readsPerMinute);
  const writes = perMinute(limits.writesPerMinute);
  const audits = perMinute(limits.auditsPerMinute);
  const attempts = perMinute(limits.attemptsPerMinute);
  const open = perMinute(limits.publicPerMinute);
  const long = perMinute(limits.longPerMinute);

  return {
    /** Counts a request before it is read. */
    arrived(request: FastifyRequest, isAudit: boolean) {
      if (!request.resident) {
        take(open, networkOf(request.ip));
        if (mayBeLong(request)) take(long, networkOf(request.ip));
        return;
      }
      take(isRead(request) ? reads : isAudit ? audits : attempts, request.resident.sessionHash);
    },

    /** Counts a request that was found in order, unless what carries it out refuses its input after all. */
    async counted<T>(request: FastifyRequest, isAudit: boolean, carryOut: () => Promise<T>): Promise<T> {
      const { resident } = request;
      if (!resident || isAudit || isRead(request)) return carryOut();
      take(writes, resident.sessionHash);
      try {
        return await carryOut();
      } catch (error) {
        if (error instanceof ServiceError && refusedInput.has(error.code)) writes.giveBack(resident.sessionHash);
        throw error;
      }
    },
  };
}

const isRead = (request: FastifyRequest) => (request.method === 'GET' || request.method === 'HEAD') && !operationOf(request)?.writes;

/** Whether more may follow than most operations read; who does not say how much may send it all. */
function mayBeLong({ headers, routeOptions }: FastifyRequest) {
  if (routeOptions.bodyLimit === undefined || routeOptions.bodyLimit <= USUAL_BYTES) return false;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > USUAL_BYTES;
}

function take(limit: Rate, name: string) {
  const retryAfter = limit.take(name);
  if (retryAfter > 0) throw new ServiceError('RES-SER-510', 'Too many requests', { status: 429, retryAfter });
}
