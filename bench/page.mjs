// npm run bench:page: what a resident on a phone with a weak line waits for, and what comes over the line.
// Phone profile: CPU ×4, 150 ms, 1.6 Mbit/s; cold cache; median of RUNS. Sizes are exact; times are to be read as ratios.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags } from '../tooling/browser.mjs';
import { ensureBrowser } from '../tooling/setup/browser.mjs';
import { ensureBuild } from '../tooling/setup/build.mjs';
import { startPortal } from '../tooling/setup/portal.mjs';
import { freePort } from '../tooling/setup/ports.mjs';
import { publishLocal } from '../tooling/setup/publish-local.mjs';
import { buildOneBundle } from './one-bundle.mjs';
import { figures, median, printTable } from './figures.mjs';
import { measureRoutes, measureView } from './measure.mjs';
import { sizesOfMicroFrontends } from './sizes.mjs';
import { signIn } from './sign-in.mjs';
import { serveStatic } from './static-page.mjs';

const runs = Number(process.env.RUNS ?? 5);

await ensureBuild();
const executablePath = await ensureBrowser();
const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
const registryDir = join(dataDir, 'registry');
await publishLocal(registryDir);
const ports = { EDGE_PORT: await freePort(), PORT: await freePort(), ESIGNET_PORT: await freePort(), INBOX_PORT: await freePort() };
const portal = await startPortal({ ports, dataDir, registryDir, env: { SANDBOX_PROFILE: 'test' } });
const oneBundle = await buildOneBundle({ portal, registryDir, ports });
const still = await serveStatic(portal.origin);

const browser = await chromium.launch({ executablePath, args: browserFlags });

try {
  const state = await signIn(browser, portal);
  const views = [
    { name: 'landing', url: `${portal.origin}/`, ready: 'rp:ready' },
    { name: 'landing, static page of the same bytes', url: still.url, ready: undefined },
    { name: 'dashboard', url: `${portal.origin}/services`, state, ready: 'rp:dashboard' },
    { name: '/vid, federated', url: `${portal.origin}/vid`, state, ready: 'rp:vid' },
    { name: '/vid, one bundle', url: `${oneBundle.origin}/vid`, state, ready: 'rp:vid' },
  ];
  const measured = new Map(views.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const view of views) measured.get(view.name).push(await measureView(browser, view)); // in turn, so that a slow minute hits all alike
  }
  const routes = await measureRoutes(browser, { origin: portal.origin, state });

  printTable(measured);
  figures({ measured: Object.fromEntries([...measured].map(([name, all]) => [name, median(all)])), routes, sizes: sizesOfMicroFrontends() });
} finally {
  await browser.close();
  await Promise.all([portal.stop(), oneBundle.stop(), still.stop()]);
  rmSync(dataDir, { recursive: true, force: true });
}
