import { readFileSync } from 'node:fs';
import type { VidPolicy } from './vid.js';

/** MOSIP's default policy; `OneTimeUse` with two uses is what its file says. */
export const defaultPolicies: readonly VidPolicy[] = [
  {
    vidType: 'Perpetual',
    vidPolicy: { validForInMinutes: null, transactionsAllowed: null, instancesAllowed: 1, autoRestoreAllowed: true, restoreOnAction: 'REVOKED' },
  },
  {
    vidType: 'Temporary',
    vidPolicy: { validForInMinutes: 30, transactionsAllowed: 2, instancesAllowed: 5, autoRestoreAllowed: false, restoreOnAction: 'REGENERATE' },
  },
  {
    vidType: 'OneTimeUse',
    vidPolicy: { validForInMinutes: null, transactionsAllowed: 2, instancesAllowed: 5, autoRestoreAllowed: false, restoreOnAction: 'REVOKED' },
  },
];

/** @param file of the form of MOSIP's `mosip-vid-policy.json`; without one the default policy holds */
export function readPolicies(file?: string): readonly VidPolicy[] {
  if (!file) return defaultPolicies;
  const { vidPolicies } = JSON.parse(readFileSync(file, 'utf8')) as { vidPolicies?: VidPolicy[] };
  if (!vidPolicies?.length) throw new Error(`${file} must hold a list "vidPolicies" with at least one policy.`);
  return vidPolicies;
}

export const policyOf = (policies: readonly VidPolicy[], vidType: string) => policies.find((policy) => policy.vidType.toLowerCase() === vidType.toLowerCase());
