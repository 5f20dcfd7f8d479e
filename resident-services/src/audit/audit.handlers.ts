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
 * What pages say of themselves. It is kept apart from what the server knows: marked as the client's, with control
 * characters taken out; names that a client puts in are left out. The trail cuts what is too long.
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
  eventId: clean(sent.auditEventId),
  eventName: clean(sent.auditEventName),
  eventType: 'INFO',
  moduleId: clean(sent.moduleId ?? 'UI'),
  moduleName: clean(sent.moduleName ?? 'Resident portal'),
  description: `Client: ${hideNumbers(clean(sent.description ?? ''))}`,
});

const clean = (text: string) => text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ');

/** A page must not carry a UIN or VID into the trail. */
const hideNumbers = (text: string) => text.replaceAll(/\d{6,}/g, '…');
