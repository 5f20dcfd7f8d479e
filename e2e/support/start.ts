import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPortal } from '../../tooling/setup/portal.mjs';
import { freePort } from '../../tooling/setup/ports.mjs';
import { publishLocal } from '../../tooling/setup/publish-local.mjs';

/** A whole portal of its own on free ports, with a fresh country and registry. */
export async function freshPortal(env: Record<string, string> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-'));
  const registryDir = join(dataDir, 'registry');
  await publishLocal(registryDir);
  const ports = { EDGE_PORT: await freePort(), PORT: await freePort(), ESIGNET_PORT: await freePort(), INBOX_PORT: await freePort() };
  const portal = await startPortal({ ports, dataDir, registryDir, env: { SANDBOX_PROFILE: 'test', ...env } });
  return {
    ...portal,
    dataDir,
    registryDir,
    async stop() {
      await portal.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
