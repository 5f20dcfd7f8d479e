#!/usr/bin/env node
// npm run new -- element NAME | feature NAME --in MICRO-FRONTEND. Ends with 1 and a sentence when it made nothing.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../setup/run.mjs';
import { newElement } from './element.mjs';
import { newFeature } from './feature.mjs';
import { Refused } from './names.mjs';

const usage = `Usage: npm run new -- element NAME [--about SENTENCE]
       npm run new -- feature NAME --in MICRO-FRONTEND [--title WORDS] [--about SENTENCE]
  element   an rp-* element of shared-design: class, styles, examples, test
  feature   a page of a micro-frontend: element, styles, test`;

const kinds = { element: newElement, feature: newFeature };

function make() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { in: { type: 'string' }, title: { type: 'string' }, about: { type: 'string' } },
  });
  const [kind, name, ...rest] = positionals;
  if (!Object.hasOwn(kinds, kind ?? '')) throw new Refused(usage);
  if (rest.length) throw new Refused(`One name, please; ${rest.join(' ')} is too much.\n${usage}`);
  return kinds[kind]({ root, name, into: values.in, title: values.title, about: values.about });
}

try {
  const { written, changed, next } = make();
  for (const file of written) console.log(`new      ${relative(root, file)}`);
  for (const file of changed) console.log(`changed  ${relative(root, file)}`);
  console.log(`\nNext:\n${next.map((line) => `  ${line}`).join('\n')}`);
} catch (error) {
  if (!(error instanceof Refused) && !error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
