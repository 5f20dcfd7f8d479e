import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrandLook, brandLook } from './index.js';

/** What a folder says of a country's brand; each of it may be missing. */
export interface BrandFolder {
  look?: BrandLook;
  /** The portal's name, by language. */
  names: Readonly<Record<string, string>>;
  /** SVG, and the same for dark pages. */
  logo?: Buffer;
  logoDark?: Buffer;
  /** A typeface for Latin letters: regular and bold, or none. */
  faces: readonly Buffer[];
  /** PNG by width. */
  icons: Readonly<Partial<Record<'192' | '512', Buffer>>>;
}

/** A logo comes with each first visit, over any line. */
const largestLogo = 20_000;
const largestFace = 60_000;

/**
 * Reads `brand.css` (colours), `brand.json` (the name), `logo.svg`, `logo-dark.svg`, `latin-400.woff2` and
 * `latin-700.woff2` (a typeface), `icon-192.png` and `icon-512.png`; each may be missing.
 *
 * @throws {TypeError} naming the file and what was expected of it; of colours, each pair that few could read
 */
export function brandFolder(dir: string): BrandFolder {
  if (!existsSync(dir)) throw new TypeError(`BRAND_DIR must be a folder that is there, not ${dir}`);
  const own = (name: string) => (existsSync(join(dir, name)) ? readFileSync(join(dir, name)) : undefined);
  const [small, large] = [own('icon-192.png'), own('icon-512.png')];
  return {
    look: lookIn(join(dir, 'brand.css'), own('brand.css')),
    names: namesIn(join(dir, 'brand.json'), own('brand.json')),
    logo: svg(join(dir, 'logo.svg'), own('logo.svg')),
    logoDark: svg(join(dir, 'logo-dark.svg'), own('logo-dark.svg')),
    faces: facesIn(dir, own),
    icons: { ...(small ? { 192: small } : {}), ...(large ? { 512: large } : {}) },
  };
}

function lookIn(path: string, css: Buffer | undefined): BrandLook | undefined {
  try {
    return css && brandLook(String(css));
  } catch (error) {
    throw new TypeError(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

function svg(path: string, logo: Buffer | undefined): Buffer | undefined {
  if (!logo) return undefined;
  if (logo.length > largestLogo) throw new TypeError(`${path} must have at most ${largestLogo} bytes, not ${logo.length}`);
  if (!/<svg\b[^>]*\bviewBox=/.test(String(logo))) throw new TypeError(`${path} must be an SVG with a viewBox`);
  return logo;
}

function facesIn(dir: string, own: (name: string) => Buffer | undefined): readonly Buffer[] {
  const faces = ['latin-400.woff2', 'latin-700.woff2'].flatMap((name) => own(name) ?? []);
  if (faces.length === 1) throw new TypeError(`${dir} must hold both latin-400.woff2 and latin-700.woff2, or neither`);
  const heavy = faces.find(({ length }) => length > largestFace);
  if (heavy) throw new TypeError(`${dir}: a typeface must have at most ${largestFace} bytes, not ${heavy.length}; cut it to the Latin letters`);
  return faces;
}

function namesIn(path: string, text: Buffer | undefined): BrandFolder['names'] {
  if (!text) return {};
  const { name } = JSON.parse(String(text)) as { name?: Record<string, unknown> };
  const entries = Object.entries(name ?? {});
  if (!entries.length || entries.some(([, value]) => typeof value !== 'string' || !value.trim()))
    throw new TypeError(`${path} must give name, a text for each language, such as { "name": { "en": "My Portal" } }`);
  return name as BrandFolder['names'];
}
