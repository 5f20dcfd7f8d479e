import { localeOf } from '@rp/shared-design/locales';
import type { ClientAssets } from './client-assets.js';
import { wordsFor } from './words.js';

/** What a browser asks for to install the portal, in one language. */
export function manifestIn(locale: string, assets: ClientAssets) {
  const msg = wordsFor(locale);
  const name = msg('Resident Portal', { id: 'shell.name' });
  return {
    id: '/',
    name,
    short_name: name,
    description: msg('Manage, protect and follow your digital identity.', { id: 'shell.description' }),
    lang: locale,
    dir: localeOf(locale)!.dir,
    start_url: '/',
    display: 'standalone',
    background_color: '#fbf9f5',
    theme_color: '#0b5563',
    icons: [
      { src: assets.icon, sizes: 'any', type: 'image/svg+xml' },
      ...Object.entries(assets.icons).map(([width, src]) => ({ src, sizes: `${width}x${width}`, type: 'image/png' })),
    ],
  };
}
