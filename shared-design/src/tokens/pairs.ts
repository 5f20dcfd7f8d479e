import type { ColorToken } from '../generated/tokens.js';

/** Two colours that meet on the page. */
export interface Pair {
  /** What is looked at. */
  on: ColorToken;
  ground: ColorToken;
  /** `text` is read; an `edge` only has to be found. */
  kind: 'text' | 'edge';
}

const grounds: readonly ColorToken[] = ['bg', 'surface', 'sunken'];
const readOnAnyGround: readonly ColorToken[] = ['text', 'text-muted', 'link', 'link-visited', 'accent'];
const foundOnAnyGround: readonly ColorToken[] = ['border-strong', 'focus'];
const tones = ['success', 'warning', 'danger', 'info'] as const;

const text = (on: ColorToken, ground: ColorToken): Pair => ({ on, ground, kind: 'text' });
const edge = (on: ColorToken, ground: ColorToken): Pair => ({ on, ground, kind: 'edge' });

/** Every pair of colours that a page may show. */
export const pairs: readonly Pair[] = [
  ...readOnAnyGround.flatMap((on) => grounds.map((ground) => text(on, ground))),
  text('on-accent', 'accent'),
  text('on-accent', 'accent-hover'),
  text('on-danger', 'danger'),
  text('on-danger', 'danger-hover'),
  text('accent', 'hover'),
  text('text', 'hover'),
  text('focus', 'focus-halo'),
  text('danger', 'sunken'),
  ...tones.flatMap((tone) => [text(tone, `${tone}-bg`), text(tone, 'surface'), text('text', `${tone}-bg`), text('text-muted', `${tone}-bg`)]),
  ...foundOnAnyGround.flatMap((on) => grounds.map((ground) => edge(on, ground))),
];
