import type { Clock } from '../clock.js';
import type { RequestType } from '../events/event-types.js';
import type { HistoryService } from '../history/history.service.js';
import { fileStamp, saveAs } from '../pdf/file-name.js';
import type { PdfMaker } from '../pdf/pdf-maker.js';
import type { Handlers } from '../plugins/handlers.js';
import { printedTextsIn } from '../texts/printed.js';
import { portalNameIn, type PortalName } from '../texts/texts.js';
import { acknowledgement, featureName } from './acknowledgement.js';

interface Needs {
  history: HistoryService;
  pdf: PdfMaker;
  portal: { origin: string; name: PortalName };
  clock: Clock;
  /** @throws {ServiceError} `RES-SER-410 languageCode` for a language that this portal does not have */
  checkLanguage: (language: string) => void;
}

export const acknowledgementHandlers = ({ history, pdf, portal, clock, checkLanguage }: Needs): Handlers<'downloadAcknowledgement'> => ({
  async downloadAcknowledgement({ resident, params: { eventId, languageCode }, times }, reply) {
    checkLanguage(languageCode);
    const event = await history.about(resident, eventId, languageCode);
    const texts = printedTextsIn(languageCode);
    const frame = { texts, times, portalName: portalNameIn(texts, portal.name), portalOrigin: portal.origin, now: clock() };
    const file = await pdf.make('acknowledgement', acknowledgement(event, frame), { askedBy: resident.tokenId });
    const feature = featureName(event.row.request_type_code as RequestType);
    reply.header('content-disposition', saveAs(`Ack_${feature}_${eventId}_${fileStamp(clock(), times)}.pdf`)).type('application/pdf');
    return Buffer.from(file) as never; // no JSON: the contract's other content type of this operation
  },
});
