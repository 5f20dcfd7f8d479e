import { mix } from '@rp/shared-design/brand/mix';
import type { Brand } from '../brand/brand.js';
import { rosetteSvg } from '../pages/rosette.js';
import type { WorkerSettings } from './document-worker.js';

const mark = { petals: 8, twist: 1.5, rings: 5, amplitude: 0.17, inner: 0.36, stroke: 4.2 };
const woven = { petals: 12, twist: 2.9, rings: 17, amplitude: 0.13, inner: 0.34, stroke: 0.32, woven: true };

/** What documents look like under a brand: colours, rosettes drawn in them, and its logo in place of our mark. */
export function documentLook({ colors, logo }: Pick<Brand, 'colors' | 'logo'>): WorkerSettings {
  const { accent, onAccent, paper } = colors;
  return {
    art: {
      'mark.svg': rosetteSvg({ ...mark, colour: accent }),
      'mark-on-accent.svg': rosetteSvg({ ...mark, colour: onAccent }),
      'rosette-soft.svg': rosetteSvg({ ...woven, colour: mix('#ffffff', accent, 0.2) }),
      'rosette-line.svg': rosetteSvg({ ...woven, colour: mix(accent, onAccent, 0.27) }),
      ...(logo ? { 'logo.svg': logo } : {}),
    },
    look: { ...colors, tint: mix(paper, accent, 0.11), logo: logo !== undefined },
  };
}
