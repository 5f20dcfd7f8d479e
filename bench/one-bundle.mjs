import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { compressFolder } from '../tooling/compress.mjs';
import { freePort } from '../tooling/setup/ports.mjs';
import { AssetList } from '../tooling/webpack/asset-list.mjs';
import { libraries } from '../tooling/webpack/index.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = join(root, '.cache/one-bundle');

/**
 * The same sources without federation: shell and micro-frontends as one script, served by the same edge. What
 * federation costs is the difference.
 */
export async function buildOneBundle({ registryDir, ports }) {
  rmSync(work, { recursive: true, force: true });
  cpSync(join(root, 'shell/dist/client'), join(work, 'client'), { recursive: true });
  cpSync(join(root, 'shell/dist/sw.js'), join(work, 'sw.js'));
  rmSync(join(work, 'client/main'), { recursive: true });
  await build(join(work, 'client/main'));
  compressFolder(join(work, 'client/main'));

  // The registry says what there is; its entries hold nothing, since all of it is in the bundle.
  const registry = JSON.parse(readFileSync(join(registryDir, 'registry.json'), 'utf8'));
  for (const remote of registry.remotes) {
    mkdirSync(join(work, 'registry/mfe', remote.name, remote.version), { recursive: true });
    writeFileSync(join(work, 'registry', remote.entry), '');
    Object.assign(remote, { preload: [], words: {} });
  }
  writeFileSync(join(work, 'registry/registry.json'), JSON.stringify(registry));

  const port = await freePort();
  const edge = spawn(process.execPath, [join(root, 'shell/dist/server.mjs')], {
    env: {
      ...process.env,
      EDGE_PORT: String(port),
      API_URL: `http://127.0.0.1:${ports.PORT}`,
      REGISTRY_DIR: join(work, 'registry'),
      CLIENT_DIR: join(work, 'client'),
      PORTAL_ORIGIN: `http://localhost:${ports.EDGE_PORT}`,
      LOG_LEVEL: 'warn',
    },
    stdio: 'inherit',
  });
  const origin = `http://localhost:${port}`;
  const ended = new Promise((_, reject) => edge.once('exit', (code) => reject(new Error(`the edge of the one bundle ended with ${code}`))));
  let isOver = false;
  ended.catch(() => (isOver = true)); // at the end it is stopped on purpose
  await Promise.race([ended, isUp(origin, () => isOver)]);
  return { origin, stop: () => new Promise((resolve) => edge.once('exit', resolve) && edge.kill('SIGTERM')) };
}

async function isUp(origin, isOver) {
  while (!isOver()) {
    const response = await fetch(`${origin}/health/live`).catch(() => undefined); // not there yet
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function build(path) {
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    entry: { main: join(root, 'shell/src/main.ts') },
    output: {
      path,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: '/assets/main/',
      trustedTypes: { policyName: 'rp-webpack' },
      crossOriginLoading: 'anonymous',
    },
    resolve: { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] }, conditionNames: ['es2015', '...'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'esbuild-loader',
          options: { target: 'es2022', tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } } },
        },
      ],
    },
    resolveLoader: { modules: [join(root, 'node_modules')] },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(/\/load-remote\.js$/, fileURLToPath(new URL('one-bundle-remotes.js', import.meta.url))),
      new AssetList({ file: 'assets.json' }),
    ],
    optimization: { splitChunks: { cacheGroups: { libraries } } },
    performance: false,
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => (error || stats.hasErrors() ? reject(error ?? new Error(stats.toString('errors-only'))) : compiler.close(() => resolve()))),
  );
}
