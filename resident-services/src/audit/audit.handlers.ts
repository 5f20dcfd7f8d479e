import type { components } from '@rp/shared-contract/resident-api';
import type { AuditEntry, AuditTrail } from '../connectors/audit/audit.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { Handlers } from '../plugins/handlers.js';

interface Needs {
  audit: AuditTrail;
  keymanager: KeyManager;
}

type Sent = components['schemas']['AuditEntry'];

/**
 * What pages say of themselves. It is kept apart from what the server knows: marked as the client's, with lengths cut
 * and control characters taken out; names that a client puts in are left out.
 */
export const auditHandlers = ({ audit, keymanager }: Needs): Handlers<'auditLoggedIn' | 'auditPublic'> => ({
  async auditLoggedIn({ resident, body }) {
    audit.record({ ...entryOf(body), refId: keymanager.index('audit', resident.tokenId), refIdType: 'RESIDENT_INDEX', sessionUserId: resident.sessionHash });
    return undefined;
  },

  async auditPublic({ body }) {
    const id = body.id?.trim();
    audit.record({ ...entryOf(body), refId: id ? keymanager.index('audit', id) : 'NO_ID', refIdType: id ? 'ID_INDEX' : 'NO_ID_TYPE' });
    return undefined;
  },
});

const entryOf = (sent: Sent): Omit<AuditEntry, 'refId' | 'refIdType'> => ({
  eventId: clean(sent.auditEventId, 64),
  eventName: clean(sent.auditEventName, 128),
  eventType: 'INFO',
  moduleId: clean(sent.moduleId ?? 'UI', 64),
  moduleName: clean(sent.moduleName ?? 'Resident portal', 128),
  description: `Client: ${hideNumbers(clean(sent.description ?? '', 2000))}`,
});

const clean = (text: string, length: number) => text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ').slice(0, length);

/** A page must not carry a UIN or VID into the trail. */
const hideNumbers = (text: string) => text.replaceAll(/\d{6,}/g, '…');
