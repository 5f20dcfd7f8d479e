const digit = /\p{Nd}/u;
const isDigit = (code: number) => digit.test(String.fromCodePoint(code));

/** Turns the digits of any script into 0–9 and leaves everything else: `٠٩` → `09`. Each script's ten stand in a row. */
export const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && isDigit(code - value - 1)) value++;
    return String(value);
  });
