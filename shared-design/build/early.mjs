import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The script that stands in the head of every page, as text. */
export async function earlyScript() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/prefs/early.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2018',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text.trim();
}
