import ours from '../src/tokens/colors.json' with { type: 'json' };
import type { Colors } from '../src/tokens/themes.js';
import { clearest, mix, strong } from './mix.js';
import type { BrandValues } from './values.js';

const black = '#000000';
const white = '#ffffff';

/** How far each colour of a page stands from its paper on the way to its ink, as in the portal's own themes. */
const shares = {
  light: { sunken: 0.05, border: 0.18, muted: 0.16, edge: 0.33 },
  dark: { surface: 0.04, border: 0.16, muted: 0.26, edge: 0.47 },
};

/** The colours of every theme under a brand. What it says is taken as it is; what it leaves out follows from that. */
export function brandColors(brand: BrandValues): Colors {
  const accent = brand.accent ?? ours.light.accent;
  const dark = darkOf(brand, accent);
  return {
    ...ours,
    light: lightOf(brand, accent),
    dark,
    // Paper and ink of cream are a reading aid: they stay, and the accent comes to them.
    cream: brand.accent ? { ...ours.cream, hover: mix(ours.cream.surface, accent, 0.08) } : ours.cream,
    'light-more': {
      ...ours['light-more'],
      ...(brand.accent ? { accent: strong(accent, { on: white, ratio: 12, end: black }) } : {}),
      ...(brand.link ? { link: strong(brand.link, { on: white, ratio: 12, end: black }) } : {}),
    },
    'dark-more': {
      ...ours['dark-more'],
      ...(dark.accent === ours.dark.accent ? {} : { accent: strong(dark.accent, { on: black, ratio: 14, end: white }) }),
      ...(brand['link-dark'] ? { link: strong(brand['link-dark'], { on: black, ratio: 14, end: white }) } : {}),
    },
  };
}

function lightOf(brand: BrandValues, accent: string): Colors['light'] {
  const { light } = ours;
  const { paper = light.bg, ink = light.text } = brand;
  return {
    ...light,
    ...(brand.paper || brand.ink
      ? {
          bg: paper,
          sunken: mix(paper, ink, shares.light.sunken),
          border: mix(paper, ink, shares.light.border),
          text: ink,
          'text-muted': mix(ink, paper, shares.light.muted),
          'border-strong': mix(ink, paper, shares.light.edge),
        }
      : {}),
    ...(brand.accent
      ? {
          accent,
          'accent-hover': mix(accent, black, 0.25),
          'on-accent': brand['on-accent'] ?? clearest(accent, white, ink),
          hover: mix(light.surface, accent, 0.08),
        }
      : {}),
    ...(brand.link ? { link: brand.link } : {}),
    ...motif(brand, 1),
  };
}

function darkOf(brand: BrandValues, accentOfLight: string): Colors['dark'] {
  const { dark } = ours;
  const { 'paper-dark': paper = dark.bg, 'ink-dark': ink = dark.text } = brand;
  const grounds =
    brand['paper-dark'] || brand['ink-dark']
      ? {
          bg: paper,
          surface: mix(paper, ink, shares.dark.surface),
          sunken: mix(paper, black, 0.3),
          border: mix(paper, ink, shares.dark.border),
          text: ink,
          'text-muted': mix(ink, paper, shares.dark.muted),
          'border-strong': mix(ink, paper, shares.dark.edge),
          'focus-halo': paper,
        }
      : {};
  const { surface } = { ...dark, ...grounds };
  const accent = brand['accent-dark'] ?? strong(accentOfLight, { on: surface, ratio: 8.5, end: white });
  const onAccent = brand['on-accent-dark'] ?? mix(accent, black, 0.85);
  return {
    ...dark,
    ...grounds,
    ...(brand.accent || brand['accent-dark']
      ? { accent, 'accent-hover': mix(accent, white, 0.3), 'on-accent': onAccent, hover: mix(surface, accent, 0.09) }
      : {}),
    ...(brand['link-dark'] ? { link: brand['link-dark'] } : {}),
    ...motif(brand, 1.25),
  };
}

const motif = ({ motif }: BrandValues, times: number) => (motif === undefined ? {} : { motif: String(Number((motif * times).toFixed(3))) });
