/** One line of the audit trail, in the words of MOSIP's Audit Manager. Never holds a raw UIN, VID, name or contact. */
export interface AuditEntry {
  eventId: string;
  eventName: string;
  eventType: 'INFO' | 'SUCCESS' | 'FAILURE' | 'SYSTEM';
  moduleId: string;
  moduleName: string;
  description: string;
  /** Blind index of the resident, or `NO_ID`. */
  refId: string;
  refIdType: string;
  sessionUserId?: string;
  at?: Date;
}

/** Audit Manager: takes entries without waiting; what it took is never lost. */
export interface AuditTrail {
  record(entry: AuditEntry): void;
  /** Resolves when all that was recorded is stored. */
  flush(): Promise<void>;
}
