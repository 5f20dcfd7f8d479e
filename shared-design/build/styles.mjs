import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { tokensCss } from './tokens.mjs';

const path = (name) => fileURLToPath(new URL(`../src/${name}`, import.meta.url));

/** Runs a TypeScript module of ours and hands back what it exports. */
async function evaluate(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** `styles.css`: fonts, tokens, and what a page needs before any script has run. */
export async function stylesCss() {
  const { shared } = await evaluate(path('base/document.ts'));
  const css = [await tokensCss(), shared, await readFile(path('base/document.css'), 'utf8')].join('\n');
  const { code } = await transform(css, { loader: 'css', minify: true, target: ['chrome105', 'firefox110', 'safari16'] });
  return code;
}
