import type { Clock } from '../clock.js';
import type { RequestType } from '../events/event-types.js';
import type { HistoryService } from '../history/history.service.js';
import { type FileConventions, fileName, type NamedFile } from '../pdf/file-conventions.js';
import { fileStamp, saveAs } from '../pdf/file-name.js';
import type { PdfMaker } from '../pdf/pdf-maker.js';
import type { Handlers } from '../plugins/handlers.js';
import { printedTextsIn } from '../texts/printed.js';
import { portalNameIn, type PortalName } from '../texts/texts.js';
import { acknowledgement, featureName } from './acknowledgement.js';

interface Needs {
  history: HistoryService;
  pdf: PdfMaker;
  fileNames: FileConventions;
  portal: { origin: string; name: PortalName };
  clock: Clock;
  /** @throws {ServiceError} `RES-SER-410 languageCode` for a language that this portal does not have */
  checkLanguage: (language: string) => void;
}

const conventionOf: Partial<Record<RequestType, NamedFile>> = {
  GENERATE_VID: 'ackOfVid',
  REVOKE_VID: 'ackOfVid',
  VID_CARD_DOWNLOAD: 'ackOfVid',
  AUTH_TYPE_LOCK_UNLOCK: 'ackOfLock',
  DOWNLOAD_PERSONALIZED_CARD: 'ackOfPersonalisedCard',
  UPDATE_MY_UIN: 'ackOfUpdate',
  SHARE_CRED_WITH_PARTNER: 'ackOfShare',
  ORDER_PHYSICAL_CARD: 'ackOfOrder',
};

export const acknowledgementHandlers = ({ history, pdf, fileNames, portal, clock, checkLanguage }: Needs): Handlers<'downloadAcknowledgement'> => ({
  async downloadAcknowledgement({ resident, params: { eventId, languageCode }, times }, reply) {
    checkLanguage(languageCode);
    const event = await history.about(resident, eventId, languageCode);
    const texts = printedTextsIn(languageCode);
    const frame = { texts, times, portalName: portalNameIn(texts, portal.name), portalOrigin: portal.origin, now: clock() };
    const file = await pdf.make('acknowledgement', acknowledgement(event, frame), { askedBy: resident.tokenId });
    const type = event.row.request_type_code as RequestType;
    const name = fileName(fileNames[conventionOf[type] ?? 'ackOfOthers'], { featureName: featureName(type), eventId, timestamp: fileStamp(clock(), times) });
    reply.header('content-disposition', saveAs(name)).type('application/pdf');
    return Buffer.from(file) as never; // no JSON: the contract's other content type of this operation
  },
});
