import type { ColumnType } from 'kysely';
import type { Time, TimeOrNull, WithDefault } from '../database.js';

/** Columns bear the names of MOSIP's `mosip_resident` database. */
export interface EventTables {
  resident_transaction: ResidentTransactionTable;
  resident_transaction_step: ResidentTransactionStepTable;
  resident_session: ResidentSessionTable;
  idempotency: IdempotencyTable;
  event_order: EventOrderTable;
  event_count: EventCountTable;
  resident_user_actions: ResidentUserActionsTable;
}

export interface ResidentTransactionTable {
  event_id: string;
  token_id: string;
  request_trn_id: string | null;
  request_dtimes: Time;
  response_dtime: Time;
  request_type_code: string;
  request_summary: string | null;
  status_code: string;
  status_comment: string | null;
  lang_code: string | null;
  ref_id: string | null;
  ref_id_type: string | null;
  /** Sealed. */
  individual_id: string | null;
  requested_entity_id: string | null;
  requested_entity_type: string | null;
  requested_entity_name: string | null;
  auth_type_code: string | null;
  olv_partner_id: string | null;
  aid: string | null;
  credential_request_id: string | null;
  attribute_list: string | null;
  /** Sealed. */
  purpose: string | null;
  consent: string | null;
  reference_link: string | null;
  tracking_id: string | null;
  request_signature: string | null;
  response_signature: string | null;
  read_status: WithDefault<boolean>;
  pinned_status: WithDefault<boolean>;
  cr_by: string;
  cr_dtimes: Time;
  upd_by: string | null;
  upd_dtimes: TimeOrNull;
  is_deleted: WithDefault<boolean>;
  del_dtimes: TimeOrNull;
  /** When the database last saw it made, read or moved on; set by the database alone. Null for types that are never shown. */
  changed_dtimes: ColumnType<Date | null, never, never>;
}

/** What an event went through: MOSIP keeps only the last state, a resident wants to see all of them. */
export interface ResidentTransactionStepTable {
  event_id: string;
  step: number;
  status_code: string;
  at: Time;
}

/** One row a sign-in; "last login" reads it. */
export interface ResidentSessionTable {
  session_id: string;
  ida_token: string;
  login_dtimes: Time;
  ip_address: string | null;
  host: string | null;
  machine_type: string | null;
}

/** What was asked under an Idempotency-Key, and how it ended. */
export interface IdempotencyTable {
  token_id: string;
  key_hash: string;
  request_hash: string;
  event_id: string;
  /** Sealed JSON of the answer; null while the event is open. */
  answer: string | null;
  cr_dtimes: Time;
}

/** What is needed to carry out an event that is still open; gone when it is closed. */
export interface EventOrderTable {
  event_id: string;
  /** Sealed JSON. */
  data: string;
}

/** When the resident last opened the bell. */
export interface ResidentUserActionsTable {
  ida_token: string;
  last_bell_notif_click_dtimes: TimeOrNull;
}

/** How many events of a kind there are on a day in UTC, and in all (`-infinity`). Written by the database itself. */
export interface EventCountTable {
  token_id: string;
  day: Time;
  request_type_code: string;
  status_code: string;
  olv_partner_id: string;
  events: number;
}
