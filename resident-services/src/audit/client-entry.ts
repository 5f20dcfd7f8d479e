import type { components } from '@rp/shared-contract/resident-api';
import type { AuditEntry } from '../connectors/audit/audit.js';

type Sent = components['schemas']['AuditEntry'];

/**
 * What a page says of itself, marked as its word: control characters and long numbers are taken out, as it must not
 * carry a UIN or VID into the trail. The trail cuts what is too long.
 */
export const clientEntry = (sent: Sent): Omit<AuditEntry, 'refId' | 'refIdType'> => ({
  eventId: plain(sent.auditEventId),
  eventName: plain(sent.auditEventName),
  eventType: plain(sent.auditEventType),
  moduleId: plain(sent.moduleId ?? 'UI'),
  moduleName: plain(sent.moduleName ?? 'Resident portal'),
  description: `Client: ${plain(sent.description ?? '')}`,
  applicationId: plain(sent.applicationId),
  applicationName: plain(sent.applicationName),
  sessionUserId: plain(sent.sessionUserId),
  sessionUserName: sent.sessionUserName === undefined ? undefined : plain(sent.sessionUserName),
  createdBy: plain(sent.createdBy),
  at: momentOf(sent.actionTimeStamp),
});

const plain = (text: string) => text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ').replaceAll(/\p{Nd}{6,}/gu, '…');

/** Without a zone it is UTC, as on MOSIP's wire; what is no moment gives way to the time when it arrived. */
function momentOf(text: string) {
  if (!/^(19[7-9]\d|2\d{3})-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/.test(text)) return undefined;
  const at = new Date(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
