// npm test: installs, finds or installs a browser, and runs everything. The last line is the sum: N passed, N failed.
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { root, run } from './setup/run.mjs';
import { say, stop } from './setup/say.mjs';

const totals = join(root, '.cache/test-totals');

await ensureDependencies().catch((error) => stop(`The packages could not be installed: ${error.message}`));
const { ensureTestBrowser } = await import('./setup/browser.mjs');
const { clearTotals, readTotals } = await import('./test/totals.mjs');
const browser = ensureTestBrowser(); // while it is built and checked
clearTotals(totals);

const env = { RP_TOTALS: totals, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FORCE_COLOR: '0' };
const npm =
  (script, ...args) =>
  () =>
    run('npm', ['run', '--silent', script, '--', ...args], { env });
const broken = [];
const good = [];

/** Each counts as one check, so that a broken one is seen in the sum. */
const checks = {
  build: ensureBuild,
  format: npm('lint:format'),
  lint: npm('lint:rules'),
  types: () => run(join(root, 'node_modules/.bin/turbo'), ['run', 'typecheck', '--output-logs=errors-only'], { env }),
  'dead code': npm('dead'),
  sizes: npm('size'),
  'elements as documented': npm('manifest', '--check'),
  'public API as reported': npm('api', '--check'),
};
const suites = {
  'unit tests': npm('test:unit'),
  'element tests': npm('test:elements'),
  'journeys through the whole portal': npm('test:e2e'),
};

async function look(name, phase) {
  const begin = performance.now();
  say(`${name} …`);
  try {
    await phase();
    good.push(name);
    say(`${name}: good, ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  } catch (error) {
    broken.push(name);
    say(`${name}: NOT good, ${((performance.now() - begin) / 1000).toFixed(0)} s; ${error.message}`);
  }
}

const inTurn = async (phases) => {
  for (const [name, phase] of Object.entries(phases)) await look(name, phase);
};

// Two at a time, each of which keeps one core busy. Whether the format is right shows without a build.
const { build, format, lint, 'public API as reported': api, ...others } = checks;
await Promise.all([inTurn({ build }), inTurn({ format })]);
if (!broken.includes('build')) {
  await Promise.all([inTurn({ lint, 'public API as reported': api }), inTurn(others)]);
  env.CHROMIUM_PATH = await browser;
  await inTurn(suites);
}

const all = readTotals(totals);
const sum = (key) => all.reduce((total, one) => total + one[key], 0);
const failedTests = sum('failed');
for (const { name, passed, failed } of all.sort((a, b) => a.name.localeCompare(b.name))) console.log(`  ${name}: ${passed} passed, ${failed} failed`);
if (broken.length) console.log(`\nNot good: ${broken.join(', ')}`);

const failedChecks = broken.filter((name) => name in checks).length;
const runnersDown = broken.length - failedChecks > 0 && failedTests === 0 ? 1 : 0;
console.log(`${sum('passed') + good.filter((name) => name in checks).length} passed, ${failedTests + failedChecks + runnersDown} failed`);
process.exitCode = broken.length ? 1 : 0;
