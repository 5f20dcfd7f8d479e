import type { Time } from '../database.js';

/** What residents report about an event. */
export interface GrievanceTables {
  resident_grievance_ticket: {
    id: string;
    token_id: string;
    event_id: string;
    /** Sealed JSON: name, contacts, message. */
    data: string;
    status: 'Success';
    cr_dtimes: Time;
  };
}
