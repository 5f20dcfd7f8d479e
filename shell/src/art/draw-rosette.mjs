// Draws the rosette of the landing page from its five parameters, as one SVG that serves as a mask.
import { writeFileSync } from 'node:fs';

const petals = 9;
const twist = 0.24;
const rings = 22;
const amplitude = 46;
const lobes = 3;

const point = (ring, step, steps) => {
  const angle = (step / steps) * 2 * Math.PI;
  const radius = (150 + amplitude * Math.sin(petals * angle + ring * twist) * Math.cos(lobes * angle)) * (0.55 + ring * 0.02);
  return `${(200 + radius * Math.cos(angle)).toFixed(0)} ${(200 + radius * Math.sin(angle)).toFixed(0)}`;
};

const lines = Array.from({ length: rings }, (_, ring) => `M${Array.from({ length: 90 }, (_, step) => point(ring, step, 90)).join(' ')}z`);
writeFileSync(
  new URL('rosette.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" fill="none" stroke="#000" stroke-width=".9" stroke-linejoin="round"><path d="${lines.join('')}"/></svg>\n`,
);
