import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const version = /"version": "[^"]+"/;

/**
 * Gives each mfe.json the version of its package: residents get a micro-frontend under that one, and changesets knows
 * only package.json.
 *
 * @returns {string[]} the micro-frontends whose version moved
 */
export function alignManifests(root) {
  const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'mfe.json')));
  return names.filter((name) => {
    const [wanted] = version.exec(readFileSync(join(root, name, 'package.json'), 'utf8'));
    const file = join(root, name, 'mfe.json');
    const before = readFileSync(file, 'utf8');
    const after = before.replace(version, wanted);
    if (after !== before) writeFileSync(file, after);
    return after !== before;
  });
}
