import type { PacketDocument } from '../connectors/regproc/regproc.js';
import { formatOf, harmless } from '../documents/file-content.js';
import { responseOf } from '../events/event-log.js';
import type { OtpService } from '../otp/otp.service.js';
import type { Handlers } from '../plugins/handlers.js';
import { invalidInput, ServiceError } from '../service-error.js';
import { changesIn } from '../updates/changes.js';
import type { UpdateService } from '../updates/updates.service.js';

interface Needs {
  otp: OtpService;
  updates: UpdateService;
  languages: readonly string[];
  /** What a resident may send in at once. */
  mostDocuments: { count: number; bytes: number };
  tokenId: (uin: string) => string;
}

/** A change of data at a kiosk: an event like any other, since it goes on for days. */
export const kioskUpdateHandlers = ({ otp, updates, languages, mostDocuments, tokenId }: Needs): Handlers<'updateUinWithOtp'> => ({
  async updateUinWithOtp({ body: { request } }) {
    const { individualId, individualIdType, transactionID, otp: code } = request;
    const identity = identityIn(request.identityJson);
    const changes = changesIn(identity, languages);
    const papers = papersIn(request.documents ?? [], mostDocuments);
    if (updates.needsPapers(changes) && papers.length === 0) throw new ServiceError('RES-SER-461', 'A change of this needs documents');
    const { uin } = await otp.prove({ individualId, transactionId: transactionID, otp: code });
    if (identity['UIN'] !== undefined && identity['UIN'] !== uin) throw new ServiceError('RES-SER-433');

    const idType = individualIdType.toUpperCase() === 'VID' ? 'VID' : 'UIN';
    const resident = { tokenId: tokenId(uin), uin, loginId: individualId, idType, authMode: 'OTP', scopes: new Set<string>(), sessionHash: 'kiosk' } as const;
    const settled = await updates.request(resident, { changes, consent: 'ACCEPTED', papers });
    return { registrationId: settled.aid, message: String(responseOf(settled)['message']) };
  },
});

/** @throws {ServiceError} `RES-SER-410 identityJson` */
function identityIn(base64: string): Record<string, unknown> {
  try {
    const { identity } = JSON.parse(Buffer.from(base64, 'base64url').toString('utf8')) as { identity?: unknown };
    if (typeof identity === 'object' && identity !== null) return identity as Record<string, unknown>;
  } catch {
    // told below, as what is no object is
  }
  throw invalidInput('identityJson');
}

/** @throws {ServiceError} `RES-SER-461` */
function papersIn(documents: readonly { name?: string; value?: string }[], most: Needs['mostDocuments']): PacketDocument[] {
  const bytes = documents.reduce((sum, { value = '' }) => sum + Buffer.byteLength(value, 'base64url'), 0);
  if (documents.length > most.count || bytes > most.bytes) throw new ServiceError('RES-SER-461', 'The documents are too many or too long');
  return documents.map(paperOf);
}

function paperOf({ name = '', value = '' }: { name?: string; value?: string }): PacketDocument {
  const file = Buffer.from(value, 'base64url');
  const format = formatOf(file);
  const content = format && harmless(file, format);
  if (!/^proofOf\w{1,40}$/.test(name) || !content) throw new ServiceError('RES-SER-461', 'A document cannot be used');
  return { name, type: name, format, refNumber: '', content: content.toString('base64') };
}
