import type { FastifyReply } from 'fastify';
import { responseOf } from '../events/event-log.js';
import type { Handlers } from '../plugins/handlers.js';
import { refuseForeignSite } from '../session/origin.js';
import { BadReturnAddress, type PhysicalCardService } from './physical-card.service.js';

type Operations = 'orderPhysicalCard' | 'orderPhysicalCardReturn' | 'sendPhysicalCard';

export const physicalCardHandlers = ({ physicalCards }: { physicalCards: PhysicalCardService }): Handlers<Operations> => ({
  async orderPhysicalCard({ resident, query, request }, reply) {
    refuseForeignSite(request);
    const { eventId, address } = await physicalCards.begin(resident, query.partnerId);
    return leadOn(reply.header('eventid', eventId), address);
  },

  // A print partner leads back from another site, so that is not refused here; an order has its payment told once.
  async orderPhysicalCardReturn({ resident, query }, reply) {
    try {
      return leadOn(reply, await physicalCards.finish(resident, query ?? {}));
    } catch (error) {
      if (!(error instanceof BadReturnAddress)) throw error;
      reply.code(400).type('text/plain; charset=utf-8');
      return error.message as never;
    }
  },

  async sendPhysicalCard({ resident, body: { request } }, reply) {
    const { individualId, issuer = '', transactionID = '', consent } = request;
    const settled = await physicalCards.send(resident, { individualId, issuer, transactionId: transactionID, consent: consent ?? '' });
    reply.header('eventid', settled.eventId);
    return responseOf(settled) as { requestId: string };
  },
});

function leadOn(reply: FastifyReply, address: string) {
  reply.code(302).header('location', address);
  return '' as never; // no JSON: the way on is in the header
}
