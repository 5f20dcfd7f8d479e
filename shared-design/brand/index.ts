import { themesOf, type Theme } from '../src/tokens/themes.js';
import { describeWeak, weakPairs } from './check.js';
import { brandColors } from './colors.js';
import { brandSheet } from './sheet.js';
import { brandValues } from './values.js';

/** What a portal takes from the `brand.css` of a country. */
export interface BrandLook {
  /** The style sheet, for after that of the portal. */
  css: string;
  /** Of the page in the light theme, and of what stands out on it; for what is painted outside of any page. */
  paper: string;
  accent: string;
  /** The colours of the light theme by their token, for mails and documents, which have no other. */
  light: Theme;
  /** Pairs of colours below 7:1, in words. */
  warnings: readonly string[];
}

/**
 * Re-skins the portal: colours of every theme and roundness, from a dozen custom properties.
 *
 * @throws {TypeError} naming the property that cannot be read, or each pair of colours that few could read, with its figure
 */
export function brandLook(css: string): BrandLook {
  const values = brandValues(css);
  const colors = brandColors(values);
  const weak = weakPairs(colors);
  const broken = weak.filter(({ breaks }) => breaks);
  if (broken.length) throw new TypeError(`These colours cannot be read by all:\n${broken.map((pair) => `  ${describeWeak(pair)}`).join('\n')}`);
  return {
    css: brandSheet(values, colors),
    paper: colors.light.bg,
    accent: colors.light.accent,
    light: themesOf(colors).light,
    warnings: weak.map(describeWeak),
  };
}
