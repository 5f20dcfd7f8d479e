// English dressed as another language: so that one sees what was never given to translators, and what has no room.

const accents = { a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', S: 'Š', U: 'Û' };

/** Entities and the sign for a count stay as they are. */
const kept = /(&\w+;|#)/;

/** Dresses the words of a message, and leaves what ICU reads. */
const dressed = (text, dress) =>
  text
    .split(/(<x [^>]*\/>)/)
    .map((part, nth) => (nth % 2 ? part : message(part, dress)))
    .join('');

function message(text, dress) {
  const open = text.indexOf('{');
  if (open < 0)
    return text
      .split(kept)
      .map((part, nth) => (nth % 2 ? part : dress(part)))
      .join('');
  const end = closing(text, open);
  return message(text.slice(0, open), dress) + argument(text.slice(open, end + 1), dress) + message(text.slice(end + 1), dress);
}

function argument(text, dress) {
  const choice = /^(\{\w+, (?:plural|select),)([\s\S]*)\}$/.exec(text);
  if (!choice) return text;
  let [, out, rest] = choice;
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    const end = closing(rest, open);
    out += `${rest.slice(0, open)}{${message(rest.slice(open + 1, end), dress)}}`;
    rest = rest.slice(end + 1);
  }
  return `${out}${rest}}`;
}

function closing(text, open) {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  throw new SyntaxError(`Unclosed brace in "${text}"`);
}

/**
 * `en-XA`: accents, longer by a third, in brackets. The vowels are said twice, so that "Remove" still stands in
 * "Remove letter.pdf", as it does in every language: who speaks to the page says what stands there.
 */
export const longer = (source) =>
  `[${dressed(source, (text) => text.replaceAll(/[a-zA-Z]/g, (letter) => (accents[letter] ?? letter).repeat(/[aeiou]/.test(letter) ? 2 : 1)))}]`;

/** `ar-XB`: U+202E turns what follows round until U+202C. */
export const fromRight = (source) => dressed(source, (text) => (text.trim() ? `\u202e${text}\u202c` : text));
