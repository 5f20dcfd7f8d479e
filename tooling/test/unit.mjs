#!/usr/bin/env node
// Runs the node:test files below the given folders of this package: unit.mjs .test.ts src server
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const [suffix, ...folders] = process.argv.slice(2);
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(suffix) && !file.includes('node_modules') && !file.includes('dist/'))
    .map((file) => join(folder, file)),
);
if (files.length === 0) throw new Error(`no ${suffix} below ${folders.join(', ')}`);

const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=@rp/tooling/test/node-reporter', '--test-reporter-destination=stdout'];
const typescript = suffix.endsWith('.ts') ? ['--import', 'tsx'] : [];
const { status } = spawnSync(process.execPath, [...typescript, '--disable-warning=ExperimentalWarning', '--test', '--test-concurrency=2', ...reporters, ...files], { stdio: 'inherit' });
process.exitCode = status ?? 1;
