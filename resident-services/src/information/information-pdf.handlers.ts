import type { Clock } from '../clock.js';
import type { Centre, MasterData } from '../connectors/masterdata/masterdata.js';
import { listOf } from '../master-data/lists.js';
import { passed } from '../master-data/passed.js';
import { networkOf } from '../network.js';
import { type FileConventions, fileName, type NamedFile } from '../pdf/file-conventions.js';
import { fileStamp, saveAs } from '../pdf/file-name.js';
import type { PdfMaker, Template } from '../pdf/pdf-maker.js';
import type { Handlers, Input } from '../plugins/handlers.js';
import { ServiceError } from '../service-error.js';
import { printedTextsIn } from '../texts/printed.js';
import { fill, portalNameIn, type PortalName } from '../texts/texts.js';
import { MOST, pointOf } from './centres.handlers.js';
import { centresDocument, papersDocument } from './documents.js';

interface Needs {
  masterdata: MasterData;
  pdf: PdfMaker;
  portalName: PortalName;
  fileNames: FileConventions;
  clock: Clock;
  /** @throws {ServiceError} `RES-SER-410 languageCode` for a language that this portal does not have */
  checkLanguage: (language: string) => void;
}

type Operations = 'downloadCentres' | 'downloadNearbyCentres' | 'downloadSupportingDocuments';
type Asked = Pick<Input<Operations>, 'times' | 'request'>;
type Reply = Parameters<Handlers<Operations>[Operations]>[1];

/** What one takes along: where to go, and with which papers. */
export function informationPdfHandlers({ masterdata, pdf, portalName, fileNames, clock, checkLanguage }: Needs): Handlers<Operations> {
  const frameOf = ({ times }: Pick<Asked, 'times'>, language: string) => {
    const texts = printedTextsIn(language);
    return { texts, times, portalName: portalNameIn(texts, portalName), asked: clock() };
  };

  const send = async (reply: Reply, { times, request }: Asked, name: NamedFile, template: Template, data: object) => {
    const file = await pdf.make(template, data, { askedBy: networkOf(request.ip) });
    reply.header('content-disposition', saveAs(fileName(fileNames[name], { timestamp: fileStamp(clock(), times) }))).type('application/pdf');
    return Buffer.from(file) as never; // no JSON: the contract's other content type of these operations
  };

  const sendCentres = async (reply: Reply, asked: Asked, language: string, found: readonly Centre[], where: string, name: NamedFile) => {
    const centres = found.slice(0, MOST);
    const weeks = new Map(centres.map((centre) => [centre.workingDays.join(), centre.id]));
    const inWeek = async ([week, id]: [string, string]) => [week, await masterdata.workingDays(id, language)] as const;
    const days = new Map(await passed(Promise.all([...weeks].map(inWeek))));
    const data = centresDocument(centres, where, ({ workingDays }) => days.get(workingDays.join()) ?? [], frameOf(asked, language));
    return send(reply, asked, name, 'registration-centres', data);
  };

  return {
    async downloadCentres({ query: { langcode, hierarchylevel, name }, times, request }, reply) {
      checkLanguage(langcode);
      const levels = await passed(masterdata.hierarchyLevels(langcode));
      if (!levels.some(({ level }) => level === hierarchylevel)) throw new ServiceError('RES-SER-518');
      const names = listOf(name);
      const centres = await passed(masterdata.centresIn({ language: langcode, level: hierarchylevel, names }, MOST));
      return sendCentres(reply, { times, request }, langcode, centres, names.join(printedTextsIn(langcode).comma), 'centres');
    },

    async downloadNearbyCentres({ query: { langcode, ...point }, times, request }, reply) {
      checkLanguage(langcode);
      const centres = await passed(masterdata.centresNear(pointOf(point), langcode));
      const numbers = new Intl.NumberFormat(printedTextsIn(langcode).tag, { maximumFractionDigits: 1 });
      const where = fill(printedTextsIn(langcode).documents.centres.within, { kilometres: numbers.format(point.proximitydistance / 1000) });
      return sendCentres(reply, { times, request }, langcode, centres, where, 'nearbyCentres');
    },

    async downloadSupportingDocuments({ query: { langcode }, times, request }, reply) {
      checkLanguage(langcode);
      const categories = await passed(masterdata.documentCategories(langcode));
      return send(reply, { times, request }, 'documents', 'supporting-documents', papersDocument(categories, frameOf({ times }, langcode)));
    },
  };
}
