import type { Reason } from '../src/testing/state-of-codes.js';

/** Codes that MOSIP's operations list and that cannot come about here, with the reason. */
export const reasons: readonly Reason[] = [
  {
    codes: ['IDA-MLC-001', 'IDA-MLC-006', 'IDA-MLC-014', 'IDA-MLC-023', 'IDA-OTA-008', 'IDA-OTA-009'],
    why: 'an end that the embedded ID Authentication does not have; one connected over HTTP could pass it on',
  },
  {
    codes: ['KER-ACP-012', 'KER-ACP-013', 'KER-ACP-014', 'KER-ATH-402'],
    why: 'the sign-in is made here, where such an end is told with one of the other codes',
  },
  {
    codes: [
      'RES-SER-019',
      'RES-SER-417',
      'RES-SER-419',
      'RES-SER-425',
      'RES-SER-426',
      'RES-SER-432',
      'RES-SER-435',
      'RES-SER-440',
      'RES-SER-444',
      'RES-SER-458',
    ],
    why: 'what it tells of cannot fail by itself here: it is done in the same store, and a failing store is 500 with RES-SER-423',
  },
  {
    codes: ['RES-SER-465', 'RES-SER-467', 'RES-SER-523'],
    why: 'nothing here refuses with it; the case has another code or none',
  },
  {
    operations: ['getUpdateCounts', 'getPendingDrafts', 'discardPendingDraft', 'getAidStage'],
    codes: ['RES-SER-423'],
    why: 'a failure of our own: no request leads to one',
  },
  {
    operations: ['getIdentityMapping', 'getProfile', 'getUnreadCount', 'getBellClick', 'setBellClick'],
    codes: ['RES-SER-412'],
    why: 'answered from our own store or file; no other system is asked',
  },
];
