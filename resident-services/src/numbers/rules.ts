/** Rules about the look of a number; each answers whether a number breaks it. */
export type Rule = (digits: string) => boolean;

export const startsLow: Rule = (digits) => /^[01]/.test(digits);

/** Three digits that rise or fall by one, as 345 or 654; `wraps` lets 9 be followed by 0. */
export const hasSequence =
  ({ wraps }: { wraps: boolean }): Rule =>
  (digits) =>
    [1, -1].some((step) =>
      [...digits].some((_, at) => {
        const [a, b, c] = [...digits.slice(at, at + 3)].map(Number);
        return c !== undefined && follows(a, b, step, wraps) && follows(b, c, step, wraps);
      }),
    );

const follows = (from: number | undefined, to: number | undefined, step: number, wraps: boolean) =>
  from !== undefined && (wraps ? (from + step + 10) % 10 : from + step) === to;

/** The same digit twice within two places, as 44 or 474. */
export const repeatsNearby: Rule = (digits) => /(\d)\d?\1/.test(digits);
/** The same digit three times in a row. */
export const repeatsThrice: Rule = (digits) => /(\d)\1{2}/.test(digits);
/** Two or more digits that come again somewhere. */
export const repeatsBlock: Rule = (digits) => /(\d{2,}).*?\1/.test(digits);
export const threeEvenInRow: Rule = (digits) => /[2468]{3}/.test(digits);
export const isRestricted: Rule = (digits) => /786|666/.test(digits);
/** 142857 goes round and round when multiplied. */
export const isCyclic: Rule = (digits) => digits.includes('142857');
export const equalHalves: Rule = (digits) => digits.slice(0, 5) === digits.slice(5);
export const mirroredHalves: Rule = (digits) => digits.slice(0, 5) === [...digits.slice(5)].reverse().join('');
