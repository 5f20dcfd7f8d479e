import { colorsCss, themes } from '../build/theme-rules.mjs';
import type { Colors } from '../src/tokens/themes.js';
import type { BrandValues } from './values.js';

/** Of the radius of a button. */
const radii = { control: 2 / 3, button: 1, card: 5 / 3 };

/** The style sheet of a brand, for after that of the portal: the same rules, in the same order, with other colours. */
export function brandSheet({ radius }: BrandValues, colors: Colors): string {
  const lines = [
    colorsCss(colors),
    radius === undefined
      ? ''
      : `:root{${Object.entries(radii)
          .map(([name, times]) => `--rp-radius-${name}:calc(var(--rp-px) * ${Number((radius * times).toFixed(2))});`)
          .join('')}}`,
    `rp-display-settings{${samples(colors)}}`,
  ];
  return lines.join('').replaceAll(/\n\s*/g, '');
}

/** The small pictures of the themes show the colours of each, whichever is on. */
const samples = (colors: Colors) =>
  themes
    .flatMap((name) => {
      const values: Readonly<Record<string, string>> = { ...colors.light, ...colors[name as 'light' | 'dark' | 'cream'] };
      return ['bg', 'text', 'accent'].map((token) => `--${name}-${token}:${values[token]};`);
    })
    .join('');
