import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceCaller, TokenCheck } from './iam.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Which service asks. */
    service?: ServiceCaller;
  }
}

/** The token that came in the cookie MOSIP's services send it in. */
const tokenOf = ({ headers }: FastifyRequest) => /(?:^|;\s*)Authorization=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? '';

/** Before anything else is read: who asks is a service that may ask this one. */
export const servicesOnly =
  (tokens: TokenCheck, audience: string, refuse: (reply: FastifyReply) => FastifyReply) => async (request: FastifyRequest, reply: FastifyReply) => {
    request.service = await tokens.callerOf(tokenOf(request), audience);
    if (!request.service) return refuse(reply.code(401));
  };
