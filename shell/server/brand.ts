import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type BrandLook, brandLook } from '@rp/shared-design/brand';

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

/** A logo comes with each first visit, over any line. */
const largestLogo = 20_000;
const largestFace = 60_000;

const weights = ['400', '700'] as const;
/** Latin with its accents, and the signs between words. */
const latin = 'U+0000-024F,U+1E00-1EFF,U+2000-206F,U+20A0-20CF,U+2122';

/**
 * Reads `brand.css` (colours), `brand.json` (the name), `logo.svg`, `logo-dark.svg`, `latin-400.woff2` and
 * `latin-700.woff2` (a typeface), `icon-192.png` and `icon-512.png`; each may be missing.
 *
 * @throws {TypeError} naming the file and what was expected of it; of colours, each pair that few could read
 */
export function readBrand(dir: string | undefined): Brand | undefined {
  if (!dir) return undefined;
  if (!existsSync(dir)) throw new TypeError(`BRAND_DIR must be a folder that is there, not ${dir}`);

  const path = (name: string) => join(dir, name);
  const own = (name: string) => (existsSync(path(name)) ? file(name, readFileSync(path(name))) : undefined);
  const look = existsSync(path('brand.css')) ? lookIn(path('brand.css')) : undefined;
  const logo = svg(path('logo.svg'), own('logo.svg'));
  const dark = svg(path('logo-dark.svg'), own('logo-dark.svg'));
  const icons = Object.fromEntries(['192', '512'].flatMap((width) => withIcon(width, own(`icon-${width}.png`))));
  const faces = facesIn(dir, own);
  const sheet = [look?.css, logo && logoCss(logo.href, dark?.href), faces.length && facesCss(faces)].filter(Boolean).join('');
  const css = sheet ? file('brand.css', sheet) : undefined;
  return {
    look,
    names: namesIn(path('brand.json')),
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

const withIcon = (width: string, icon: BrandFile | undefined): [string, BrandFile][] => (icon ? [[width, icon]] : []);

function lookIn(path: string): BrandLook {
  try {
    return brandLook(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new TypeError(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

function svg(path: string, logo: BrandFile | undefined): BrandFile | undefined {
  if (!logo) return undefined;
  if (logo.body.length > largestLogo) throw new TypeError(`${path} must have at most ${largestLogo} bytes, not ${logo.body.length}`);
  if (!/<svg\b[^>]*\bviewBox=/.test(String(logo.body))) throw new TypeError(`${path} must be an SVG with a viewBox`);
  return logo;
}

function facesIn(dir: string, own: (name: string) => BrandFile | undefined): readonly BrandFile[] {
  const faces = weights.flatMap((weight) => own(`latin-${weight}.woff2`) ?? []);
  if (faces.length === 1) throw new TypeError(`${dir} must hold both latin-400.woff2 and latin-700.woff2, or neither`);
  const heavy = faces.find(({ body }) => body.length > largestFace);
  if (heavy) throw new TypeError(`${dir}: a typeface must have at most ${largestFace} bytes, not ${heavy.body.length}; cut it to the Latin letters`);
  return faces;
}

function namesIn(path: string): Brand['names'] {
  if (!existsSync(path)) return {};
  const { name } = JSON.parse(readFileSync(path, 'utf8')) as { name?: Record<string, unknown> };
  const entries = Object.entries(name ?? {});
  if (!entries.length || entries.some(([, text]) => typeof text !== 'string' || !text.trim()))
    throw new TypeError(`${path} must give name, a text for each language, such as { "name": { "en": "My Portal" } }`);
  return name as Brand['names'];
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
