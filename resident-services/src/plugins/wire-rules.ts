import { kioskRules, type KioskRequestNames } from '../kiosk/kiosk.rules.js';
import { grievanceFields, type GrievanceLimits } from '../grievances/grievance.rules.js';
import { authLockFields } from '../auth-locks/auth-lock.rules.js';
import { paymentNumber } from '../connectors/payment/payment.js';
import { sharingFields } from '../sharing/sharing.rules.js';
import { invalidInput, missingInput, ServiceError } from '../service-error.js';

/** What a wrapped request of an operation must hold, and what MOSIP calls it when it does not. */
export interface WireRule {
  /** Of some only the fields are checked. */
  id?: { expected: string; name: string };
  /** Not checked of every operation. */
  version?: { expected: string; name: string };
  /** Checks of `request`, in the order in which they are made. */
  fields?: readonly FieldRule[];
}

export interface FieldRule {
  name: string;
  fits: (value: unknown, request: Record<string, unknown>) => boolean;
  refusal?: () => ServiceError;
}

export type WireRules = Readonly<Record<string, WireRule>>;

const ISO_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Values are checked in MOSIP's order: id, requesttime, version, request, fields. The first that fails is told. */
export function checkWire(rule: WireRule, body: unknown) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new ServiceError('RES-SER-418');
  const { id, requesttime, version, request } = body as Record<string, unknown>;

  if (rule.id && id !== rule.id.expected) throw invalidInput(rule.id.name);
  if (rule.id && !isTime(requesttime)) throw invalidInput('requesttime');
  if (rule.version && version !== rule.version.expected) throw invalidInput(rule.version.name);
  if (typeof request !== 'object' || request === null || Array.isArray(request)) throw invalidInput('request');
  for (const { name, fits, refusal = () => invalidInput(name) } of rule.fields ?? []) {
    if (!fits((request as Record<string, unknown>)[name], request as Record<string, unknown>)) throw refusal();
  }
}

interface RequestNames {
  generateVid: { id: string; version: string };
  revokeVid: { id: string; version: string };
  setAuthLock: { id: string; version: string };
  grievance: { id: string; version: string };
  transliterate: { id: string; version: string };
  aidStatus: { id: string; version: string };
  downloadUinCard: { id: string };
  ridStatus: { id: string; version: string };
  kiosk: KioskRequestNames;
  shareCredential: { id: string; version: string };
  personalisedCard: { id: string; version: string };
  updateUin: { id: string; version: string };
  sendContactOtp: { id: string; version: string };
  updateContact: { id: string; version: string };
}

/** Taken apart before it is matched: one form for all of it would try each line break as its end. */
const isBase64 = (value: unknown) => typeof value === 'string' && /^[A-Za-z0-9+/\r\n]+$/.test(value.trimEnd().replace(/={1,2}$/, ''));

const digits = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);
const transactionId = { name: 'transactionId', fits: digits(/^\d{10}$/) };
const individualId = { name: 'individualId', fits: digits(/^\d{1,29}$/) };
const otp = { name: 'otp', fits: digits(/^\d{6}$/) };

/** Where the contract has names of their own for a field that is missing and for one that is too long. */
const inSteps = (rule: FieldRule, most: number): FieldRule[] => [
  { ...rule, fits: (value) => value !== undefined && value !== null && value !== '', refusal: () => missingInput(rule.name) },
  { ...rule, fits: (value) => typeof value !== 'string' || value.length <= most, refusal: () => new ServiceError('RES-SER-514') },
  rule,
];

