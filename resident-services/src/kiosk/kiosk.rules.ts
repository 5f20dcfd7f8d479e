import { idTypeOf } from '../numbers/numbers.js';
import { USUAL_BYTES } from '../plugins/body-limits.js';
import type { FieldRule, WireRules } from '../plugins/wire-rules.js';
import { invalidInput } from '../service-error.js';

interface Named {
  id: string;
  version: string;
}

export type KioskRequestNames = Readonly<Record<'generateVid' | 'revokeVid' | 'lock' | 'unlock' | 'authHistory' | 'euin' | 'printUin' | 'updateUin', Named>>;

const text = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);

const individualId: FieldRule = { name: 'individualId', fits: (value) => typeof value === 'string' && /^\d+$/.test(value) && idTypeOf(value) !== 'AID' };
const otp: FieldRule = { name: 'otp', fits: text(/^\d{6}$/) };
const transactionID: FieldRule = { name: 'transactionID', fits: text(/^\d{10}$/), refusal: () => invalidInput('transactionId') };
const individualIdType: FieldRule = { name: 'individualIdType', fits: text(/^(UIN|VID)$/i) };
const code = [individualId, otp, transactionID];

const idOfThatType: FieldRule = {
  ...individualId,
  fits: (value, { individualIdType: type }) => individualId.fits(value, {}) && idTypeOf(String(value)) === String(type).toUpperCase(),
};

const card = [individualIdType, idOfThatType, { name: 'cardType', fits: text(/^(UIN|MASKED_UIN)$/) }, otp, transactionID];

/** Requests that carry a one-time code, in MOSIP's order of checks. */
export function kioskRules(names: KioskRequestNames, authTypes: readonly string[]): WireRules {
  const rule = ({ id, version }: Named, fields: readonly FieldRule[], idName = 'id') => ({
    id: { expected: id, name: idName },
    version: { expected: version, name: 'version' },
    fields,
  });
  const authType: FieldRule = {
    name: 'authType',
    fits: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((each) => authTypes.some((type) => type.toLowerCase() === String(each).toLowerCase())),
    refusal: () => invalidInput('authTypes'),
  };
  return {
    generateVidWithOtp: rule(names.generateVid, [...code, { name: 'vidType', fits: text(/\S/) }]),
    revokeVidWithOtp: rule(names.revokeVid, [...code, { name: 'vidStatus', fits: text(/^REVOKED$/i) }], 'revokeVidId'),
    lockWithOtp: rule(names.lock, [...code, authType]),
    unlockWithOtp: rule(names.unlock, [
      ...code,
      authType,
      {
        name: 'unlockForSeconds',
        fits: text(/^\d{1,9}$/),
        refusal: () => invalidInput('UnlockForSeconds must be greater than or equal to 0'),
      },
    ]),
    getAuthHistory: rule(names.authHistory, [...code, ...pages]),
    requestEuin: rule(names.euin, card),
    requestPrintUin: rule(names.printUin, card),
    updateUinWithOtp: rule(names.updateUin, [
      individualIdType,
      idOfThatType,
      otp,
      transactionID,
      { name: 'identityJson', fits: (value) => text(/^[\w=-]+$/)(value) && String(value).length <= USUAL_BYTES },
    ]),
  };
}

const isGiven = (value: unknown) => value !== undefined && value !== null;
const isCount = (value: unknown) => !isGiven(value) || text(/^0*[1-9]\d{0,6}$/)(value);

/** A page of a list: both or none. */
const pages: readonly FieldRule[] = [
  {
    name: 'pageFetch',
    fits: (value, { pageStart }) => isGiven(value) || !isGiven(pageStart),
    refusal: () => invalidInput('please provide Page size to be Fetched'),
  },
  {
    name: 'pageStart',
    fits: (value, { pageFetch }) => isGiven(value) || !isGiven(pageFetch),
    refusal: () => invalidInput('please provide Page Start value'),
  },
  { name: 'pageStart', fits: isCount },
  { name: 'pageFetch', fits: isCount },
];
