import { linear, rgbOf } from './contrast.js';

type Triple = [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** How the eye sees that lacks one kind of cone altogether: Machado, Oliveira, Fernandes 2009, severity 1. */
const sights = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<string, Matrix>;

export type Sight = keyof typeof sights | 'normal';

const times = (matrix: Matrix, [a, b, c]: Triple) => matrix.map(([x, y, z]) => x * a + y * b + z * c) as Triple;
const clip = (light: Triple) => light.map((value) => Math.min(1, Math.max(0, value))) as Triple;

/** Where a colour stands in OKLab, a space in which equal steps look equally large. */
function oklab(light: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  ).map(Math.cbrt) as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** How different two colours look to an eye, as a distance in OKLab times 100; below 2 it takes them for one. */
export function difference(one: string, other: string, sight: Sight = 'normal'): number {
  const [a, b] = [one, other].map((hex) => {
    const light = rgbOf(hex).map(linear) as Triple;
    return oklab(sight === 'normal' ? light : clip(times(sights[sight], light)));
  }) as [Triple, Triple];
  return 100 * Math.hypot(...a.map((value, at) => value - b[at]!));
}
