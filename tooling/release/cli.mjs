#!/usr/bin/env node
// npm run release: turns the changesets into versions and changelogs. Nothing is published or committed by it.
import { join } from 'node:path';
import { root, run } from '../setup/run.mjs';
import { alignManifests } from './versions.mjs';

await run(join(root, 'node_modules/.bin/changeset'), ['version']);
for (const name of alignManifests(root)) console.log(`${name}/mfe.json has its version`);
await run('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'], { quiet: true });
console.log('The lock file names the new versions. Read the changelogs, then commit: docs/guides/release.md');
