// Runs the unit tests: all of them, or those whose path holds a word given. Node 20 finds no TypeScript tests by itself.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const words = process.argv.slice(2);
const files = readdirSync(join(here, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && (words.length === 0 || words.some((word) => file.includes(word))))
  .map((file) => join('src', file))
  .sort();

const run = (args) => spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: here, stdio: 'inherit' }).status ?? 1;
process.exitCode = run(['--test', '--test-concurrency=2', ...files]);
