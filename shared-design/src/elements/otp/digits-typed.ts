import { latinDigits } from '../../i18n/digits.js';

/** The digits of a text, as 0–9: those of any script, without spaces, hyphens and words around them. */
const digitsOf = (text: string): string => latinDigits(text).replace(/\D/g, '');

/** Leaves only digits in an input, and the caret after the same digit as before. @returns what stands there now */
export function keepDigits(input: HTMLInputElement): string {
  const digits = digitsOf(input.value);
  if (digits !== input.value) {
    const caret = digitsOf(input.value.slice(0, input.selectionStart ?? undefined)).length;
    input.value = digits;
    input.setSelectionRange(caret, caret);
  }
  return digits;
}
