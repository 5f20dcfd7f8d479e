import type { AuditEntry } from '../connectors/audit/audit.js';
import type { OpenEvent } from './event.js';
import { shownStatus } from './event-states.js';
import type { RequestType } from './event-types.js';

const modules: Partial<Record<RequestType, { id: string; module: string; name: string }>> = {
  GENERATE_VID: { id: 'RES-SER-195', module: 'RS-VID', name: 'Generate VID' },
  REVOKE_VID: { id: 'RES-SER-197', module: 'RS-VID', name: 'Revoke VID' },
  VID_CARD_DOWNLOAD: { id: 'RES-SER-310', module: 'RS-CRED_REQ', name: 'VID card' },
};

/** The line that an event leaves in the audit trail; the resident is in it as a blind index only. */
export function eventAudit(event: Pick<OpenEvent, 'id' | 'type'> & { sessionHash?: string }, statusCode: string, residentIndex: string, at: Date) {
  const { id = `EVENT-${event.type}`, module = 'RES-SER', name = event.type } = modules[event.type] ?? {};
  const entry: AuditEntry = {
    eventId: id,
    eventName: event.type,
    eventType: shownStatus(statusCode) === 'FAILED' ? 'FAILURE' : 'SUCCESS',
    moduleId: module,
    moduleName: name,
    description: `Event ${event.id}: ${statusCode}`,
    refId: residentIndex,
    refIdType: 'RESIDENT_INDEX',
    sessionUserId: event.sessionHash,
    at,
  };
  return { ...entry, at: at.toISOString() };
}

/** As it comes out of the job queue. */
export const auditEntryOf = (kept: Record<string, unknown>) => ({ ...kept, at: new Date(String(kept['at'])) }) as unknown as AuditEntry;
