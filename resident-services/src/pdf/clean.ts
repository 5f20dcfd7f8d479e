/** Controls that turn the order of a text round, or that no page can show. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** Half a character, as a text cut at the wrong place has it. */
const halves = /\p{Surrogate}/gu;

/** All texts of a document as they may be printed: whole characters, nothing hidden in them. */
export function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(halves, '\ufffd').replaceAll(unseen, '');
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clean(inner)]));
}
