import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePseudo } from '../../tooling/words/pseudo.mjs';
import { freshPortal } from './start.js';

/** One portal for all specs that change nothing of the portal itself; it has the languages made of the sources too. */
export default async function globalSetup() {
  if (process.env['RP_ORIGIN']) return undefined; // one that runs already, for work on a single spec
  const words = mkdtempSync(join(tmpdir(), 'pseudo-'));
  writePseudo(words);
  // Tests sign in side by side; none may end the session of another.
  const portal = await freshPortal({ RESIDENT_SESSION_MAX_COUNT: '100', WORDS_DIR: words });
  Object.assign(process.env, { RP_ORIGIN: portal.origin, RP_INBOX: portal.inbox, RP_ESIGNET: portal.esignet, RP_REGISTRY: portal.registryDir });
  return async () => {
    await portal.stop();
    rmSync(words, { recursive: true, force: true });
  };
}
