import type { Clock } from '../clock.js';
import { type FileConventions, fileName } from '../pdf/file-conventions.js';
import { fileStamp, saveAs } from '../pdf/file-name.js';
import type { PdfMaker } from '../pdf/pdf-maker.js';
import type { Handlers } from '../plugins/handlers.js';
import { ServiceError } from '../service-error.js';
import { printedTextsIn } from '../texts/printed.js';
import { portalNameIn, type PortalName } from '../texts/texts.js';
import { historyDocument } from './history-document.js';
import type { HistoryService } from './history.service.js';

interface Needs {
  history: HistoryService;
  pdf: PdfMaker;
  portalName: PortalName;
  fileNames: FileConventions;
  /** How many events a document holds at most. */
  mostEvents: number;
  clock: Clock;
  /** @throws {ServiceError} `RES-SER-410 languageCode` for a language that this portal does not have */
  checkLanguage: (language: string) => void;
}

export const historyPdfHandlers = ({ history, pdf, portalName, fileNames, mostEvents, clock, checkLanguage }: Needs): Handlers<'downloadServiceHistory'> => ({
  async downloadServiceHistory({ resident, query: { languageCode, eventReqDateTime, ...filters }, times }, reply) {
    checkLanguage(languageCode);
    const { page, total } = await history.list(resident, { ...filters, pageSize: mostEvents }, times.offsetMinutes);
    const texts = printedTextsIn(languageCode);
    const frame = {
      texts,
      times,
      portalName: portalNameIn(texts, portalName),
      name: await history.nameOf(resident, languageCode),
      asked: eventReqDateTime ? momentOf(eventReqDateTime) : clock(),
    };
    const file = await pdf.make('service-history', historyDocument(page, total, filters, frame), { askedBy: resident.tokenId });
    reply.header('content-disposition', saveAs(fileName(fileNames.history, { timestamp: fileStamp(clock(), times) }))).type('application/pdf');
    return Buffer.from(file) as never; // no JSON: the contract's other content type of this operation
  },
});

/** A leap second is in order by the contract, and still no moment that a Date has. */
function momentOf(text: string) {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new ServiceError('RES-SER-418');
  return at;
}
