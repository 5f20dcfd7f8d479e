// Draws the rosette of the landing page from its five parameters, as one SVG that serves as a mask.
import { writeFileSync } from 'node:fs';

const petals = 9;
const twist = 0.24;
const rings = 22;
const amplitude = 46;
const lobes = 3;

const steps = 240;

const point = (ring, step) => {
  const angle = (step / steps) * 2 * Math.PI;
  const radius = (1500 + 10 * amplitude * Math.sin(petals * angle + ring * twist) * Math.cos(lobes * angle)) * (0.55 + ring * 0.02);
  return [Math.round(2000 + radius * Math.cos(angle)), Math.round(2000 + radius * Math.sin(angle))];
};

/** One ring as relative steps: short numbers compress well. */
const line = (ring) => {
  const points = Array.from({ length: steps }, (_, step) => point(ring, step));
  const moves = points.slice(1).map(([x, y], index) => [x - points[index][0], y - points[index][1]]);
  return `M${points[0].join(' ')}l${moves.map((move) => move.join(' ')).join(' ')}z`.replaceAll(' -', '-');
};

const lines = Array.from({ length: rings }, (_, ring) => line(ring));
writeFileSync(
  new URL('rosette.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="300 300 3400 3400" fill="none" stroke="#000" stroke-width="8" stroke-linejoin="round"><path d="${lines.join('')}"/></svg>\n`,
);
