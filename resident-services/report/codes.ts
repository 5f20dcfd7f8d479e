// npm run report:codes [FILE]: each code that the contract lists for an operation, and whether a test provokes it.
// Runs the unit tests, which note what they provoke; with a file of an earlier run it only counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContract } from '../src/plugins/contract-document.js';
import { reasons } from './unreachable-codes.js';
import { stateOfCodes } from '../src/testing/state-of-codes.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
const [given] = process.argv.slice(2);
const file = given ?? runTests();
const provoked = new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean));
const rows = stateOfCodes(readContract(), provoked, reasons);

for (const { operationId, code, state, reason } of rows) {
  say(`${operationId.padEnd(34)} ${code.padEnd(30)} ${state}${reason ? `: ${reason}` : ''}`);
}
const count = (state: string) => rows.filter((row) => row.state === state).length;
say(`\n${rows.length} codes listed for operations: ${count('provoked')} provoked, ${count('unreachable')} unreachable, ${count('open')} open`);
if (count('open') > 0) process.exitCode = 1;
const stale = rows.filter(({ state, reason }) => state === 'provoked' && reason);
if (stale.length > 0) {
  console.error(`Called unreachable, and yet provoked: ${stale.map(({ operationId, code }) => `${operationId} ${code}`).join(', ')}`);
  process.exitCode = 1;
}

function runTests() {
  const notes = join(mkdtempSync(join(tmpdir(), 'provoked-codes-')), 'codes.txt');
  const { status } = spawnSync('npm', ['run', 'test:unit', '-w', '@rp/resident-services'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, PROVOKED_CODES_FILE: notes },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) console.error('Some tests failed: what they would have provoked is missing below.');
  return notes;
}
