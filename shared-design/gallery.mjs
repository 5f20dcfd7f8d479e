// npm run gallery [-- --build]: serves every element with its examples, or only writes it to dist/gallery.
import { cp, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import './build.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here('dist/gallery/');
const port = Number(process.env.PORT ?? 18090);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const beside = { 'gallery/gallery.html': 'index.html', 'custom-elements.json': 'custom-elements.json', 'dist/styles.css': 'styles.css', 'dist/fonts': 'fonts' };
await Promise.all(Object.entries(beside).map(([from, to]) => cp(here(from), out + to, { recursive: true })));

const builder = await context({
  entryPoints: [here('gallery/gallery.ts')],
  outdir: out,
  tsconfig: here('../tsconfig.browser.json'),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
if (process.argv.includes('--build')) {
  await builder.rebuild();
  await builder.dispose();
} else {
  await builder.watch();
  await builder.serve({ host: '127.0.0.1', port, servedir: out });
  console.log(`Gallery: http://127.0.0.1:${port}/  with ?lang=ar&theme=dark for another look`);
}
