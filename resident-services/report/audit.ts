// npm run audit:verify: walks the audit trail line by line, each of which holds a hash of all before it. With the
// embedded database the service must be stopped; DATA_DIR or DATABASE_URL say which store is meant.
import { existsSync } from 'node:fs';
import { readConfig } from '../src/config.js';
import { firstBrokenLine } from '../src/connectors/audit/chain.js';
import { openStore } from '../src/store/store.js';

async function main() {
  const { store: settings } = readConfig();
  if (!settings.databaseUrl && !(settings.dataDir && existsSync(settings.dataDir))) throw new Error('There is no store. Set DATA_DIR or DATABASE_URL.');
  const store = await openStore(settings);
  try {
    const broken = await firstBrokenLine(store.db);
    if (broken !== undefined) throw new Error(`Line ${broken} does not follow from those before it: it, or one before it, was changed, taken out or put in.`);
    const { lines } = await store.db
      .selectFrom('app_audit_log')
      .select(({ fn }) => fn.countAll().as('lines'))
      .executeTakeFirstOrThrow();
    process.stdout.write(`${String(lines)} lines, each following from the one before\n`);
  } finally {
    await store.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
