import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import './build.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const port = Number(process.env.PORT ?? 18090);

const builder = await context({
  entryPoints: [here('gallery/gallery.ts')],
  outfile: here('dist/gallery.js'),
  tsconfig: here('../tsconfig.browser.json'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
await copyFile(here('gallery/gallery.html'), here('dist/gallery.html'));
await builder.watch();
await builder.serve({ host: '127.0.0.1', port, servedir: here('dist') });
console.log(`Gallery: http://127.0.0.1:${port}/gallery.html?lang=ar&theme=dark`);
