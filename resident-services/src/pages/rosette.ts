export interface RosetteShape {
  petals: number;
  /** How far the outermost ring is turned against the innermost. */
  twist: number;
  rings: number;
  /** Height of the petals, as a share of the radius. */
  amplitude: number;
  /** Radius of the innermost ring, as a share of the outermost. */
  inner: number;
  stroke: number;
  colour: string;
  /** Turns a second set of rings the other way, which weaves the lines as on a banknote. */
  woven?: boolean;
}

const radius = 100;

/** The engraved line rosette of the portal as an SVG. */
export function rosetteSvg({ petals, twist, rings, amplitude, inner, stroke, colour, woven }: RosetteShape) {
  const paths = Array.from({ length: rings }, (_, ring) => {
    const share = rings === 1 ? 1 : ring / (rings - 1);
    const middle = radius * (inner + (1 - inner) * share) * (1 - amplitude);
    const height = radius * amplitude * (0.4 + 0.6 * share);
    const turns = woven ? [twist * share, Math.PI - twist * share] : [twist * share];
    return turns.map((turn) => ringPath(petals, middle, height, turn)).join('');
  });
  const edge = radius + stroke;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-edge} ${-edge} ${2 * edge} ${2 * edge}"><path fill="none" stroke="${colour}" stroke-width="${stroke}" d="${paths.join('')}"/></svg>`;
}

/** Few points and quadratic curves through their middles: smooth, and a tenth of the bytes of straight lines. */
function ringPath(petals: number, middle: number, height: number, turn: number) {
  const count = petals * 8;
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const reach = middle + height * Math.sin(petals * angle + turn);
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
