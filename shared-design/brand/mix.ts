import { contrast, rgbOf } from '../src/tokens/contrast.js';

/** A colour on its way to another: `share` 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const target = rgbOf(to);
  const channels = rgbOf(from).map((value, at) => Math.round(value + (target[at]! - value) * share));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The first colour on the way to `end`, black or white, that stands out from its ground by `ratio`; the end itself when none does. */
export function strong(color: string, { on, ratio, end }: { on: string; ratio: number; end: string }): string {
  const steps = Array.from({ length: 51 }, (_, step) => mix(color, end, step / 50));
  return steps.find((step) => contrast(step, on) >= ratio) ?? end;
}

/** The one of the colours that stands out most. */
export const clearest = (ground: string, ...colors: readonly string[]): string =>
  colors.reduce((best, color) => (contrast(color, ground) > contrast(best, ground) ? color : best));
