import { contrast } from '../src/tokens/contrast.js';
import { pairs, type Pair } from '../src/tokens/pairs.js';
import { themesOf, type Colors, type Theme } from '../src/tokens/themes.js';

/** Two colours that stand out from each other less than they should. */
export interface WeakPair extends Pair {
  theme: string;
  ratio: number;
  /** WCAG 2.2 level AA is missed; else only the 7:1 of level AAA, which the portal's own colours hold. */
  breaks: boolean;
}

const least = { text: 4.5, edge: 3 };
const good = { text: 7, edge: 3 };

/** Every pair of colours that a page may show and that is weak under these colours. */
export const weakPairs = (colors: Colors): readonly WeakPair[] =>
  Object.entries<Theme>(themesOf(colors)).flatMap(([theme, values]) =>
    pairs
      .map((pair) => ({ ...pair, theme, ratio: contrast(values[pair.on], values[pair.ground]) }))
      .filter(({ kind, ratio }) => ratio < good[kind])
      .map((pair) => ({ ...pair, breaks: pair.ratio < least[pair.kind] })),
  );

/** A weak pair in words, such as `light: on-accent on accent is 3.20:1, and text needs 4.5:1`. */
export const describeWeak = ({ theme, on, ground, ratio, kind, breaks }: WeakPair): string =>
  `${theme}: ${on} on ${ground} is ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1, ${breaks ? `and ${kind === 'text' ? 'text' : 'an edge'} needs ${least[kind]}:1` : `below ${good[kind]}:1`}`;
