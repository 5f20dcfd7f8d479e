import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import webpack from 'webpack';
import { ModuleFederationPlugin } from '@module-federation/enhanced/webpack';
import { SubresourceIntegrityPlugin } from 'webpack-subresource-integrity';
import { globalOf } from '../registry/names.mjs';
import { AssetList } from './asset-list.mjs';
import { FederatedIntegrity } from './federated-integrity.mjs';
import { sharedByRemote, sharedByShell } from './shared.mjs';

const require = createRequire(import.meta.url);

/**
 * Says that all of a script is run at once, so that a browser that can (Chromium from 136) compiles it beside the page
 * while it comes over the line, and not piece by piece where the resident waits. Of what every first view has; after the
 * minifier, which takes comments away.
 */
const compiledAhead = new webpack.BannerPlugin({
  raw: true,
  include: /^(libraries|main|federation|services|remoteEntry|app|slots)\./,
  banner: '//# allFunctionsCalledOnLoad',
  stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
});

/** What the shell and every micro-frontend build with; no package writes federation options by hand. */
function base({ root, name, production }) {
  return {
    context: root,
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    devtool: production ? false : 'cheap-module-source-map', // never eval: the CSP forbids it
    // es2015: RxJS would else come as ES5 with its helpers.
    resolve: { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] }, conditionNames: ['es2015', '...'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: [
            {
              loader: require.resolve('esbuild-loader'),
              options: {
                implementation: esbuild,
                target: 'es2022',
                tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
              },
            },
            ...(production ? [fileURLToPath(new URL('unindent.mjs', import.meta.url))] : []),
          ],
        },
      ],
    },
    output: {
      publicPath: 'auto',
      uniqueName: name,
      crossOriginLoading: 'anonymous',
      hashFunction: 'xxhash64',
      strictModuleErrorHandling: true, // else a module that threw at load is handed out half made on the second try
      trustedTypes: { policyName: 'rp-webpack' },
      // The federation plugin asks for names before there are hashes.
      filename: (data) => (production && data.chunk?.contentHash?.javascript ? '[name].[contenthash:8].js' : '[name].js'),
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    // Numbers in order, not by path: the same bytes in whatever folder it is built, and fewer of them after compression.
    optimization: { chunkIds: 'named', moduleIds: 'natural', realContentHash: true },
    plugins: production ? [compiledAhead, new FederatedIntegrity(), new SubresourceIntegrityPlugin({ hashFuncNames: ['sha384'] })] : [],
    performance: false,
    stats: { preset: 'errors-warnings', assets: true, modules: false, entrypoints: false },
  };
}

const readJson = (url) => JSON.parse(readFileSync(url, 'utf8'));

/**
 * Configuration of a micro-frontend: its folder holds `mfe.json` (name, version, routes) and `src/index.ts`, which
 * exports `mfe`; with `src/slots.ts`, which does too, pages of the shell load what its slots need and no more.
 *
 * @param {string} configUrl `import.meta.url` of its webpack.config.mjs
 */
export function remote(configUrl) {
  return (env, { mode = 'production' } = {}) => {
    const manifest = readJson(new URL('mfe.json', configUrl));
    const production = mode === 'production';
    const config = base({ root: fileURLToPath(new URL('.', configUrl)), name: manifest.name, production });
    return {
      ...config,
      entry: {},
      optimization: { ...config.optimization, splitChunks: false }, // pages and slots each come as one file
      output: { ...config.output, path: fileURLToPath(new URL('dist', configUrl)) }, // wherever it is built from
      plugins: [
        ...config.plugins,
        new ModuleFederationPlugin({
          dts: false,
          manifest: false,
          shareStrategy: 'loaded-first',
          name: globalOf(manifest.name),
          filename: 'remoteEntry.js',
          library: { type: 'var', name: globalOf(manifest.name) },
          exposes: {
            './app': { import: './src/index.ts', name: 'app' },
            ...(existsSync(new URL('src/slots.ts', configUrl)) && { './slots': { import: './src/slots.ts', name: 'slots' } }),
          },
          shared: sharedByRemote,
          experiments: { externalRuntime: true, optimization: { disableSnapshot: true, target: 'web' } },
        }),
        new AssetList({ file: 'assets.json' }),
      ],
    };
  };
}

/** What the shell stands on, as the first of its two scripts: it is evaluated while the second comes. */
export const libraries = { name: 'libraries', test: /[\\/]node_modules[\\/]/, chunks: 'initial', enforce: true };

/**
 * Configurations of the shell: `boot`, the few lines that a page needs at once, and `main`, the host with everything
 * that is shared.
 *
 * @param {string} configUrl `import.meta.url` of its webpack.config.mjs
 */
export function shell(configUrl) {
  return (env, { mode = 'production' } = {}) => {
    const production = mode === 'production';
    const root = fileURLToPath(new URL('.', configUrl));
    const part = (name, { optimization = {}, ...extra } = {}) => {
      const config = base({ root, name: `shell_${name}`, production });
      return {
        ...config,
        name,
        entry: { [name]: `./src/${name}.ts` },
        ...extra,
        optimization: { ...config.optimization, ...optimization },
        output: { ...config.output, path: fileURLToPath(new URL(`dist/client/${name}`, configUrl)), publicPath: `/assets/${name}/` },
        plugins: [...config.plugins, ...(extra.plugins ?? []), new AssetList({ file: 'assets.json' })],
      };
    };
    return [
      part('boot'),
      part('main', {
        optimization: { splitChunks: { cacheGroups: { libraries, defaultVendors: false } } },
        plugins: [
          // What the plugin of a micro-frontend sets; the shell starts the same runtime itself, in src/host/federation.ts.
          new webpack.DefinePlugin({
            SHARED_VERSIONS: JSON.stringify(sharedByShell),
            FEDERATION_OPTIMIZE_NO_SNAPSHOT_PLUGIN: true,
            ENV_TARGET: JSON.stringify('web'),
          }),
        ],
      }),
    ];
  };
}
