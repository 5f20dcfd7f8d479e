// Words are complete: each package's XLIFF has a translation for every id, no id is claimed by two packages, every id
// bears the prefix of its package, and every placeholder of the source stands in the translation.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const prefixes = {
  'shared-design': 'design',
  'shared-client': 'client',
  shell: 'shell',
  'mfe-vid': 'vid',
  'mfe-requests': 'requests',
  'examples/outside-team': 'permits',
};
const problems = [];
const owners = new Map();
let count = 0;

const units = (xml) =>
  [...xml.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(([, id, body]) => ({
    id,
    source: /<source>([\s\S]*?)<\/source>/.exec(body)?.[1] ?? '',
    target: /<target[^>]*>([\s\S]*?)<\/target>/.exec(body)?.[1],
  }));
const placeholders = (text) => [...text.matchAll(/<x [^>]*equiv-text="([^"]*)"|\{(\w+)(?=[,}])/g)].map(([, x, icu]) => x ?? icu).sort();

for (const [folder, prefix] of Object.entries(prefixes)) {
  const dir = join(root, folder, 'xliff');
  if (!existsSync(dir)) {
    problems.push(`${folder}: no xliff/`);
    continue;
  }
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.xlf'))) {
    const all = units(readFileSync(join(dir, file), 'utf8'));
    if (all.length === 0) problems.push(`${folder}/xliff/${file}: 0 texts; was the extraction given its tsConfig?`);
    for (const { id, source, target } of all) {
      count++;
      if (!target?.trim()) problems.push(`${folder}/xliff/${file}: ${id} is not translated`);
      else if (placeholders(source).join('|') !== placeholders(target).join('|'))
        problems.push(`${folder}/xliff/${file}: ${id} has other placeholders than its source`);
      if (!id.startsWith(`${prefix}.`)) problems.push(`${folder}: ${id} does not begin with ${prefix}.`);
      const owner = owners.get(id) ?? folder;
      if (owner !== folder) problems.push(`${id} stands in ${owner} and in ${folder}`);
      owners.set(id, folder);
    }
  }
}

if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`words: ${count} texts, all translated`);
