import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../setup/run.mjs';

const folder = join(root, 'shared-design');
export const manifestFile = join(folder, 'custom-elements.json');

/** The analyzer takes the first argument of `new RpXEvent(shown)` for a name; the comment tells of the same event rightly. */
const isGuess = (event, all) => !event.description && all.some((other) => other.description && other.type?.text === event.type?.text);

const isPublic = ({ privacy }) => privacy !== 'private' && privacy !== 'protected';

/** The custom-elements manifest of shared-design, made from its sources; what is private stays out. */
export async function makeManifest() {
  const out = join(root, '.cache/elements');
  mkdirSync(out, { recursive: true });
  await run(join(root, 'node_modules/.bin/cem'), ['analyze', '--config', join(root, 'tooling/elements/cem.config.mjs')], { cwd: folder, quiet: true });
  const manifest = JSON.parse(readFileSync(join(out, 'custom-elements.json'), 'utf8'));
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  for (const one of declarations) {
    one.members = one.members?.filter(isPublic);
    one.events = one.events?.filter((event, _, all) => !isGuess(event, all));
  }
  manifest.modules.sort((a, b) => a.path.localeCompare(b.path));
  return manifest;
}

export const textOf = (manifest) => `${JSON.stringify(manifest, null, 2)}\n`;
