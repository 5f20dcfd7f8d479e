import type { Time } from '../database.js';

export interface KioskTables {
  /** Each state of a request is told once, however often it is asked for. */
  kiosk_told: {
    request_id: string;
    state: string;
    cr_dtimes: Time;
  };
}
