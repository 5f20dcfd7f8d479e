import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folderOf = (name) => dirname(require.resolve(`@fontsource/${name}/package.json`));

const latin = folderOf('atkinson-hyperlegible-next');
const arabic = folderOf('noto-sans-arabic');
const lexend = folderOf('lexend');

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** The letters of the languages written in Arabic script that we may meet, without the signs of the Quran. */
const arabicLetters =
  range(0x600, 0x61f) + range(0x620, 0x655) + range(0x660, 0x6d5) + range(0x6e5, 0x6e6) + range(0x6ee, 0x6ff) + '\u200c\u200d\u200e\u204f\ufd3e\ufd3f\ufdfc';

async function shipped(out, script, weight) {
  const file = (name) => `${name}-${script}-${weight}-normal.woff2`;
  await copyFile(join(latin, 'files', file('atkinson-hyperlegible-next')), join(out, `${script}-${weight}.woff2`));
  await copyFile(join(lexend, 'files', file('lexend')), join(out, `lexend-${script}-${weight}.woff2`));
}

async function cut(out, weight) {
  const whole = await readFile(join(arabic, 'files', `noto-sans-arabic-arabic-${weight}-normal.woff2`));
  const small = await subsetFont(whole, arabicLetters, { targetFormat: 'woff2' });
  await writeFile(join(out, `arabic-${weight}.woff2`), small);
}

/** Writes the faces, and the licence that must travel with them, into `out`. */
export async function writeFonts(out) {
  await mkdir(out, { recursive: true });
  const weights = [400, 700];
  await Promise.all([
    ...weights.flatMap((weight) => [shipped(out, 'latin', weight), shipped(out, 'latin-ext', weight), cut(out, weight)]),
    copyFile(join(latin, 'LICENSE'), join(out, 'LICENSE-Atkinson-Hyperlegible-Next.txt')),
    copyFile(join(lexend, 'LICENSE'), join(out, 'LICENSE-Lexend.txt')),
    copyFile(join(arabic, 'LICENSE'), join(out, 'LICENSE-Noto-Sans-Arabic.txt')),
  ]);
}
