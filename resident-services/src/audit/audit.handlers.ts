import type { AuditTrail } from '../connectors/audit/audit.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { Handlers } from '../plugins/handlers.js';
import { clientEntry } from './client-entry.js';

interface Needs {
  audit: AuditTrail;
  keymanager: KeyManager;
}

/** What pages say of themselves. Who is signed in, the hashed ID and the address it came from are the server's word. */
export const auditHandlers = ({ audit, keymanager }: Needs): Handlers<'auditLoggedIn' | 'auditPublic'> => ({
  async auditLoggedIn({ resident, body, request }) {
    const refId = keymanager.index('audit', resident.tokenId);
    audit.record({ ...clientEntry(body), hostIp: request.ip, refId, refIdType: 'RESIDENT_INDEX', sessionUserId: resident.sessionHash });
    return undefined;
  },

  async auditPublic({ body, request }) {
    const id = body.id?.trim();
    const named = id ? { refId: keymanager.index('audit', id), refIdType: 'ID_INDEX' } : { refId: 'NO_ID', refIdType: 'NO_ID_TYPE' };
    audit.record({ ...clientEntry(body), hostIp: request.ip, ...named });
    return undefined;
  },
});
