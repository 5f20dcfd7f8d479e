import type { components } from '@rp/shared-contract/resident-api';
import type { ApplicationStep } from '../connectors/regproc/regproc.js';

export type AidStage = components['schemas']['AidStage'];
export type AidStatus = components['schemas']['AidStatus'];

/** MOSIP's steps, by the stage that residents are shown. */
const stages: Record<AidStage, readonly string[]> = {
  REQUEST_RECEIVED: ['PACKET_RECEIVER', 'VIRUS_SCAN', 'SECUREZONE_NOTIFICATION', 'UPLOAD_PACKET', 'VALIDATE_PACKET', 'PACKET_CLASSIFICATION'],
  VALIDATION_STAGE: [
    'CMD_VALIDATION',
    'OPERATOR_VALIDATION',
    'QUALITY_CLASSIFIER',
    'SUPERVISOR_VALIDATION',
    'INTRODUCER_VALIDATION',
    'BIOMETRIC_AUTHENTICATION',
    'EXTERNAL_INTEGRATION',
  ],
  VERIFICATION_STAGE: ['DEMOGRAPHIC_VERIFICATION', 'MANUAL_ADJUDICATION', 'VERIFICATION', 'BIOGRAPHIC_VERIFICATION'],
  UIN_GENERATION_STAGE: ['UIN_GENERATOR', 'BIOMETRIC_EXTRACTION', 'NOTIFICATION', 'FINALIZATION', 'PACKET_REPROCESS'],
  CARD_READY_TO_DOWNLOAD: ['PRINT_SERVICE', 'PRINT_POSTAL_SERVICE', 'PRINT'],
};

const statuses: Record<AidStatus, readonly string[]> = {
  SUCCESS: ['PROCESSED', 'SUCCESS', 'UIN_GENERATED'],
  'IN-PROGRESS': ['PROCESSING', 'REREGISTER', 'RESEND', 'RECEIVED', 'UPLOAD_PENDING', 'AWAITING_INFORMATION', 'REPROCESS'],
  FAILURE: ['REJECTED', 'FAILED', 'REPROCESS_FAILED'],
};

export interface Stage {
  stage: AidStage;
  status: AidStatus;
  /** As the registration processor says it. */
  code: string;
}

/** The first step that means something decides. @param steps newest first */
export function stageOf(steps: readonly ApplicationStep[]): Stage | undefined {
  for (const { type, status: code } of steps) {
    const stage = keyOf(stages, type);
    const status = keyOf(statuses, code);
    if (stage && status) return { stage, status, code };
  }
  return undefined;
}

/** What the older operations call the state of an application. */
export function externalStatus({ stage, status, code }: Stage) {
  if (status === 'FAILURE') return 'REJECTED';
  if (code === 'REREGISTER' || code === 'RESEND') return code;
  if (code === 'AWAITING_INFORMATION') return 'WAITING FOR ADDITIONAL INFORMATION FROM APPLICANT';
  return stage === 'CARD_READY_TO_DOWNLOAD' && status === 'SUCCESS' ? 'PROCESSED' : 'UNDER PROCESSING';
}

const keyOf = <K extends string>(lists: Record<K, readonly string[]>, code: string) =>
  (Object.entries(lists) as [K, readonly string[]][]).find(([, codes]) => codes.includes(code.toUpperCase()))?.[0];
