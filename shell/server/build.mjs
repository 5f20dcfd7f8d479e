// Builds the edge and the style sheet of all pages; webpack has made the scripts before.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compressFolder } from '@rp/tooling/compress';
import { ownPackages } from '@rp/tooling/own-packages';

const root = fileURLToPath(new URL('..', import.meta.url));
const client = join(root, 'dist/client');

await build({
  entryPoints: [join(root, 'server/server.ts')],
  outfile: join(root, 'dist/server.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  plugins: [ownPackages],
  logLevel: 'warning',
});

/** Styles that an element brings in its script, as a style sheet. */
const stylesOfElements = {
  name: 'styles-of-elements',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'warning' });
      const { styles } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
      return { contents: styles.cssText, loader: 'css' };
    }),
};

const { metafile } = await build({
  entryPoints: {
    page: join(root, 'src/page/page.css'),
    services: join(root, 'src/pages/services-page.styles.ts'),
    noscript: join(root, 'src/page/noscript.css'),
    icon: join(root, 'src/art/icon.svg'),
    'icon-192': join(root, 'src/art/icon-192.png'),
    'icon-512': join(root, 'src/art/icon-512.png'),
  },
  outdir: join(client, 'page'),
  bundle: true,
  minify: true,
  metafile: true,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  plugins: [stylesOfElements],
  loader: { '.woff2': 'file', '.svg': 'copy', '.png': 'copy' },
  logLevel: 'warning',
});

const made = Object.keys(metafile.outputs).map((file) => basename(file));
const one = (start, end) => `/assets/page/${made.find((file) => file.startsWith(start) && file.endsWith(end))}`;
const font = (start) => made.filter((file) => file.startsWith(start) && file.endsWith('.woff2')).map((file) => `/assets/page/${file}`);

const early = readFileSync(fileURLToPath(import.meta.resolve('@rp/shared-design/early.js')), 'utf8');

const fonts = Object.fromEntries(
  Object.entries({ en: 'latin', ar: 'arabic', hi: 'devanagari', kn: 'kannada', ta: 'tamil' }).map(([tag, script]) => [tag, font(`${script}-400`)]),
);
writeFileSync(
  join(client, 'styles.json'),
  JSON.stringify(
    {
      early,
      css: one('page-', '.css'),
      servicesCss: one('services-', '.css'),
      noscriptCss: one('noscript-', '.css'),
      icon: one('icon-', '.svg'),
      icons: { 192: one('icon-192-', '.png'), 512: one('icon-512-', '.png') },
      fonts,
    },
    null,
    2,
  ),
);
await build({
  entryPoints: [join(root, 'worker/worker.ts')],
  outfile: join(root, 'dist/sw.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  banner: { js: `// ${one('page-', '.css')}` }, // another build is another worker
  logLevel: 'warning',
});

compressFolder(client);
