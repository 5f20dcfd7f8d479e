import type { ColorToken } from '../generated/tokens.js';
import colors from './colors.json' with { type: 'json' };

/** The colours of one theme. */
export type Theme = Readonly<Record<ColorToken, string>>;

/** What is written down of each theme: the light one whole, of the others what differs. */
export type Colors = typeof colors;

/** Every theme as a page has it when the rules of `build/theme-rules.mjs` have fallen into one. */
export function themesOf(colors: Colors) {
  const { light, dark, cream } = { light: colors.light, dark: { ...colors.light, ...colors.dark }, cream: { ...colors.light, ...colors.cream } };
  return {
    light,
    dark,
    cream,
    'light-more': { ...light, ...colors['light-more'] },
    'dark-more': { ...dark, ...colors['dark-more'] },
    'cream-more': { ...cream, ...colors['light-more'], ...colors['cream-more'] },
  } satisfies Record<string, Theme>;
}

export const themes = themesOf(colors);
