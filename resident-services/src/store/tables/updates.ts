import type { Time } from '../database.js';

/** What residents send in. Numbers are found by a blind index. */
export interface UpdateTables {
  application_packet: {
    rid_index: string;
    process: string;
    /** Sealed JSON. */
    data: string;
    cr_dtimes: Time;
  };
  identity_draft: {
    rid_index: string;
    /** Sealed. */
    rid: string;
    uin_index: string;
    /** Sealed JSON: the attributes that are to change. */
    data: string;
    cr_dtimes: Time;
  };
  uploaded_document: {
    id: string;
    token_id: string;
    transaction_id: string;
    /** Sealed JSON: name, type, number. */
    data: string;
    /** Sealed, in Base64. */
    content: string;
    cr_dtimes: Time;
  };
  /** Codes to contacts that are not on record yet. */
  otp_transaction: {
    id: string;
    token_id: string;
    /** Keyed index of the contact. */
    ref_id: string;
    transaction_id: string;
    otp_hash: string;
    status_code: 'active' | 'used' | 'dead';
    validation_retry_count: number;
    generated_dtimes: Time;
    expiry_dtimes: Time;
  };
}
