#!/usr/bin/env node
// Runs node:test files of a package: unit.mjs [--groups=N] .test.ts src server [word …]
// Node 20 finds no TypeScript tests by itself. With words, only files whose path holds one of them.
// With groups, files share N processes: what they all load is loaded N times, not once for each file.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { groupFiles } from './groups.mjs';

const given = process.argv.slice(2);
const groups = Number(given.find((one) => one.startsWith('--groups='))?.split('=')[1] ?? 0);
const [suffix, ...rest] = given.filter((one) => !one.startsWith('--groups='));
const folders = rest.filter((one) => existsSync(one));
const words = rest.filter((one) => !existsSync(one));

const files = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))))
  .filter((file) => file.endsWith(suffix) && !/(^|\/)(node_modules|dist)\//.test(file))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();
if (files.length === 0) throw new Error(`no ${suffix} below ${folders.join(', ')}${words.length ? ` named ${words.join(', ')}` : ''}`);

const folder = groups > 0 && files.length > groups ? mkdtempSync(join(tmpdir(), 'test-groups-')) : undefined;
const modules = folder ? groupFiles(files, { count: groups, folder, addressOf: (file) => pathToFileURL(resolve(file)).href }) : files;
const counting = new URL('node-reporter.mjs', import.meta.url).href;
const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', `--test-reporter=${counting}`, '--test-reporter-destination=stdout'];
const typescript = suffix.endsWith('.ts') ? ['--import', 'tsx'] : [];
const { status } = spawnSync(
  process.execPath,
  [...typescript, '--disable-warning=ExperimentalWarning', '--test', '--test-concurrency=2', ...reporters, ...modules],
  { stdio: 'inherit' },
);
if (folder) rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
