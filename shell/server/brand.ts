import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { BrandLook } from '@rp/shared-design/brand';
import { brandFolder } from '@rp/shared-design/brand/folder';

interface BrandFile {
  /** It changes with the content. */
  href: string;
  type: string;
  body: string | Buffer;
}

/** How a country dresses the portal: what `BRAND_DIR` holds. */
export interface Brand {
  look?: BrandLook;
  /** The portal's name, by language. */
  names: Readonly<Record<string, string>>;
  css?: BrandFile;
  /** The typeface of Latin letters: what a first view needs. */
  faces: readonly BrandFile[];
  logo?: BrandFile;
  /** Square pictures for who installs the portal, by their width. */
  icons: Readonly<Record<string, BrandFile>>;
  files: readonly BrandFile[];
}

const types: Readonly<Record<string, string>> = { '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2' };

const weights = ['400', '700'] as const;
/** Latin with its accents, and the signs between words. */
const latin = 'U+0000-024F,U+1E00-1EFF,U+2000-206F,U+20A0-20CF,U+2122';

/** Gives what is in `BRAND_DIR` addresses of its own. @throws {TypeError} naming the file and what was expected of it */
export function readBrand(dir: string | undefined): Brand | undefined {
  if (!dir) return undefined;
  const folder = brandFolder(dir);
  const logo = folder.logo && file('logo.svg', folder.logo);
  const dark = folder.logoDark && file('logo-dark.svg', folder.logoDark);
  const faces = folder.faces.map((face, at) => file(`latin-${weights[at]}.woff2`, face));
  const icons = Object.fromEntries(Object.entries(folder.icons).map(([width, icon]) => [width, file(`icon-${width}.png`, icon)]));
  const sheet = [folder.look?.css, logo && logoCss(logo.href, dark?.href), faces.length && facesCss(faces)].filter(Boolean).join('');
  const css = sheet ? file('brand.css', sheet) : undefined;
  return {
    look: folder.look,
    names: folder.names,
    css,
    faces,
    logo,
    icons,
    files: [css, logo, dark, ...faces, ...Object.values(icons)].filter((one) => one !== undefined),
  };
}

function file(name: string, body: string | Buffer): BrandFile {
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const end = extname(name);
  return { href: `/assets/brand/${name.slice(0, -end.length)}-${digest}${end}`, type: types[end]!, body };
}

const logoCss = (light: string, dark: string | undefined) =>
  `.mark{background:url("${light}") center/contain no-repeat}.mark>*{display:none}${
    dark
      ? `[data-rp-theme=dark] .mark{background-image:url("${dark}")}@media (prefers-color-scheme:dark){:root:not([data-rp-theme=light],[data-rp-theme=cream]) .mark{background-image:url("${dark}")}}`
      : ''
  }`;

const facesCss = (faces: readonly BrandFile[]) =>
  faces
    .map(
      ({ href }, at) =>
        `@font-face{font-family:"Brand Latin";src:url("${href}") format("woff2");font-weight:${weights[at]};font-display:swap;unicode-range:${latin}}`,
    )
    .join('') + ':root{--rp-face-standard:"Brand Latin"}';
