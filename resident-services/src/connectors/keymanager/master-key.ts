import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key all others come from: a file that only its owner may read, made at the first start. */
export function loadMasterKey(dataDir: string, startFrom?: string): Buffer {
  const file = join(dataDir, 'master.key');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    writeFileSync(file, startFrom ? readFileSync(startFrom) : randomBytes(32), { mode: 0o600, flag: 'wx' });
  }
  if ((statSync(file).mode & 0o077) !== 0 && process.platform !== 'win32') {
    throw new Error(`${file} can be read by others. Make it private (chmod 600) or replace it.`);
  }
  const key = readFileSync(file);
  if (key.length !== 32) throw new Error(`${file} must hold exactly 32 bytes, but holds ${key.length}.`);
  return key;
}
