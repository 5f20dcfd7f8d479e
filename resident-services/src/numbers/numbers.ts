import type { Random } from '../random.js';
import {
  equalHalves,
  hasSequence,
  isCyclic,
  isRestricted,
  mirroredHalves,
  repeatsBlock,
  repeatsNearby,
  repeatsThrice,
  type Rule,
  startsLow,
  threeEvenInRow,
} from './rules.js';
import { checkDigit, hasCheckDigit } from './verhoeff.js';

/*
 * UIN and VID as MOSIP makes and checks them. What is made passes stricter rules than what is accepted: numbers made
 * by other versions must still be let in.
 */

const uinAccepted: Rule[] = [
  startsLow,
  hasSequence({ wraps: false }),
  repeatsThrice,
  repeatsBlock,
  threeEvenInRow,
  isRestricted,
  isCyclic,
  equalHalves,
  mirroredHalves,
];
const uinMade: Rule[] = [...uinAccepted, hasSequence({ wraps: true }), repeatsNearby];
const vidRules: Rule[] = [startsLow, hasSequence({ wraps: false }), repeatsNearby, repeatsBlock, isRestricted];

const fits = (digits: string, rules: readonly Rule[]) => hasCheckDigit(digits) && !rules.some((broken) => broken(digits));

export const isUin = (text: string) => /^\d{10}$/.test(text) && fits(text, uinAccepted);
export const isVid = (text: string) => /^\d{16}$/.test(text) && fits(text, vidRules);

/** What a number is; what is neither UIN nor VID counts as AID, whatever it looks like. */
export const idTypeOf = (text: string): 'UIN' | 'VID' | 'AID' => (isUin(text) ? 'UIN' : isVid(text) ? 'VID' : 'AID');

export const makeUin = (random: Random) => make(10, uinMade, random);
export const makeVid = (random: Random) => make(16, vidRules, random);

/** Tries until one fits; some 17 tries for a UIN, some 110 for a VID. */
function make(length: number, rules: readonly Rule[], random: Random): string {
  for (;;) {
    const start = Array.from({ length: length - 1 }, () => random.integer(0, 10)).join('');
    const digits = start + checkDigit(start);
    if (!rules.some((broken) => broken(digits))) return digits;
  }
}
