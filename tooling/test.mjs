// npm test: installs, finds or installs a browser, and runs everything. The last line is the sum: N passed, N failed.
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { root, run } from './setup/run.mjs';
import { say, stop } from './setup/say.mjs';

const totals = join(root, '.cache/test-totals');

await ensureDependencies().catch((error) => stop(`The packages could not be installed: ${error.message}`));
const { ensureBrowser } = await import('./setup/browser.mjs');
const { clearTotals, readTotals } = await import('./test/totals.mjs');
const browser = await ensureBrowser();
clearTotals(totals);

const env = { CHROMIUM_PATH: browser, RP_TOTALS: totals, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FORCE_COLOR: '0' };
const npm = (script) => () => run('npm', ['run', '--silent', script], { env });
const broken = [];

const phases = [
  ['build', ensureBuild],
  ['lint', npm('lint')],
  ['types', () => run(join(root, 'node_modules/.bin/turbo'), ['run', 'typecheck', '--output-logs=errors-only'], { env })],
  ['unit tests', npm('test:unit')],
  ['element tests', npm('test:elements')],
  ['journeys through the whole portal', npm('test:e2e')],
];

for (const [name, phase] of phases) {
  const begin = performance.now();
  say(`${name} …`);
  try {
    await phase();
    say(`${name}: good, ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  } catch (error) {
    broken.push(name);
    say(`${name}: NOT good, ${((performance.now() - begin) / 1000).toFixed(0)} s; ${error.message}`);
    if (name === 'build') break;
  }
}

const all = readTotals(totals);
const sum = (key) => all.reduce((total, one) => total + one[key], 0);
const failedTests = sum('failed');
for (const { name, passed, failed } of all.sort((a, b) => a.name.localeCompare(b.name))) console.log(`  ${name}: ${passed} passed, ${failed} failed`);
if (broken.length) console.log(`\nNot good: ${broken.join(', ')}`);

// Lint, types and build count as one check each, so that a broken one is seen in the sum.
const checks = phases.slice(0, 3).map(([name]) => name);
const failedChecks = broken.filter((name) => checks.includes(name)).length;
const runnersDown = broken.length - failedChecks > 0 && failedTests === 0 ? 1 : 0;
console.log(`${sum('passed') + checks.length - failedChecks} passed, ${failedTests + failedChecks + runnersDown} failed`);
process.exitCode = broken.length ? 1 : 0;
