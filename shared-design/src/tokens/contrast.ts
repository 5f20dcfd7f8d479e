/** Red, green and blue of `#rrggbb`, from 0 to 255. Any other way to write a colour is not read. */
export function rgbOf(hex: string): [number, number, number] {
  const found = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex);
  if (!found) throw new TypeError(`${hex} is not a colour in the form #rrggbb`);
  return [1, 2, 3].map((at) => parseInt(found[at]!, 16)) as [number, number, number];
}

/** A channel from 0 to 255 as light, from 0 to 1. */
export const linear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string) => {
  const [r, g, b] = rgbOf(hex).map(linear) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** How much two colours stand out from each other, from 1 to 21: WCAG 2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
