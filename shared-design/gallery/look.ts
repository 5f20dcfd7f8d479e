import { locales, setLocale } from '../src/i18n/index.js';
import { settings, type Prefs } from '../src/prefs/settings.js';
import { show } from '../src/prefs/show.js';

/** What can be switched: the language, the direction, and each setting of display that residents have. */
export const switches: Readonly<Record<string, readonly string[]>> = {
  lang: locales.map(({ tag }) => tag),
  dir: ['auto', 'ltr', 'rtl'],
  width: ['all', '320'],
  ...Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'line' && name !== 'voice')),
};

/** The address holds what differs from the standard, so that a view can be sent to somebody. */
export type Look = Readonly<Record<string, string>>;

export function readLook(search: string): Look {
  const wish = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(switches).map(([name, values]) => {
      const asked = wish.get(name) ?? '';
      return [name, values.includes(asked) ? asked : values[0]!];
    }),
  );
}

export function writeLook(look: Look): string {
  const differing = Object.entries(look).filter(([name, value]) => value !== switches[name]?.[0]);
  return differing.length ? `?${new URLSearchParams(differing)}` : location.pathname;
}

export async function applyLook(look: Look): Promise<void> {
  const chosen = Object.keys(settings).filter((name) => look[name] !== switches[name]?.[0]);
  show(Object.fromEntries(chosen.map((name) => [name, look[name]])) as Prefs);
  await setLocale(look.lang ?? 'en');
}
