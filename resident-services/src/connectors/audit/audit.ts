/**
 * One line of the audit trail, in the words of MOSIP's Audit Manager. Never holds a raw UIN, VID or contact; a name and
 * the address of a network only where a page wrote it.
 */
export interface AuditEntry {
  eventId: string;
  eventName: string;
  /** Of ours `INFO`, `SUCCESS` or `FAILURE`; a page has types of its own. */
  eventType: string;
  moduleId: string;
  moduleName: string;
  description: string;
  /** Blind index of the resident, or `NO_ID`. */
  refId: string;
  refIdType: string;
  sessionUserId?: string;
  sessionUserName?: string;
  createdBy?: string;
  applicationId?: string;
  applicationName?: string;
  /** Whoever sent it. */
  hostIp?: string;
  /** When it was done, if that is not now. */
  at?: Date;
}

/** Audit Manager: takes entries without waiting; what it took is never lost. */
export interface AuditTrail {
  record(entry: AuditEntry): void;
  /** Resolves when all that was recorded is stored. */
  flush(): Promise<void>;
}
