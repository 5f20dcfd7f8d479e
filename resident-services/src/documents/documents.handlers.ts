import type { Handlers } from '../plugins/handlers.js';
import { invalidInput, ServiceError } from '../service-error.js';
import type { DocumentService } from './documents.service.js';
import type { SentFile } from './multipart.js';

interface Needs {
  documents: DocumentService;
  checkLanguage: (language: string) => void;
}

export const documentHandlers = ({ documents, checkLanguage }: Needs): Handlers<'uploadDocument' | 'listDocuments' | 'deleteDocument' | 'getDocument'> => ({
  async uploadDocument({ resident, params, query, request }) {
    checkLanguage(query.langCode);
    const file = request.body as Partial<SentFile> | undefined;
    if (!isFile(file)) throw new ServiceError('RES-SER-418');
    if (!query.referenceId.trim()) throw invalidInput('referenceId');
    return documents.upload(resident.tokenId, { ...query, transactionId: params.id }, file);
  },

  listDocuments: ({ resident, params }) => documents.list(resident.tokenId, params.id),

  async deleteDocument({ resident, params, query }) {
    await documents.remove(resident.tokenId, query.transactionId, params.id);
    return { status: 'SUCCESS', message: 'The document was deleted' };
  },

  async getDocument({ resident, params, query }) {
    return { document: await documents.read(resident.tokenId, query.transactionId, params['document-id']) };
  },
});

/** A body that came as JSON is none. */
const isFile = (body: Partial<SentFile> | undefined): body is SentFile => Buffer.isBuffer(body?.bytes);
