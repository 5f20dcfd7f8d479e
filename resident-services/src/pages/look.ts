import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { rosetteSvg } from './rosette.js';

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** `dist` of the portal's own look. The pages beside the portal wear it too, but nothing is imported from there. */
const sharedLook = () => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@rp/shared-design/package.json')), 'dist');
  } catch {
    return undefined;
  }
};

/**
 * What the server-written pages load: the portal's stylesheet and fonts, the rosettes, and the page's own files.
 * Kept in memory under `/assets/`: there are ten of them, and they change with the server only.
 */
export function lookAssets(own: Readonly<Record<string, string>>, folder = sharedLook()) {
  const assets = new Map<string, string | Buffer>([
    ['rosette.svg', rosetteSvg({ petals: 9, twist: 2.6, rings: 34, amplitude: 0.16, inner: 0.3, stroke: 0.42 })],
    ['mark.svg', rosetteSvg({ petals: 8, twist: 2.2, rings: 7, amplitude: 0.2, inner: 0.34, stroke: 3.4 })],
    ...Object.entries(own),
  ]);
  for (const file of folder ? filesOf(folder) : []) assets.set(file, readFileSync(join(folder!, file)));
  const hasLook = assets.has('styles.css');

  return {
    hasLook,
    plugin: async (app: FastifyInstance) => {
      app.get<{ Params: { '*': string } }>('/assets/*', async (request, reply) => {
        const name = request.params['*'];
        const asset = assets.get(name);
        if (asset === undefined) return reply.code(404).type('text/plain').send('Not found');
        return reply
          .header('cache-control', 'public, max-age=300')
          .type(types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
          .send(asset);
      });
    },
  };
}

const filesOf = (folder: string) => [
  ...(existsSync(join(folder, 'styles.css')) ? ['styles.css'] : []),
  ...(existsSync(join(folder, 'fonts')) ? readdirSync(join(folder, 'fonts')) : [])
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => `fonts/${file}`),
];
