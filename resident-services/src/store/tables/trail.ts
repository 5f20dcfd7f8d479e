import type { Time, WithDefault } from '../database.js';

/** Keys and the audit trail. */
export interface TrailTables {
  managed_key: ManagedKeyTable;
  app_audit_log: AuditLogTable;
  audit_head: AuditHeadTable;
}

export interface ManagedKeyTable {
  kid: string;
  reference: string;
  alg: string;
  use: string;
  public_jwk: string;
  /** Sealed under the master key. */
  private_jwk: string;
  cr_dtimes: Time;
}

/** Columns of MOSIP's `app_audit_log`, chained so that a removed or changed line shows. */
export interface AuditLogTable {
  seq: WithDefault<number>;
  log_id: string;
  /** When it was recorded here; null, as what follows it, in lines of before these columns. */
  log_dtimes: Time | null;
  host_name: string | null;
  host_ip: string | null;
  session_user_name: string | null;
  app_id: string | null;
  app_name: string | null;
  cr_by: string | null;
  /** When it was done: of a page, as its own clock says. */
  action_dtimes: Time;
  event_id: string;
  event_name: string;
  event_type: string;
  module_id: string;
  module_name: string;
  log_desc: string;
  ref_id: string;
  ref_id_type: string;
  session_user_id: string | null;
  prev_hash: string;
  row_hash: string;
  /** Which key sealed it; null before there was one. */
  key_id: string | null;
}

/** One row: how long the trail is, and what it ends with. */
export interface AuditHeadTable {
  id: number;
  lines: number;
  unsealed: number;
  last_hash: string;
  key_id: string;
  seal: string;
}
