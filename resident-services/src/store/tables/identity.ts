import type { Time, TimeOrNull, WithDefault } from '../database.js';

/** What the embedded ID repository, VID service and ID authentication keep. Numbers are found by a blind index. */
export interface IdentityTables {
  identity: IdentityTable;
  auth_lock: AuthLockTable;
  auth_lock_request: AuthLockRequestTable;
  vid: VidTable;
  otp: OtpTable;
  otp_freeze: OtpFreezeTable;
  auth_transaction: AuthTransactionTable;
}

export interface IdentityTable {
  uin_index: string;
  status: string;
  /** Sealed JSON: UIN, attributes, photo. */
  data: string;
  cr_dtimes: Time;
  upd_dtimes: TimeOrNull;
}

export interface AuthLockTable {
  uin_index: string;
  auth_type: string;
  auth_sub_type: string;
  locked: boolean;
  /** A locked type is unlocked until then. */
  unlock_expiry: TimeOrNull;
  request_id: string | null;
}

/** Which changes of locks were taken in, so that one that comes again undoes no newer one. */
export interface AuthLockRequestTable {
  request_id: string;
  cr_dtimes: Time;
}

export interface VidTable {
  vid_index: string;
  /** Sealed. */
  vid: string;
  uin_index: string;
  /** Sealed. */
  uin: string;
  vid_type: string;
  status: string;
  generated_on: Time;
  expires_on: TimeOrNull;
  transaction_limit: number | null;
  request_id: string;
}

export interface OtpTable {
  id: WithDefault<number>;
  uin_index: string;
  transaction_id: string;
  otp_hash: string;
  channels: string;
  status: 'active' | 'used' | 'dead';
  cr_dtimes: Time;
  expiry_dtimes: Time;
}

export interface OtpFreezeTable {
  uin_index: string;
  wrong_tries: number;
  frozen_until: TimeOrNull;
}

/** The feed of authentications; a row without `delivered_dtimes` has not reached the history yet. */
export interface AuthTransactionTable {
  id: string;
  /** Blind index of the ID used. */
  individual_index: string;
  auth_type_code: string;
  /** Sealed JSON of the transaction. */
  data: string;
  cr_dtimes: Time;
  delivered_dtimes: TimeOrNull;
}
