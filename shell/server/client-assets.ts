import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dashboard } from '../src/routes.js';

interface File {
  href: string;
  integrity: string;
}

/** Addresses of what the build made, by what a page needs them for. */
export interface ClientAssets {
  boot: File;
  /** The shell, in the order in which they run. */
  shell: readonly File[];
  /** What loads micro-frontends; a shell that holds them has none (bench/). */
  federation: File | undefined;
  css: string;
  /** What the dashboard has beside it. */
  servicesCss: string;
  /** What pages have where scripts may not run. */
  noscriptCss: string;
  /** The script that shows the chosen display settings before the first paint. */
  early: string;
  icon: string;
  /** The same as PNG, by its width, for who installs the portal. */
  icons: Readonly<Record<string, string>>;
  /** The font files of the first view in this language. */
  fonts(locale: string): readonly string[];
  /** The script of a page of the shell that is fetched when it is opened. */
  page(path: string): File | undefined;
  /** The shell's words of this language; undefined for the source language. */
  words(locale: string): File | undefined;
}

interface AssetFile {
  name: string;
  chunk?: string;
  integrity: string;
}

/** @throws {Error} when the shell was not built */
export function clientAssets(clientDir: string): ClientAssets {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(clientDir, file), 'utf8')) as T;
  const styles = read<Pick<ClientAssets, 'css' | 'servicesCss' | 'noscriptCss' | 'early' | 'icon' | 'icons'> & { fonts: Record<string, string[]> }>(
    'styles.json',
  );
  const part = (name: 'boot' | 'main') => {
    const { files } = read<{ files: AssetFile[] }>(`${name}/assets.json`);
    const chunk = (wanted: string): File | undefined => {
      const file = files.find((candidate) => candidate.chunk === wanted);
      return file && { href: `/assets/${name}/${file.name}`, integrity: file.integrity };
    };
    return { entry: chunk(name)!, chunk };
  };
  const boot = part('boot');
  const main = part('main');

  return {
    boot: boot.entry,
    shell: [main.chunk('libraries')!, main.entry],
    federation: main.chunk('federation'),
    css: styles.css,
    servicesCss: styles.servicesCss,
    noscriptCss: styles.noscriptCss,
    early: styles.early,
    icon: styles.icon,
    icons: styles.icons,
    fonts: (locale) => styles.fonts[locale] ?? styles.fonts['en'] ?? [],
    page: (path) => main.chunk(path === dashboard ? 'services' : 'pages'),
    words: (locale) => main.chunk(`words-${locale}`),
  };
}
