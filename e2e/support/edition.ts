import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../../tooling/setup/run.mjs';

interface Edition {
  name: string;
  version: string;
  /** One source file, below `src/`, and the words in it that are others in this edition. */
  file: string;
  from: string;
  to: string;
}

/** Really builds another version of a micro-frontend, from a copy beside the workspace. @returns its folder */
export async function buildEdition({ name, version, file, from, to }: Edition): Promise<string> {
  const folder = join(root, '.cache/editions', `${name}-${version}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, name), folder, { recursive: true, filter: (path) => !/\/(dist|node_modules|\.turbo)$/.test(path) });
  replaceIn(join(folder, 'mfe.json'), /"version": "[^"]+"/, `"version": "${version}"`);
  replaceIn(join(folder, 'src', file), from, to);
  await run(join(root, 'node_modules/.bin/webpack'), ['--mode', 'production'], { cwd: folder, quiet: true });
  return folder;
}

function replaceIn(path: string, from: string | RegExp, to: string) {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${String(from)}`);
  writeFileSync(path, after);
}
