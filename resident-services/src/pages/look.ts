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

const mark = { petals: 8, twist: 1.5, rings: 5, amplitude: 0.17, inner: 0.36, stroke: 4.2 };

/**
 * What the server-written pages load: the portal's stylesheet and fonts, the rosettes, and the page's own files.
 * Kept in memory under `/assets/`: there are ten of them, and they change with the server only.
 */
export function lookAssets(own: Readonly<Record<string, string>>, folder = sharedLook()) {
  const assets = new Map<string, string | Buffer>([
    ['rosette.svg', rosetteSvg({ petals: 12, twist: 2.9, rings: 17, amplitude: 0.13, inner: 0.34, stroke: 0.32, colour: '#fff', woven: true })],
    ['mark.svg', rosetteSvg({ ...mark, colour: '#fff' })],
    ['icon.svg', rosetteSvg({ ...mark, colour: '#2b8a99' })],
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
  ...(existsSync(join(folder, 'fonts')) ? readdirSync(join(folder, 'fonts')) : []).filter((file) => file.endsWith('.woff2')).map((file) => `fonts/${file}`),
];
