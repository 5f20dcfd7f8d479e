import { localeOf } from '@rp/shared-design/locales';
import type { Brand } from './brand.js';
import type { ClientAssets } from './client-assets.js';
import { wordsFor } from './words.js';

interface ManifestParts {
  assets: ClientAssets;
  brand?: Brand;
  nameIn: (locale: string) => string;
}

/** What a browser asks for to install the portal, in one language. */
export function manifestIn(locale: string, { assets, brand, nameIn }: ManifestParts) {
  const msg = wordsFor(locale);
  const name = nameIn(locale);
  return {
    id: '/',
    name,
    short_name: name,
    description: msg('Manage, protect and follow your digital identity.', { id: 'shell.description' }),
    lang: locale,
    dir: localeOf(locale)!.dir,
    start_url: '/',
    display: 'standalone',
    background_color: brand?.look?.paper ?? '#fbf9f5',
    theme_color: brand?.look?.accent ?? '#0b5563',
    icons: iconsOf(assets, brand),
  };
}

/** Those of the brand alone, where it has any: two signs for one portal would be one too many. */
function iconsOf(assets: ClientAssets, brand?: Brand) {
  const svg = brand?.logo?.href ?? assets.icon;
  const ofBrand = Object.entries(brand?.icons ?? {}).map(([width, { href }]) => [width, href] as const);
  const png = brand?.logo || ofBrand.length ? ofBrand : Object.entries(assets.icons);
  return [{ src: svg, sizes: 'any', type: 'image/svg+xml' }, ...png.map(([width, src]) => ({ src, sizes: `${width}x${width}`, type: 'image/png' }))];
}
