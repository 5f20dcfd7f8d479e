import type { FieldRule } from '../plugins/wire-rules.js';
import { missingInput, ServiceError } from '../service-error.js';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** What a wish to share must hold. Lengths count characters as people do. */
export const sharingFields = ({ purposePattern, purposeLength }: { purposePattern: string; purposeLength: number }): readonly FieldRule[] => [
  { name: 'partnerId', fits: (value) => typeof value === 'string' && value !== '' && value.length <= 128 },
  { name: 'purpose', fits: isText, refusal: () => missingInput('purpose') },
  { name: 'purpose', fits: (value) => [...String(value)].length <= purposeLength, refusal: () => new ServiceError('RES-SER-514', 'The purpose is too long') },
  { name: 'purpose', fits: (value) => new RegExp(purposePattern, 'u').test(String(value)), refusal: () => new ServiceError('RES-SER-515') },
  {
    name: 'sharableAttributes',
    fits: (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.length <= 64 &&
      value.every((each: unknown) => isText((each as { attributeName?: unknown } | null)?.attributeName)),
    refusal: () => missingInput('sharableAttributes'),
  },
  { name: 'consent', fits: (value) => typeof value === 'string', refusal: () => missingInput('consent') },
];
