import type { ColorToken } from '../generated/tokens.js';
import colors from './colors.json' with { type: 'json' };

/** The colours of one theme. */
export type Theme = Readonly<Record<ColorToken, string>>;

const { light, dark, cream } = { light: colors.light, dark: { ...colors.light, ...colors.dark }, cream: { ...colors.light, ...colors.cream } };

/** Every theme as a page has it when the rules of `build/tokens.mjs` have fallen into one. */
export const themes = {
  light,
  dark,
  cream,
  'light-more': { ...light, ...colors['light-more'] },
  'dark-more': { ...dark, ...colors['dark-more'] },
  'cream-more': { ...cream, ...colors['light-more'], ...colors['cream-more'] },
} satisfies Record<string, Theme>;
