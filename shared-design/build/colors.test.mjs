import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colors } from './tokens.mjs';

const grounds = ['bg', 'surface', 'sunken'];
const onAnyGround = ['text', 'text-muted', 'link', 'link-visited', 'accent'];
const onItsOwn = [
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['accent', 'hover'],
  ['text', 'hover'],
  ...['success', 'warning', 'danger', 'info'].flatMap((tone) => [
    [tone, `${tone}-bg`],
    [tone, 'surface'],
    ['text', `${tone}-bg`],
    ['text-muted', `${tone}-bg`],
  ]),
];

const themes = {
  light: colors.light,
  dark: colors.dark,
  'light, more contrast': { ...colors.light, ...colors['light-more'] },
  'dark, more contrast': { ...colors.dark, ...colors['dark-more'] },
};

const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex) => {
  const [r, g, b] = [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

for (const [name, theme] of Object.entries(themes)) {
  test(`${name}: text is at least 7:1 on every ground it may stand on`, () => {
    const pairs = [...onAnyGround.flatMap((text) => grounds.map((ground) => [text, ground])), ...onItsOwn];

    for (const [text, ground] of pairs) {
      const ratio = contrast(theme[text], theme[ground]);
      assert.ok(ratio >= 7, `${text} on ${ground} is ${ratio.toFixed(2)}:1`);
    }
  });

  test(`${name}: edges of controls and the focus ring are at least 3:1 on every ground`, () => {
    for (const ground of grounds) {
      assert.ok(contrast(theme['border-strong'], theme[ground]) >= 3, `border-strong on ${ground}`);
      assert.ok(contrast(theme.focus, theme[ground]) >= 3, `focus on ${ground}`);
    }
    assert.ok(contrast(theme.focus, theme['focus-halo']) >= 3, 'focus on its halo');
  });
}

test('every theme has the same tokens', () => {
  assert.deepEqual(Object.keys(colors.dark), Object.keys(colors.light));
  for (const theme of ['light-more', 'dark-more']) {
    for (const token of Object.keys(colors[theme])) assert.ok(token in colors.light, `${token} of ${theme}`);
  }
});
