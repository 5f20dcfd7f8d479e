// npm run report:shell: which items of the former portal's shell a test names, how those tests went when `npm test` last
// ran, and why the others are not there.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTotals } from '../test/totals.mjs';
import { outcomesOf, shellItems } from './shell-items.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { shown, explained, lost } = shellItems(root);
const totals = readTotals(join(root, '.cache/test-totals'));
const { passed, failed, notRun } = outcomesOf(shown, totals);

const list = (say, what, items) => items.length > 0 && say(`${items.length} ${what}: ${items.join(' ')}`);

list(console.log, 'named by a test', shown);
if (totals.length === 0) console.log('  how they went: `npm test` has not run here yet');
else {
  list(console.log, 'passed in the last run', passed);
  list(console.log, 'not part of the last run', notRun);
  list(console.error, 'FAILED in the last run', failed);
}
list(console.log, 'explained in docs/shell-items.md', explained);
list(console.error, 'neither', lost);
if (lost.length || failed.length) process.exitCode = 1;
