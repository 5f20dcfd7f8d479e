// Words are complete and right: what tooling/words/check.mjs looks for, in every package, no id in two packages,
// and no text that the code has in other words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { problemsOf } from './words/check.mjs';
import { driftOf, wordsInCode } from './words/in-code.mjs';
import { units } from './words/xliff.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const glossary = json('tooling/words/glossary.json');
const forbidden = json('tooling/words/forbidden.json');

/** Languages that a release is complete in. */
const release = ['fr', 'es', 'ar', 'hi', 'kn', 'ta'];
const packages = {
  'shared-design': { prefix: 'design', languages: release },
  'shared-client': { prefix: 'client', languages: release },
  shell: { prefix: 'shell', languages: release },
  'mfe-vid': { prefix: 'vid', languages: release },
  'mfe-requests': { prefix: 'requests', languages: release },
  'examples/outside-team': { prefix: 'permits', languages: ['ar'] },
};
const problems = [];
const owners = new Map();
let count = 0;

for (const [folder, { prefix, languages }] of Object.entries(packages)) {
  const dir = join(root, folder, 'xliff');
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.xlf')) : [];
  const files = Object.fromEntries(names.map((name) => [name.replace('.xlf', ''), units(readFileSync(join(dir, name), 'utf8'))]));
  const code = await wordsInCode(join(root, folder), prefix);
  const found = code.problems.length ? code.problems : driftOf(code.texts, files);
  problems.push(...[...problemsOf({ prefix, files, languages, glossary, forbidden }), ...found].map((problem) => `${folder}/xliff, ${problem}`));
  for (const { id } of Object.values(files).flat()) {
    count++;
    const owner = owners.get(id) ?? folder;
    if (owner !== folder) problems.push(`${id} stands in ${owner} and in ${folder}`);
    owners.set(id, folder);
  }
}

if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`words: ${count} texts, all translated`);