/** The rules of each operation with a wrapped request; ids and versions are configuration. */
export const wireRules = (
  {
    generateVid,
    revokeVid,
    setAuthLock,
    aidStatus,
    ridStatus,
    downloadUinCard,
    grievance,
    transliterate,
    kiosk,
    shareCredential,
    personalisedCard,
    updateUin,
    sendContactOtp,
    updateContact,
  }: RequestNames,
  authTypes: readonly string[],
  texts: { sharing: { purposePattern: string; purposeLength: number }; grievances: GrievanceLimits },
): WireRules => ({
  ...kioskRules(kiosk, authTypes),
  shareCredential: {
    id: { expected: shareCredential.id, name: 'id' },
    version: { expected: shareCredential.version, name: 'version' },
    fields: sharingFields(texts.sharing),
  },
  downloadPersonalisedCard: {
    id: { expected: personalisedCard.id, name: 'id' },
    version: { expected: personalisedCard.version, name: 'version' },
    fields: [
      { name: 'html', fits: isBase64 },
      { name: 'attributes', fits: (value) => Array.isArray(value) && value.length > 0 && value.every(isText) },
    ],
  },
  requestCredential: {
    fields: [individualId, { name: 'credentialType', fits: isText }, { name: 'issuer', fits: isText }, otp, { ...transactionId, name: 'transactionID' }],
  },
  sendPhysicalCard: {
    fields: [
      {
        name: 'consent',
        fits: isText,
        refusal: () => new ServiceError('RES-SER-461', 'The consent is missing'),
      },
      { name: 'issuer', fits: isText },
      { name: 'transactionID', fits: digits(paymentNumber) },
    ],
  },
  updateUin: {
    id: { expected: updateUin.id, name: 'id' },
    version: { expected: updateUin.version, name: 'version' },
    fields: [
      { name: 'identity', fits: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0 },
      {
        name: 'transactionID',
        fits: (value) => value === undefined || value === null || transactionId.fits(value),
        refusal: () => invalidInput('transactionId'),
      },
      { name: 'consent', fits: (value) => typeof value === 'string' },
    ],
  },
  sendContactOtp: {
    id: { expected: sendContactOtp.id, name: 'id' },
    version: { expected: sendContactOtp.version, name: 'version' },
    fields: [{ name: 'userId', fits: isText }, transactionId],
  },
  updateContact: {
    id: { expected: updateContact.id, name: 'id' },
    version: { expected: updateContact.version, name: 'version' },
    fields: [{ name: 'userId', fits: isText }, transactionId, otp],
  },
  getAidStatus: {
    id: { expected: aidStatus.id, name: 'id' },
    version: { expected: aidStatus.version, name: 'version' },
    fields: [transactionId, individualId, otp],
  },
  downloadUinCard: {
    id: { expected: downloadUinCard.id, name: 'id' },
    fields: [...inSteps(transactionId, 10), ...inSteps(otp, 6), ...inSteps(individualId, 29)],
  },
  checkRidStatus: {
    id: { expected: ridStatus.id, name: 'id' },
    version: { expected: ridStatus.version, name: 'version' },
    fields: [{ name: 'individualIdType', fits: (value) => isText(value) && value.toUpperCase() === 'RID' }, individualId],
  },
  setAuthLock: {
    id: { expected: setAuthLock.id, name: 'id' },
    version: { expected: setAuthLock.version, name: 'version' },
    fields: authLockFields(authTypes),
  },
  createGrievance: {
    id: { expected: grievance.id, name: 'id' },
    version: { expected: grievance.version, name: 'version' },
    fields: grievanceFields(texts.grievances),
  },
  transliterate: {
    id: { expected: transliterate.id, name: 'id' },
    version: { expected: transliterate.version, name: 'version' },
    fields: ['from_field_value', 'from_field_lang', 'to_field_lang'].map((name) => ({ name, fits: (value) => typeof value === 'string' })),
  },
  generateVid: {
    id: { expected: generateVid.id, name: 'generateId' },
    version: { expected: generateVid.version, name: 'newVersion' },
    fields: [
      { name: 'vidType', fits: isText },
      {
        name: 'channels',
        fits: (value) => value === undefined || (Array.isArray(value) && value.every((channel) => channel === 'PHONE' || channel === 'EMAIL')),
      },
    ],
  },
  revokeVid: {
    id: { expected: revokeVid.id, name: 'revokeVidIdNew' },
    version: { expected: revokeVid.version, name: 'revokeVidVersion' },
    fields: [{ name: 'vidStatus', fits: (value) => isText(value) && value.toUpperCase() === 'REVOKED' }],
  },
});

/** `Date.parse` takes 30 February for 2 March, so the day must come back as it went in. */
function isTime(value: unknown) {
  const day = typeof value === 'string' ? ISO_TIME.exec(value)?.[1] : undefined;
  if (day === undefined || Number.isNaN(Date.parse(String(value)))) return false;
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
