import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ours from '../src/tokens/colors.json' with { type: 'json' };
import { themesOf } from '../src/tokens/themes.js';
import { brandColors } from './colors.js';
import { brandLook } from './index.js';
import { brandValues } from './values.js';

const brand = (lines: string) => `/* ours */ :root { ${lines} }`;

describe('a brand', () => {
  test('that says nothing leaves every colour as it is', () => {
    assert.deepEqual(brandColors(brandValues(brand(''))), ours);
    assert.deepEqual(brandLook(brand('')).warnings, []);
  });

  test('of one accent gets every theme from it, and each can be read', () => {
    for (const accent of ['#7a1f3d', '#1a4486', '#2a5418', '#5b2a86', '#7a3300']) {
      const colors = brandColors({ accent });
      const themes = themesOf(colors);

      assert.equal(themes.light.accent, accent);
      assert.equal(themes.cream.accent, accent);
      for (const name of ['dark', 'light-more', 'dark-more'] as const) assert.notEqual(themes[name].accent, themesOf(ours)[name].accent, name);
      assert.deepEqual(brandLook(brand(`--rp-brand-accent: ${accent};`)).warnings, []);
    }
  });

  test('whose accent is too pale is refused with the pair and its figure', () => {
    const pale = brand('--rp-brand-accent: #f2b705; --rp-brand-on-accent: #ffffff;');

    assert.throws(
      () => brandLook(pale),
      /^TypeError: These colours cannot be read by all:\n(.*\n)*  light: on-accent on accent is 1\.81:1, and text needs 4\.5:1/,
    );
  });

  test('is refused for its dark theme alone, too', () => {
    const dim = brand('--rp-brand-accent: #7a1f3d; --rp-brand-accent-dark: #7a1f3d;');

    assert.throws(() => brandLook(dim), /dark: accent on bg is \d\.\d\d:1/);
    assert.doesNotThrow(() => brandLook(brand('--rp-brand-accent: #7a1f3d;')));
  });

  test('whose ink cannot be read on its paper is refused with the figure', () => {
    assert.throws(() => brandLook(brand('--rp-brand-ink: #8a8a8a; --rp-brand-paper: #f5f5f5;')), /light: text on bg is 3\.1\d:1, and text needs 4\.5:1/);
  });

  test('between 4.5:1 and 7:1 is taken, with a word of warning', () => {
    const { warnings } = brandLook(brand('--rp-brand-link: #2a6fb0;'));

    assert.ok(warnings.includes('light: link on bg is 4.99:1, below 7:1'), warnings.join('\n'));
  });

  for (const [what, css, words] of [
    ['a property that is not one of them', '--rp-brand-shadow: none;', /--rp-brand-shadow is nothing that a brand can set: --rp-brand-accent, /],
    ['a colour by its name', '--rp-brand-accent: teal;', /--rp-brand-accent must be a colour in the form #rrggbb, not teal/],
    ['a radius without bounds', '--rp-brand-radius: 40px;', /--rp-brand-radius must be a length from 0px to 16px, not 40px/],
    ['any other style', 'color: red;', /color: red is nothing that a brand can set/],
  ] as const) {
    test(`with ${what} is refused by its name`, () => {
      assert.throws(() => brandLook(brand(css)), words);
    });
  }

  test('with any rule beside its one is refused', () => {
    assert.throws(() => brandLook(':root { } body { display: none }'), /A brand is one rule/);
  });
});

test('the style sheet of a brand has every rule of the portal’s own, so that none of those shines through', () => {
  const { css } = brandLook(brand('--rp-brand-accent: #7a1f3d; --rp-brand-radius: 12px;'));

  for (const rule of [
    ':root,[data-rp-theme=light],[data-rp-theme=cream]{',
    '[data-rp-theme=dark]{',
    '@media (prefers-color-scheme:dark)',
    '[data-rp-contrast=more]',
  ])
    assert.ok(css.includes(rule), rule);
  assert.ok(css.includes('--rp-accent:#7a1f3d;'));
  assert.ok(!css.includes(ours.light.accent) && !css.includes(ours.dark.accent), 'the accent of the portal');
  assert.ok(css.includes('--rp-radius-card:calc(var(--rp-px) * 20);'));
  assert.ok(css.includes('rp-display-settings{--light-bg:#fbf9f5;--light-text:#1b2430;--light-accent:#7a1f3d;'));
});
