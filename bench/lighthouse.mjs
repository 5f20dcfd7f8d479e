// npm run bench:lighthouse: what Lighthouse says of landing and dashboard on its own phone; median of RUNS.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserFlags } from '../tooling/browser.mjs';
import { ensureBrowser } from '../tooling/setup/browser.mjs';
import { ensureBuild } from '../tooling/setup/build.mjs';
import { startPortal } from '../tooling/setup/portal.mjs';
import { freePort } from '../tooling/setup/ports.mjs';
import { publishLocal } from '../tooling/setup/publish-local.mjs';
import { signIn } from './sign-in.mjs';

const runs = Number(process.env.RUNS ?? 5);
const wanted = { performance: 0.95, accessibility: 1, 'best-practices': 1 };

await ensureBuild();
const chromePath = await ensureBrowser();
const dataDir = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const registryDir = join(dataDir, 'registry');
await publishLocal(registryDir);
const ports = { EDGE_PORT: await freePort(), PORT: await freePort(), ESIGNET_PORT: await freePort(), INBOX_PORT: await freePort() };
const portal = await startPortal({ ports, dataDir, registryDir, env: { SANDBOX_PROFILE: 'test' } });

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

/** The scores of one cold visit by who has these cookies, and what cost some. */
async function visit(path, cookies = []) {
  const chrome = await launch({ chromePath, chromeFlags: [...browserFlags, '--headless=new'], logLevel: 'silent' });
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${chrome.port}`);
    await browser.contexts()[0].addCookies(cookies);
    await browser.close();
    const { lhr } = await lighthouse(`${portal.origin}${path}`, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: Object.keys(wanted),
      disableStorageReset: true, // the browser is new; a header with the cookies would not go out with the bell's stream
    });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const short = Object.values(lhr.categories).flatMap(({ id, auditRefs }) =>
      auditRefs
        .filter(({ weight, id: audit }) => weight > 0 && (lhr.audits[audit].score ?? 1) < (id === 'performance' ? 0.9 : 1))
        .map(({ id: audit }) => `${id}: ${lhr.audits[audit].title} ${lhr.audits[audit].displayValue ?? ''}`),
    );
    return { scores: Object.fromEntries(Object.keys(wanted).map((id) => [id, lhr.categories[id].score])), short };
  } finally {
    await chrome.kill();
  }
}

try {
  const browser = await chromium.launch({ executablePath: chromePath, args: browserFlags });
  const { cookies } = await signIn(browser, portal);
  await browser.close();

  for (const [name, path, session] of [
    ['landing', '/'],
    ['dashboard', '/services', cookies],
  ]) {
    const all = [];
    for (let run = 0; run < runs; run++) all.push(await visit(path, session));
    for (const [category, least] of Object.entries(wanted)) {
      const score = median(all.map(({ scores }) => scores[category]));
      console.log(`${name.padEnd(10)} ${category.padEnd(15)} ${score.toFixed(2)} (wanted ${least}) ${score >= least ? 'holds' : 'MISSED'}`);
      if (score < least) process.exitCode = 1;
    }
    for (const line of new Set(all.flatMap(({ short }) => short))) console.log(`  ${line}`);
  }
} finally {
  await portal.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
