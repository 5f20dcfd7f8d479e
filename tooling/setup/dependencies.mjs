import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { say, stop } from './say.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);

/** Installs the packages of the lock file when they are not there, or are those of another lock file. */
export async function ensureDependencies() {
  if (major < 20 || (major === 20 && minor < 19)) stop(`This project needs Node 20.19 or newer; this is ${process.version}. Get it from https://nodejs.org`);

  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules/.rp-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;

  say('Installing packages (about a minute, only when they changed)');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  writeFileSync(stamp, lock);
}
