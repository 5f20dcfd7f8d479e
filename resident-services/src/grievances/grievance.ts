/** What a resident reports, and how to reach them about it. */
export interface Grievance {
  name?: string;
  email?: string;
  alternateEmail?: string;
  phone?: string;
  alternatePhone?: string;
  message: string;
  /** The languages to write to them in. */
  languages: readonly string[];
}

/** Bound into the seal, so that no ticket opens in place of another. */
export const sealContext = (ticketId: string) => `resident_grievance_ticket.data.${ticketId}`;
export const SEALED_UNDER = 'resident_document';
