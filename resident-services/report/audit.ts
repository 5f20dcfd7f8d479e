// npm run audit:verify [-- LINES:HASH]: walks the audit trail line by line, each of which holds a sealed hash of all
// before it, to its sealed end. LINES:HASH is what an earlier run printed: that line must be there still, as it was.
// With the embedded database the service must be stopped; DATA_DIR or DATABASE_URL say which store is meant.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../src/config.js';
import { sealKeys } from '../src/connectors/audit/seal-keys.js';
import { type Finding, type Noted, verifyTrail } from '../src/connectors/audit/verify.js';
import { loadMasterKey } from '../src/connectors/keymanager/master-key.js';
import { openStore } from '../src/store/store.js';

const words: Record<Finding, string> = {
  'line-changed': 'it, or one before it, was changed, taken out or put in',
  'line-not-sealed': 'it bears no seal, and it must',
  'key-unknown': 'it is sealed with a key that is not among RESIDENT_AUDIT_KEYS',
  'head-missing': 'the sealed end of the trail is gone, and with it, maybe, lines of its end',
  'head-changed': 'the sealed end of the trail was changed, or sealed with a key that is not among RESIDENT_AUDIT_KEYS',
  'cut-off': 'lines that came after it were cut off',
  'not-as-noted': 'the line that was noted is gone, or another one',
};

async function main(argument?: string) {
  const { store: settings, production, audit } = readConfig();
  const { databaseUrl, dataDir } = settings;
  if (!databaseUrl && !(dataDir && existsSync(dataDir))) throw new Error('There is no store. Set DATA_DIR or DATABASE_URL.');
  const hasMaster = dataDir !== undefined && existsSync(join(dataDir, 'master.key'));
  const keys = sealKeys(audit.keys, hasMaster ? loadMasterKey(dataDir, { production }) : undefined);
  const store = await openStore(settings);
  try {
    const { finding, line, ...head } = await verifyTrail(store.db, keys, { noted: notedIn(argument) });
    if (finding) throw new Error(`${finding} at line ${line ?? head.lines}: ${words[finding]}.`);
    const unsealed = head.unsealed > 0 ? `, the first ${head.unsealed} of them from before there were seals` : '';
    process.stdout.write(`${head.lines} lines, each following from the one before${unsealed}. To note elsewhere: ${head.lines}:${head.hash}\n`);
  } finally {
    await store.close();
  }
}

function notedIn(argument: string | undefined): Noted | undefined {
  if (argument === undefined) return undefined;
  const [, lines, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(argument) ?? [];
  if (!lines || !hash) throw new Error('Usage: npm run audit:verify [-- LINES:HASH]');
  return { lines: Number(lines), hash };
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
