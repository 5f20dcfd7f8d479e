import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { colorsCss, themes } from './theme-rules.mjs';

const source = (name) => readFile(new URL(`../src/tokens/${name}`, import.meta.url), 'utf8');

const colors = JSON.parse(await source('colors.json'));

const sheets = ['fonts.css', 'fonts-lexend.css', 'scales.css', 'choices.css'];

export const tokensCss = async () => [...(await Promise.all(sheets.map(source))), colorsCss(colors)].join('\n');

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

/**
 * The tokens below the root of an embed, for pages of somebody else: `src/generated/embed-tokens.ts`. Faces stay out, as
 * no shadow root can bring one, and `--rp-unit` stands for `rem`, which is the other page's.
 */
export async function embedTokensTs() {
  const [scales, choices] = await Promise.all(['scales.css', 'choices.css'].map(source));
  const css = [scales, choices, colorsCss(colors)].join('\n').replaceAll(':root', '.rp-root').replaceAll('1.125rem', 'var(--rp-unit)');
  const { code } = await transform(css, { loader: 'css', minify: true, target: ['chrome105', 'firefox110', 'safari16'] });
  return `// Made by build/tokens.mjs from src/tokens; never edited.
import { css } from 'lit';

/** Every token, for what stands below the root of an embed. */
export const embedTokens = css\`${code.trim()}\`;
`;
}
