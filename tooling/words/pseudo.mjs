// npm run words:pseudo -- <folder>: writes the pseudo-languages en-XA (accents, longer by a third, in brackets) and
// ar-XB (from right to left) out of the English sources, for WORDS_DIR. What a page then shows without brackets was never
// given to translators.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromRight, longer } from './dress.mjs';

const languages = {
  'en-XA': { dress: longer, language: { wire: 'eng', name: '[Éñglíšh]', dir: 'ltr', formats: 'en-GB' } },
  'ar-XB': { dress: fromRight, language: { wire: 'eng', name: fromRight('From the right'), dir: 'rtl', formats: 'en-GB' } },
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
