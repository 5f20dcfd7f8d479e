#!/usr/bin/env node
// npm run pack [-- --out FOLDER]: what a team outside the workspace installs, as three tarballs.
import { parseArgs } from 'node:util';
import { packAll } from './packages.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: '.cache/packed' } } });
for (const file of await packAll(values.out)) console.log(file);
