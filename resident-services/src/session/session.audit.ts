import type { AuditEntry, AuditTrail } from '../connectors/audit/audit.js';

type What = Pick<AuditEntry, 'eventId' | 'eventName' | 'eventType'> & { description: string };

const happenings = {
  signedIn: { eventId: 'RES-SER-284', eventName: 'LOGIN_REQ_SUCCESS', eventType: 'SUCCESS', description: 'Signed in' },
  signInFailed: { eventId: 'RES-SER-285', eventName: 'LOGIN_REQ_FAILURE', eventType: 'FAILURE', description: 'Sign-in refused' },
  signedOut: { eventId: 'RES-SER-286', eventName: 'LOGOUT_REQ', eventType: 'SUCCESS', description: 'Signed out' },
  csrfRefused: { eventId: 'RP-SES-001', eventName: 'CSRF_REFUSED', eventType: 'FAILURE', description: 'Request from outside the portal refused' },
} as const satisfies Record<string, What>;

/** What sessions leave in the audit trail: never an ID, a name, a token. */
export function sessionAudit(audit: AuditTrail) {
  return (happening: keyof typeof happenings, { subject, sessionHash, reason, at }: { subject?: string; sessionHash?: string; reason?: string; at: Date }) => {
    const { description, ...entry } = happenings[happening];
    audit.record({
      ...entry,
      moduleId: 'RES-SER',
      moduleName: 'Resident service',
      description: reason ? `${description}: ${reason}` : description,
      refId: subject ?? 'NO_ID',
      refIdType: subject ? 'SUBJECT' : 'NO_ID_TYPE',
      sessionUserId: sessionHash,
      at,
    });
  };
}

export type SessionAudit = ReturnType<typeof sessionAudit>;
