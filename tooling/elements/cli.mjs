#!/usr/bin/env node
// npm run manifest [-- --check]: writes shared-design/custom-elements.json, or says that it is not up to date. Either way
// every public element must be documented.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/run.mjs';
import { gapsOf } from './gaps.mjs';
import { makeManifest, manifestFile, textOf } from './manifest.mjs';

const check = process.argv.includes('--check');
const manifest = await makeManifest();
const problems = [];

const elements = manifest.modules.flatMap(({ path, declarations }) => declarations.filter(({ tagName }) => tagName).map((element) => ({ path, ...element })));
for (const element of elements) {
  const source = readFileSync(join(root, 'shared-design', element.path), 'utf8');
  problems.push(...gapsOf(element, source).map((gap) => `<${element.tagName}>: ${gap}`));
}

if (!check) writeFileSync(manifestFile, textOf(manifest));
else if (readFileSync(manifestFile, 'utf8') !== textOf(manifest))
  problems.push('custom-elements.json is not what the sources say: npm run manifest, and look at what changed');

if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const attributes = elements.flatMap((element) => element.attributes ?? []);
console.log(
  `elements: ${elements.length} documented; ${attributes.length} attributes, ${attributes.filter(({ description }) => !description).length} of them by name and type alone`,
);
