// npm run words:pseudo -- <folder>: writes the pseudo-languages en-XA (accents, longer by two fifths, in brackets) and
// ar-XB (from right to left) out of the English sources, for WORDS_DIR. What a page then shows without brackets was never
// given to translators.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const accents = { a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', A: 'Å', C: 'Ç', E: 'É', I: 'Î', N: 'Ñ', O: 'Ø', S: 'Š', U: 'Û' };
const filler = ' one two three four five six seven eight nine ten';

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

export const longer = (source) => {
  const letters = source.replaceAll(/<x [^>]*\/>|&\w+;/g, '').length;
  return `[${dressed(source, (text) => text.replaceAll(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter))}${filler.slice(0, Math.ceil(letters * 0.4))}]`;
};

/** U+202E turns what follows round until U+202C. */
export const fromRight = (source) => dressed(source, (text) => (text.trim() ? `\u202e${text}\u202c` : text));

const languages = {
  'en-XA': { dress: longer, language: { wire: 'eng', name: '[Éñglíšh]', dir: 'ltr', formats: 'en-GB' } },
  'ar-XB': { dress: fromRight, language: { wire: 'eng', name: '\u202eEnglish\u202c', dir: 'rtl', formats: 'en-GB' } },
};

export function writePseudo(out, root = fileURLToPath(new URL('../..', import.meta.url))) {
  for (const [tag, { dress, language }] of Object.entries(languages)) {
    mkdirSync(join(out, tag), { recursive: true });
    writeFileSync(join(out, tag, 'language.json'), JSON.stringify(language));
    for (const folder of ['shell', 'shared-client', 'shared-design', 'mfe-vid', 'mfe-requests']) {
      const xml = readFileSync(join(root, folder, 'xliff/fr.xlf'), 'utf8');
      const units = [...xml.matchAll(/<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>/g)];
      const body = units.map(([, id, source]) => `<trans-unit id="${id}"><source>${source}</source><target>${dress(source)}</target></trans-unit>`);
      writeFileSync(join(out, tag, `${folder}.xlf`), `<xliff version="1.2"><file><body>\n${body.join('\n')}\n</body></file></xliff>\n`);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out] = process.argv.slice(2);
  if (!out) throw new TypeError('name the folder to write into: npm run words:pseudo -- <folder>');
  writePseudo(out);
}
