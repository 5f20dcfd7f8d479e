/** Controls that turn the order of a text round, or that no page can show. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** Half a character, as a text cut at the wrong place has it. */
const halves = /\p{Surrogate}/gu;

/** A text as it may be printed: whole characters, nothing hidden among them. */
export const visible = (text: string) => text.replaceAll(halves, '\ufffd').replaceAll(unseen, '');

/** The same for all texts of a document. */
export function clean(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clean(inner)]));
}
