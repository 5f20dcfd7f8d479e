import type { Time } from '../database.js';

/** What the embedded registration processor keeps. Numbers are found by a blind index. */
export interface ApplicationTables {
  application: ApplicationTable;
  application_step: ApplicationStepTable;
}

export interface ApplicationTable {
  rid_index: string;
  /** Sealed. */
  rid: string;
  uin_index: string | null;
  /** Sealed; null until there is one. */
  uin: string | null;
  cr_dtimes: Time;
}

export interface ApplicationStepTable {
  rid_index: string;
  step: number;
  type_code: string;
  status_code: string;
  at: Time;
}
