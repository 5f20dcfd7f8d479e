import { readFile } from 'node:fs/promises';

const source = (name) => readFile(new URL(`../src/tokens/${name}`, import.meta.url), 'utf8');

const colors = JSON.parse(await source('colors.json'));

const declarations = ({ scheme, ...tokens }) =>
  [scheme ? `color-scheme:${scheme};` : '', ...Object.entries(tokens).map(([name, value]) => `--rp-${name}:${value};`)].join('');

const themes = ['light', 'dark', 'cream'];
const is = Object.fromEntries(themes.map((name) => [name, `[data-rp-theme=${name}]`]));
const moreContrast = '[data-rp-contrast=more]';

/** Where nobody chose a theme, or one that a later edition knows: the system decides. */
const auto = `:root:not(${themes.map((name) => is[name]).join()})`;

/**
 * The colour tokens as CSS. `data-rp-theme` and `data-rp-contrast` on `<html>`, or on any element that hosts a piece of
 * the portal, say what was chosen; without them the system decides.
 */
function colorsCss() {
  const css = Object.fromEntries(Object.entries(colors).map(([name, tokens]) => [name, declarations(tokens)]));
  const more = (chosen) => `
    ${chosen || `:root,${is.light},${is.cream}`}{${css['light-more']}}
    ${chosen}${is.dark}{${css['dark-more']}}
    ${chosen}${is.cream}{${css['cream-more']}}`;
  return `
    :root,${is.light},${is.cream}{${css.light}}
    ${is.dark}{${css.dark}}
    ${is.cream}{${css.cream}}
    @media (prefers-color-scheme:dark){${auto}{${css.dark}}}
    @media (prefers-contrast:more){${more('')}}
    ${more(moreContrast)}
    @media (prefers-contrast:more) and (prefers-color-scheme:dark){${auto}{${css['dark-more']}}}
    @media (prefers-color-scheme:dark){${auto}${moreContrast}{${css['dark-more']}}}
    [data-rp-status=safe]{${css['status-safe']}}`;
}

const sheets = ['fonts.css', 'fonts-lexend.css', 'scales.css', 'choices.css'];

export const tokensCss = async () => [...(await Promise.all(sheets.map(source))), colorsCss()].join('\n');

/** Every custom property that the tokens define, without `--rp-`, as types: `src/generated/tokens.ts`. */
export async function tokensTs() {
  const names = (text) => [...new Set([...text.matchAll(/--rp-([\w-]+)\s*:/g)].map(([, name]) => name))].sort();
  const union = (all) => all.map((name) => `\n  | '${name}'`).join('');
  const { scheme, ...light } = colors.light;
  return `// Made by build/tokens.mjs from src/tokens; never edited.

/** A colour of the theme: \`var(--rp-<name>)\`. */
export type ColorToken =${union(Object.keys(light).sort())};

/** A size, a space, a typeface or a time: \`var(--rp-<name>)\`. */
export type ScaleToken =${union(names(await source('scales.css')))};
`;
}

/** Three colours of each theme, for the small pictures of them: `src/generated/theme-samples.ts`. */
export function samplesTs() {
  const samples = themes.flatMap((name) => ['bg', 'text', 'accent'].map((token) => `    --${name}-${token}: ${{ ...colors.light, ...colors[name] }[token]};`));
  return `// Made by build/tokens.mjs from src/tokens; never edited.
import { css } from 'lit';

/** Paper, ink and accent of each theme, whichever is shown. */
export const themeSamples = css\`
  :host {
${samples.join('\n')}
  }
\`;
`;
}
