import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Rules {
  /** File to take a new key from: that of the demo data, so that it can be opened. */
  startFrom?: string;
  production: boolean;
  /** File of the key that everyone has; refused in production. */
  known?: string;
}

/** The key all others come from: a file that only its owner may read, made at the first start. */
export function loadMasterKey(dataDir: string, { startFrom, production, known }: Rules): Buffer {
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
  if (production && known && existsSync(known) && key.equals(readFileSync(known))) {
    throw new Error(`${file} is the key of the demo data, which everyone has. Start production with an empty DATA_DIR.`);
  }
  return key;
}
