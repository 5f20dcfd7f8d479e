import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folderOf = (name) => dirname(require.resolve(`@fontsource/${name}/package.json`));

const latin = folderOf('atkinson-hyperlegible-next');
const lexend = folderOf('lexend');
const noto = (script) => folderOf(`noto-sans-${script}`);

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const joiners = '\u200c\u200d';

/** What of each script a page may need: for Arabic the letters of all languages we may meet, without the signs of the Quran; no Vedic signs. */
const letters = {
  arabic:
    range(0x600, 0x61f) + range(0x620, 0x655) + range(0x660, 0x6d5) + range(0x6e5, 0x6e6) + range(0x6ee, 0x6ff) + joiners + '\u200e\u204f\ufd3e\ufd3f\ufdfc',
  devanagari: range(0x900, 0x94f) + range(0x958, 0x97f) + joiners + '\u20b9\u25cc',
  kannada: range(0xc80, 0xcff) + joiners + '\u20b9\u25cc',
  tamil: range(0xb80, 0xbff) + joiners + '\u20b9\u25cc',
};

async function shipped(out, script, weight) {
  const file = (name) => `${name}-${script}-${weight}-normal.woff2`;
  await copyFile(join(latin, 'files', file('atkinson-hyperlegible-next')), join(out, `${script}-${weight}.woff2`));
  if (script === 'latin') await copyFile(join(lexend, 'files', file('lexend')), join(out, `lexend-${script}-${weight}.woff2`));
}

async function cut(out, script, weight) {
  const whole = await readFile(join(noto(script), 'files', `noto-sans-${script}-${script}-${weight}-normal.woff2`));
  const small = await subsetFont(whole, letters[script], { targetFormat: 'woff2' });
  await writeFile(join(out, `${script}-${weight}.woff2`), small);
}

/** Writes the faces, and the licence that must travel with them, into `out`. */
export async function writeFonts(out) {
  await mkdir(out, { recursive: true });
  const weights = [400, 700];
  const scripts = Object.keys(letters);
  await Promise.all([
    ...weights.flatMap((weight) => [shipped(out, 'latin', weight), shipped(out, 'latin-ext', weight), ...scripts.map((script) => cut(out, script, weight))]),
    copyFile(join(latin, 'LICENSE'), join(out, 'LICENSE-Atkinson-Hyperlegible-Next.txt')),
    copyFile(join(lexend, 'LICENSE'), join(out, 'LICENSE-Lexend.txt')),
    ...scripts.map((script) => copyFile(join(noto(script), 'LICENSE'), join(out, `LICENSE-Noto-Sans-${script[0].toUpperCase()}${script.slice(1)}.txt`))),
  ]);
}
