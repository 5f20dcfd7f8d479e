// The lock file must install on every platform: each optional dependency that is named has an entry, nothing comes from
// a place of its own, and every package carries its integrity.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const problems = [];

for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    const found = Object.keys(packages).some((other) => other === `node_modules/${name}` || other.endsWith(`/node_modules/${name}`));
    if (!found) problems.push(`${path}: optional ${name} has no entry, so "npm ci" fails on its platform`);
  }
  if (!path.includes('node_modules/') || entry.link) continue;
  if (!entry.integrity) problems.push(`${path}: no integrity`);
  if (entry.resolved) problems.push(`${path}: names where it comes from; the lock is the same for every registry`);
}

if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`lock file: ${Object.keys(packages).length} entries, complete`);
