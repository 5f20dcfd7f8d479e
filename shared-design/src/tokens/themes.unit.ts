import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import colors from './colors.json' with { type: 'json' };
import { contrast } from './contrast.js';
import { difference, type Sight } from './difference.js';
import { pairs } from './pairs.js';
import { type Theme, themes } from './themes.js';

/** WCAG 2.2: text at 7:1 is level AAA, what only has to be found needs 3:1. */
const least = { text: 7, edge: 3 };

describe('every pair of colours that a page may show', () => {
  for (const [name, theme] of Object.entries<Theme>(themes)) {
    test(`${name}: text can be read and edges can be found`, () => {
      const weak = pairs
        .map((pair) => ({ ...pair, ratio: contrast(theme[pair.on], theme[pair.ground]) }))
        .filter(({ kind, ratio }) => ratio < least[kind])
        .map(({ on, ground, ratio }) => `${on} on ${ground} is ${ratio.toFixed(2)}:1`);

      assert.deepEqual(weak, []);
    });
  }
});

test('themes that change only some colours name none that the light one lacks', () => {
  for (const name of ['dark', 'cream', 'light-more', 'dark-more', 'cream-more'] as const) {
    for (const token of Object.keys(colors[name])) assert.ok(token in colors.light, `${token} of ${name}`);
  }
  assert.deepEqual(Object.keys(colors.dark), Object.keys(colors.light));
});

describe('the status colours for those who see few colours', () => {
  const tags = colors['status-safe'];
  const fills = (['success', 'warning', 'danger', 'info'] as const).map((tone) => [tone, tags[`tag-${tone}-bg`]] as const);
  const closest = (sight: Sight) =>
    fills
      .flatMap(([one, a], at) => fills.slice(at + 1).map(([other, b]) => ({ pair: `${one}, ${other}`, far: difference(a, b, sight) })))
      .sort((a, b) => a.far - b.far)[0]!;

  test('can be read', () => {
    for (const [tone, fill] of fills) {
      const ratio = contrast(tags[`tag-${tone}`], fill);
      assert.ok(ratio >= 7, `${tone}: ${ratio.toFixed(2)}:1`);
    }
  });

  for (const [sight, least] of [
    ['normal', 15],
    ['protan', 15],
    ['deutan', 15],
    ['tritan', 9],
  ] as const) {
    test(`${sight}: no two of them look alike`, () => {
      const { pair, far } = closest(sight);

      assert.ok(far >= least, `${pair}: ${far.toFixed(1)}`);
    });
  }

  test('the standard ones would: they are not what tells a status', () => {
    assert.ok(difference(colors.light['success-bg'], colors.light['danger-bg'], 'deutan') < 6);
  });
});
