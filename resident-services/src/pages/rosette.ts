export interface RosetteShape {
  petals: number;
  /** How far each ring is turned against the one inside it. */
  twist: number;
  rings: number;
  /** Height of the petals, as a share of the radius. */
  amplitude: number;
  /** Radius of the innermost ring, as a share of the outermost. */
  inner: number;
  stroke: number;
}

const radius = 100;

/** The engraved line rosette of the portal as a black SVG; pages use it as a mask, so it takes the colour of the theme. */
export function rosetteSvg({ petals, twist, rings, amplitude, inner, stroke }: RosetteShape) {
  const paths = Array.from({ length: rings }, (_, ring) => {
    const share = rings === 1 ? 1 : ring / (rings - 1);
    const middle = radius * (inner + (1 - inner) * share) * (1 - amplitude);
    return ringPath(petals, middle, radius * amplitude * (0.35 + 0.65 * share), twist * share);
  });
  const edge = radius + stroke;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-edge} ${-edge} ${2 * edge} ${2 * edge}"><path fill="none" stroke="#000" stroke-width="${stroke}" d="${paths.join('')}"/></svg>`;
}

/** Few points and quadratic curves through their middles: smooth, and a tenth of the bytes of straight lines. */
function ringPath(petals: number, middle: number, height: number, turn: number) {
  const count = petals * 10;
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const reach = middle + height * Math.sin(petals * angle + turn) + height * 0.28 * Math.sin(2 * petals * angle - turn * 1.7);
    return [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
  });
  const between = (index: number) => {
    const [x, y] = points[index % count]!;
    const [nextX, nextY] = points[(index + 1) % count]!;
    return `${short((x + nextX) / 2)} ${short((y + nextY) / 2)}`;
  };
  const curves = points.map((_, index) => {
    const [x, y] = points[(index + 1) % count]!;
    return `Q${short(x)} ${short(y)} ${between(index + 1)}`;
  });
  return `M${between(0)}${curves.join('')}Z`;
}

const short = (value: number) => String(Number(value.toFixed(1)));
