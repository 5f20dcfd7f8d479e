import { responseOf } from '../events/event-log.js';
import { onceOf } from '../events/idempotency.js';
import { fileStamp, saveAs } from '../pdf/file-name.js';
import type { Handlers } from '../plugins/handlers.js';
import type { Clock } from '../clock.js';
import { refuseForeignSite } from '../session/origin.js';
import type { CardService } from './cards.service.js';

interface Needs {
  cards: CardService;
  clock: Clock;
  onError: (error: unknown) => void;
}

export const cardHandlers = ({ cards, clock, onError }: Needs): Handlers<'requestVidCard' | 'downloadCardByEvent'> => ({
  async requestVidCard({ resident, params, idempotencyKey, request }, reply) {
    refuseForeignSite(request);
    const settled = await cards.request(resident, params.VID, onceOf(idempotencyKey, 'requestVidCard', params));
    reply.header('eventid', settled.eventId);
    return responseOf(settled);
  },

  async downloadCardByEvent({ resident, params, times }, reply) {
    const { kind, pdf, handedOver } = await cards.download(resident, params.eventId);
    reply.raw.once('finish', () => void handedOver().catch(onError));
    reply
      .header('eventid', params.eventId)
      .header('content-disposition', saveAs(`${kind}_${params.eventId}_${fileStamp(clock(), times)}.pdf`))
      .type('application/pdf');
    return pdf as never; // no JSON: the contract's other content type of this operation
  },
});
