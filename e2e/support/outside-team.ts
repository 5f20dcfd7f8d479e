import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from '../../tooling/pack/packages.mjs';
import { root, run } from '../../tooling/setup/run.mjs';

const runIn = (cwd: string) => (command: string, args: string[]) => run(command, args, { cwd, quiet: true });

/**
 * A team that has nothing of ours but three tarballs: their micro-frontend in an empty folder of its own, installed and
 * checked there.
 *
 * @returns its folder, and a way to run its commands
 */
export async function outsideTeam() {
  const place = mkdtempSync(join(tmpdir(), 'outside-'));
  const tarballs = await packAll(join(place, 'tarballs'));
  const folder = join(place, 'permits');
  mkdirSync(folder);
  cpSync(join(root, 'examples/outside-team'), folder, { recursive: true, filter: (path) => !/\/(dist|node_modules)$/.test(path) });

  const runHere = runIn(folder);
  await runHere('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs]);
  return { place, folder, run: runHere };
}
