/**
 * Text as PostgreSQL gives it back. It knows neither NUL nor half a character (a lone surrogate): a hash over one would
 * never fit what is stored, so the sign for "unreadable" stands in its place. Cut to a width, but never through a character.
 */
export function lineText(text: string, most: number): string {
  const readable = text.replaceAll(/[\0\p{Surrogate}]/gu, '\ufffd');
  return readable.slice(0, most).replace(/\p{Surrogate}$/u, '');
}
