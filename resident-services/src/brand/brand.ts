import { brandLook } from '@rp/shared-design/brand';
import { brandFolder } from '@rp/shared-design/brand/folder';

/** How a country dresses what this server shows and sends: its pages, mails and documents. */
export interface Brand {
  /** The portal's name by language (BCP 47); empty without one. */
  names: Readonly<Record<string, string>>;
  /** Colours of every theme, for pages; after the portal's own sheet. */
  css?: string;
  /** SVG, and the same for dark pages. */
  logo?: string;
  logoDark?: string;
  /** The logo as PNG, for mail programs, which show no SVG. */
  picture?: Buffer;
  colors: BrandColors;
}

/** Colours on white paper, as `#rrggbb`. */
export type BrandColors = Readonly<Record<'accent' | 'deep' | 'onAccent' | 'paper' | 'sunken' | 'line' | 'ink' | 'muted' | 'link', string>>;

/** What `BRAND_DIR` holds; without it all is as the portal has it. @throws {TypeError} naming the file and what was expected of it */
export function readBrand(dir: string | undefined): Brand {
  const { look, names, logo, logoDark, icons } = dir ? brandFolder(dir) : { names: {}, icons: {} };
  const { light } = look ?? brandLook(':root {}');
  return {
    names,
    css: look?.css,
    logo: logo && String(logo),
    logoDark: logoDark && String(logoDark),
    picture: icons[192],
    colors: {
      accent: light.accent,
      deep: light['accent-hover'],
      onAccent: light['on-accent'],
      paper: light.bg,
      sunken: light.sunken,
      line: light.border,
      ink: light.text,
      muted: light['text-muted'],
      link: light.link,
    },
  };
}
