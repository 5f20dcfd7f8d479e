// Builds dist/: the server as one file, the workers of its database and of its documents, and the demo data a new store starts from.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ownPackages } from '../tooling/own-packages.mjs';

const here = import.meta.dirname;
const dist = join(here, 'dist');
const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20', plugins: [ownPackages], sourcemap: true, logLevel: 'warning' };

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
await build({ ...options, entryPoints: { server: join(here, 'src/server.ts'), 'make-seed': join(here, 'src/seed/make-seed.ts') }, outdir: dist });
copyFileSync(join(here, 'src/store/dialect/pglite-worker.mjs'), join(dist, 'pglite-worker.mjs'));
copyFileSync(join(here, 'src/pdf/typst-worker.mjs'), join(dist, 'typst-worker.mjs'));
cpSync(join(here, 'src/pdf/templates'), join(dist, 'templates'), { recursive: true });

const seed = spawnSync(process.execPath, ['--enable-source-maps', join(dist, 'make-seed.js'), join(dist, 'seed')], { cwd: here, stdio: 'inherit' });
if (seed.status !== 0) process.exit(seed.status ?? 1);
