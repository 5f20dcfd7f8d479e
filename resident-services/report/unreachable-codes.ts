import type { Reason } from './state-of-codes.js';

/** Codes that MOSIP's operations list and that cannot come about here, with the reason. */
export const reasons: readonly Reason[] = [];
