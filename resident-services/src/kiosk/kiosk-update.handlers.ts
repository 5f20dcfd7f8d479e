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
  tokenId: (uin: string) => string;
}

/** A change of data at a kiosk: an event like any other, since it goes on for days. */
export const kioskUpdateHandlers = ({ otp, updates, languages, tokenId }: Needs): Handlers<'updateUinWithOtp'> => ({
  async updateUinWithOtp({ body: { request } }) {
    const { individualId, individualIdType, transactionID, otp: code } = request;
    const identity = identityIn(request.identityJson);
    const changes = changesIn(identity, languages);
    const papers = (request.documents ?? []).map(paperOf);
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

function paperOf({ name = '', value = '' }: { name?: string; value?: string }): PacketDocument {
  const file = Buffer.from(value, 'base64url');
  const format = formatOf(file);
  const content = format && harmless(file, format);
  if (!/^proofOf\w{1,40}$/.test(name) || !content) throw new ServiceError('RES-SER-461', 'A document cannot be used');
  return { name, type: name, format, refNumber: '', content: content.toString('base64') };
}
