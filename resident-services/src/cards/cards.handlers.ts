import { responseOf } from '../events/event-log.js';
import { onceOf } from '../events/idempotency.js';
import { featureName } from '../acknowledgements/acknowledgement.js';
import { type FileConventions, fileName } from '../pdf/file-conventions.js';
import { fileStamp, saveAs } from '../pdf/file-name.js';
import type { Handlers } from '../plugins/handlers.js';
import type { Clock } from '../clock.js';
import { refuseForeignSite } from '../session/origin.js';
import type { CardService } from './cards.service.js';

interface Needs {
  cards: CardService;
  fileNames: FileConventions;
  clock: Clock;
  onError: (error: unknown) => void;
}

export const cardHandlers = ({ cards, fileNames, clock, onError }: Needs): Handlers<'requestVidCard' | 'downloadCardByEvent'> => ({
  async requestVidCard({ resident, params, idempotencyKey, request }, reply) {
    refuseForeignSite(request);
    const settled = await cards.request(resident, params.VID, onceOf(idempotencyKey, 'requestVidCard', params));
    reply.header('eventid', settled.eventId);
    return responseOf(settled);
  },

  async downloadCardByEvent({ resident, params, times }, reply) {
    const { kind, pdf, handedOver } = await cards.download(resident, params.eventId);
    reply.raw.once('finish', () => void handedOver().catch(onError));
    const convention = kind === 'VID' ? fileNames.vidCard : fileNames.uinCard;
    const feature = featureName(kind === 'VID' ? 'VID_CARD_DOWNLOAD' : 'UPDATE_MY_UIN');
    const name = fileName(convention, { eventId: params.eventId, featureName: feature, timestamp: fileStamp(clock(), times) });
    reply.header('eventid', params.eventId).header('content-disposition', saveAs(name)).type('application/pdf');
    return pdf as never; // no JSON: the contract's other content type of this operation
  },
});
