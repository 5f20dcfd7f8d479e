/** What people put between digits, and marks that cannot be seen. */
const filling = /[\s\p{Pd}\p{Cf}\p{Mn}._]/gu;

/** The digits of a number as typed in any script: "٤٠٩٢ 193-295" is "4092193295". What is no digit stays. */
export const plainDigits = (typed: string) =>
  typed
    .normalize('NFC')
    .replace(filling, '')
    .replace(/\p{Nd}/gu, asciiDigit);

/** Unicode keeps the decimal digits of a script together, in runs of ten from zero to nine. */
function asciiDigit(digit: string) {
  const point = digit.codePointAt(0)!;
  let zero = point;
  while (isDigit(zero - 1)) zero -= 1;
  return String((point - zero) % 10);
}

const isDigit = (point: number) => /\p{Nd}/u.test(String.fromCodePoint(point));
