// npm run size: weighs what was built, by the budgets. Some of it is first laid out as files in .cache/size/, where
// .size-limit.mjs finds it: the landing page as the edge renders it, and shared-design alone as the shell bundles it.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../setup/ports.mjs';
import { publishLocal } from '../setup/publish-local.mjs';
import { root, run } from '../setup/run.mjs';
import { writeDesignBundles } from './design.mjs';

const out = join(root, '.cache/size');

/** The landing page from the edge alone; it needs no API behind it. */
async function writeLanding() {
  const registryDir = join(out, 'registry');
  await publishLocal(registryDir);
  const port = await freePort();
  const edge = spawn(process.execPath, [join(root, 'shell/dist/server.mjs')], {
    env: { ...process.env, EDGE_PORT: String(port), PORTAL_ORIGIN: `http://localhost:${port}`, REGISTRY_DIR: registryDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  try {
    const ended = new Promise((_, reject) => edge.once('exit', (code) => reject(new Error(`the edge ended with ${code}`))));
    const page = await Promise.race([ended, answer(`http://localhost:${port}/`)]);
    writeFileSync(join(out, 'landing.html'), page);
  } finally {
    edge.removeAllListeners('exit');
    edge.kill();
  }
}

async function answer(url) {
  for (;;) {
    const response = await fetch(url).catch(() => undefined); // not there yet
    if (response?.ok) return response.text();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await Promise.all([writeLanding(), writeDesignBundles(out)]);
await run(join(root, 'node_modules/.bin/size-limit'), process.argv.slice(2)).catch(() => {
  console.error('Something weighs more than it may. The budgets stand in tooling/size/budgets.mjs.');
  process.exitCode = 1;
});
