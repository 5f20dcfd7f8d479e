import { readFile } from 'node:fs/promises';

const source = (name) => readFile(new URL(`../src/tokens/${name}`, import.meta.url), 'utf8');

export const colors = JSON.parse(await source('colors.json'));

const declarations = ({ scheme, ...tokens }) =>
  [scheme ? `color-scheme:${scheme};` : '', ...Object.entries(tokens).map(([name, value]) => `--rp-${name}:${value};`)].join('');

/**
 * The colour tokens as CSS. `data-rp-theme` names a theme, on `<html>` or on any element that hosts a piece of the
 * portal; without it the system decides.
 */
function themes() {
  const [light, dark, lightMore, darkMore] = ['light', 'dark', 'light-more', 'dark-more'].map((name) => declarations(colors[name]));
  const auto = ':root:not([data-rp-theme=light],[data-rp-theme=dark])';
  return `
    :root,[data-rp-theme=light]{${light}}
    [data-rp-theme=dark]{${dark}}
    @media (prefers-color-scheme:dark){${auto}{${dark}}}
    @media (prefers-contrast:more){
      :root,[data-rp-theme=light]{${lightMore}}
      [data-rp-theme=dark]{${darkMore}}
    }
    @media (prefers-contrast:more) and (prefers-color-scheme:dark){${auto}{${darkMore}}}`;
}

export const tokensCss = async () => [await source('fonts.css'), await source('scales.css'), themes()].join('\n');
