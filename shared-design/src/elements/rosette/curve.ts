const CENTRE = 200;
const RADIUS = 196;
const POINTS_PER_PETAL = 8;

type Point = readonly [x: number, y: number];

/** A closed wave around a circle, as one smooth path on a field of 400 × 400. */
export function curve(petals: number, amplitude: number): string {
  const count = petals * POINTS_PER_PETAL;
  const points = Array.from({ length: count }, (_, i) => pointAt((i / count) * 2 * Math.PI, petals, amplitude));
  const at = (i: number): Point => points[(i + count) % count] ?? [CENTRE, CENTRE];

  const arcs = points.map((_, i) => {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    return `C${between(from, before, to)} ${between(to, after, from)} ${written(to)}`;
  });
  return `M${written(at(0))}${arcs.join('')}Z`;
}

function pointAt(angle: number, petals: number, amplitude: number): Point {
  const radius = RADIUS * (1 - amplitude + amplitude * Math.cos(petals * angle));
  return [CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle)];
}

/** The handle that makes a curve through its neighbours smooth: a sixth of the way along their line. */
const between = ([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point) => written([x + (x2 - x1) / 6, y + (y2 - y1) / 6]);

const written = ([x, y]: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;
