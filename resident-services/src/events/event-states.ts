import type { RequestType, ShownStatus } from './event-types.js';

/*
 * MOSIP sorts status codes twice: what a resident is shown goes by fixed lists, what the status filter finds goes by
 * the lists of its configuration, joined over all types. Some spellings differ between the two; both are here.
 */

const shownAs: Record<Exclude<ShownStatus, 'IN_PROGRESS'>, readonly string[]> = {
  SUCCESS: [
    'AUTHENTICATION_SUCCESSFULL',
    'AUTHENTICATION_SUCCESSFUL',
    'STORED',
    'CARD_READY_TO_DOWNLOAD',
    'CARD_DOWNLOADED',
    'CARD_DELIVERED',
    'RECEIVED',
    'DATA_SHARED_SUCCESSFULLY',
    'LOCKED',
    'UNLOCKED',
    'AUTHENTICATION_TYPE_LOCKED',
    'AUTHENTICATION_TYPE_UNLOCKED',
    'PROCESSED',
    'DATA_UPDATED',
    'VID_GENERATED',
    'VID_REVOKED',
    'EMAIL_VERIFIED',
    'PHONE_VERIFIED',
    'OTP_VERIFIED',
    'COMPLETED',
    'AUTHENTICATION_TYPE_UPDATED',
    'PHYSICAL_CARD_ORDERED',
    'Y',
  ],
  FAILED: ['AUTHENTICATION_FAILED', 'FAILED', 'PAYMENT_FAILED', 'REJECTED', 'REPROCESS_FAILED', 'OTP_VERIFICATION_FAILED', 'N'],
  CANCELED: ['CANCELED'],
};

/** How a status is shown; what no list names is still in progress. */
export function shownStatus(statusCode: string): ShownStatus {
  const found = (['SUCCESS', 'FAILED', 'CANCELED'] as const).find((status) => shownAs[status].includes(statusCode));
  return found ?? 'IN_PROGRESS';
}

/** The codes that the filter of a shown status finds. */
export const filteredAs: Record<ShownStatus, readonly string[]> = {
  SUCCESS: [
    'AUTHENTICATION_SUCCESSFUL',
    'AUTHENTICATION_SUCCESSFULL',
    'Y',
    'RECEIVED',
    'DATA_SHARED_SUCCESSFULLY',
    'STORED',
    'CARD_DOWNLOADED',
    'CARD_DELIVERED',
    'OTP_VERIFIED',
    'PROCESSED',
    'DATA_UPDATED',
    'CARD_READY_TO_DOWNLOAD',
    'VID_GENERATED',
    'VID_REVOKED',
    'COMPLETED',
  ],
  FAILED: ['AUTHENTICATION_FAILED', 'N', 'FAILED', 'PAYMENT_FAILED', 'REJECTED', 'REPROCESS_FAILED', 'OTP_VERIFICATION_FAILED'],
  IN_PROGRESS: [
    'NEW',
    'ISSUED',
    'PAYMENT_CONFIRMED',
    'PRINTING',
    'IN_TRANSIT',
    'OTP_REQUESTED',
    'PROCESSING',
    'PAUSED',
    'RESUMABLE',
    'REPROCESS',
    'PAUSED_FOR_ADDITIONAL_INFO',
    'IDENTITY_UPDATED',
  ],
  CANCELED: ['CANCELED'],
};

/** States a change of data can go on from until it holds. */
export const changeUnderway = ['NEW', 'PROCESSING', 'PAUSED', 'RESUMABLE', 'REPROCESS', 'PAUSED_FOR_ADDITIONAL_INFO'];

export const isShownStatus = (text: string): text is ShownStatus => Object.hasOwn(filteredAs, text);

/** Codes at which an event becomes unread again and a message goes out. */
const notifiedAt: Partial<Record<RequestType, readonly string[]>> = {
  SHARE_CRED_WITH_PARTNER: ['FAILED', 'RECEIVED', 'DATA_SHARED_SUCCESSFULLY', 'STORED'],
  ORDER_PHYSICAL_CARD: ['PAYMENT_CONFIRMED', 'ISSUED', 'PRINTING', 'IN_TRANSIT', 'CARD_DELIVERED', 'FAILED', 'PAYMENT_FAILED'],
  UPDATE_MY_UIN: [
    'PROCESSED',
    'DATA_UPDATED',
    'STORED',
    'CARD_READY_TO_DOWNLOAD',
    'CARD_DOWNLOADED',
    'FAILED',
    'REJECTED',
    'REPROCESS_FAILED',
    'IDENTITY_UPDATED',
    'CANCELED', // MOSIP's list leaves it out; taking a change back makes the event unread all the same
  ],
  AUTH_TYPE_LOCK_UNLOCK: ['COMPLETED', 'FAILED'],
  VID_CARD_DOWNLOAD: ['STORED', 'CARD_READY_TO_DOWNLOAD', 'CARD_DOWNLOADED', 'FAILED'],
};

export const becomesUnread = (type: RequestType, statusCode: string) => notifiedAt[type]?.includes(statusCode) ?? false;
