// npm run dev: the whole portal, rebuilt and reloaded as files change. ONLY=mfe-vid watches that one alone.
// A change of a micro-frontend takes the way of production: it is built, published and promoted; the page sees the new
// registry and reloads. Custom elements cannot be defined twice, so a reload is the honest form of live update.
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { startPortal } from './setup/portal.mjs';
import { ports as portsOf, requireFreePorts } from './setup/ports.mjs';
import { microFrontends, publishLocal } from './setup/publish-local.mjs';
import { root, run } from './setup/run.mjs';
import { say, stop } from './setup/say.mjs';

const only = process.env.ONLY?.split(',');
const unknown = only?.find((name) => name !== 'shell' && name !== 'resident-services' && !microFrontends().includes(name));
if (unknown) stop(`ONLY names ${unknown}; there are ${['shell', 'resident-services', ...microFrontends()].join(', ')}.`);
const watched = (name) => !only || only.includes(name);

const ports = portsOf();
const dataDir = resolve(process.env.DATA_DIR ?? join(root, '.data'));
const registryDir = resolve(process.env.REGISTRY_DIR ?? join(dataDir, 'registry'));

await requireFreePorts(ports);
await ensureDependencies().catch((error) => stop(`The packages could not be installed: ${error.message}`));
await ensureBuild().catch((error) => stop(`The build failed: ${error.message}`));
await publishLocal(registryDir).catch((error) => stop(error.message));

const start = () => startPortal({ ports, dataDir, registryDir, env: { PORTAL_DEV: '1' } });
let portal = await start().catch((error) => stop(error.message));
say(`${portal.origin}   mail: ${portal.inbox}   watching ${only?.join(', ') ?? 'everything'}`);

const { default: webpack } = await import('webpack');
const { touch } = await import('./registry/registry.mjs');

for (const name of microFrontends().filter(watched)) {
  const { default: config } = await import(pathToFileURL(join(root, name, 'webpack.config.mjs')).href);
  webpack(config({}, { mode: 'development' })).watch({ aggregateTimeout: 50 }, (error, stats) => {
    if (error || stats.hasErrors()) return console.error(error ?? stats.toString('errors-only'));
    publishLocal(registryDir, [name]).then(
      () => say(`${name} is new (${stats.endTime - stats.startTime} ms)`),
      (reason) => console.error(reason.message),
    );
  });
}

/** Shell and server have no versions to promote: they are built again and started again. */
let running = Promise.resolve();
for (const [name, folders, build] of [
  ['shell', ['shell/src', 'shell/server', 'shared-design/src', 'shared-client/src'], () => run('npm', ['run', 'build', '-w', '@rp/shell'], { quiet: true })],
  ['resident-services', ['resident-services/src'], () => run('npm', ['run', 'build', '-w', '@rp/resident-services'], { quiet: true })],
]) {
  if (!watched(name)) continue;
  let timer;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        try {
          await build();
          await portal.stop();
          portal = await start();
          touch(registryDir);
          say(`${name} is new`);
        } catch (error) {
          console.error(error.message);
        }
      });
    }, 150);
  };
  for (const folder of folders) watch(join(root, folder), { recursive: true }, again);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void portal.stop().then(() => process.exit(0)));
