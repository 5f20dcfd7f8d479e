import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stageOf } from './stages.js';

const at = new Date('2026-03-03T09:15:00Z');
const one = (type: string, status: string) => stageOf([{ type, status, at }]);

const steps = {
  REQUEST_RECEIVED: 'PACKET_RECEIVER VIRUS_SCAN SECUREZONE_NOTIFICATION UPLOAD_PACKET VALIDATE_PACKET PACKET_CLASSIFICATION',
  VALIDATION_STAGE:
    'CMD_VALIDATION OPERATOR_VALIDATION QUALITY_CLASSIFIER SUPERVISOR_VALIDATION INTRODUCER_VALIDATION BIOMETRIC_AUTHENTICATION EXTERNAL_INTEGRATION',
  VERIFICATION_STAGE: 'DEMOGRAPHIC_VERIFICATION MANUAL_ADJUDICATION VERIFICATION BIOGRAPHIC_VERIFICATION',
  UIN_GENERATION_STAGE: 'UIN_GENERATOR BIOMETRIC_EXTRACTION NOTIFICATION FINALIZATION PACKET_REPROCESS',
  CARD_READY_TO_DOWNLOAD: 'PRINT_SERVICE PRINT_POSTAL_SERVICE PRINT',
};
const states = {
  SUCCESS: 'PROCESSED SUCCESS UIN_GENERATED',
  'IN-PROGRESS': 'PROCESSING REREGISTER RESEND RECEIVED UPLOAD_PENDING AWAITING_INFORMATION REPROCESS',
  FAILURE: 'REJECTED FAILED REPROCESS_FAILED',
};

describe('the stage of an application (§14.2)', () => {
  for (const [stage, types] of Object.entries(steps)) {
    it(`is ${stage} at each of its steps`, () => {
      for (const type of types.split(' ')) assert.equal(one(type, 'PROCESSED')?.stage, stage, type);
    });
  }

  for (const [state, codes] of Object.entries(states)) {
    it(`is in the state ${state} by each of its codes`, () => {
      for (const code of codes.split(' ')) assert.equal(one('PRINT', code)?.status, state, code);
    });
  }

  it('is that of the newest step whose type and state are both known', () => {
    const known = { type: 'VIRUS_SCAN', status: 'PROCESSED', at };

    assert.equal(stageOf([{ type: 'UNHEARD_OF', status: 'PROCESSED', at }, { type: 'PRINT', status: 'UNHEARD_OF', at }, known])?.stage, 'REQUEST_RECEIVED');
    assert.equal(stageOf([]), undefined);
  });
});
