const declarations = ({ scheme, ...tokens }) =>
  [scheme ? `color-scheme:${scheme};` : '', ...Object.entries(tokens).map(([name, value]) => `--rp-${name}:${value};`)].join('');

export const themes = ['light', 'dark', 'cream'];
const is = Object.fromEntries(themes.map((name) => [name, `[data-rp-theme=${name}]`]));
const moreContrast = '[data-rp-contrast=more]';

/** Where nobody chose a theme, or one that a later edition knows: the system decides. */
const auto = `:root:not(${themes.map((name) => is[name]).join()})`;

/**
 * The colour tokens as CSS. `data-rp-theme` and `data-rp-contrast` on `<html>`, or on any element that hosts a piece of
 * the portal, say what was chosen; without them the system decides. Paper has the light theme alone: grounds are not
 * printed, so what stands out on them could not be read.
 */
export function colorsCss(colors) {
  const css = Object.fromEntries(Object.entries(colors).map(([name, tokens]) => [name, declarations(tokens)]));
  const more = (chosen) => `
    ${chosen || `:root,${is.light},${is.cream}`}{${css['light-more']}}
    ${chosen}${is.dark}{${css['dark-more']}}
    ${chosen}${is.cream}{${css['cream-more']}}`;
  return `
    :root,${is.light},${is.cream}{${css.light}}
    @media screen{
    ${is.dark}{${css.dark}}
    ${is.cream}{${css.cream}}
    @media (prefers-color-scheme:dark){${auto}{${css.dark}}}
    @media (prefers-contrast:more){${more('')}}
    ${more(moreContrast)}
    @media (prefers-contrast:more) and (prefers-color-scheme:dark){${auto}{${css['dark-more']}}}
    @media (prefers-color-scheme:dark){${auto}${moreContrast}{${css['dark-more']}}}
    [data-rp-status=safe]{${css['status-safe']}}
    }`;
}
