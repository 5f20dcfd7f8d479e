import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** The micro-frontends of this workspace. */
export const microFrontends = () => readdirSync(root).filter((name) => name.startsWith('mfe-') && existsSync(join(root, name, 'mfe.json')));

/** Publishes and promotes the builds of this workspace into a registry folder. */
export async function publishLocal(registryDir, names = microFrontends()) {
  const { promote, publish } = await import('../registry/registry.mjs');
  for (const name of names) {
    const { version } = publish(registryDir, join(root, name), { local: true });
    promote(registryDir, name, version);
  }
}
