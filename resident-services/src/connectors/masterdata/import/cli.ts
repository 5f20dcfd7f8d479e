// npm run masterdata:import -- FOLDER: puts the CSV files of a country's master data in place of what the store has.
// With the embedded database the service must be stopped; DATA_DIR or DATABASE_URL say which store is meant.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../../clock.js';
import { readConfig } from '../../../config.js';
import { openStore } from '../../../store/store.js';
import { importMasterData } from './import.js';
import { ImportRefused, told } from './problems.js';

async function main(folder: string | undefined) {
  if (!folder) throw new Error('Usage: npm run masterdata:import -- FOLDER');
  const files = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const store = await openStore(readConfig().store);
  try {
    const counts = Object.entries(await importMasterData(store.db, files, systemClock()));
    if (counts.length === 0) throw new Error(`No file of master data in ${folder}`);
    for (const [table, count] of counts) process.stdout.write(`${table}: ${count}\n`);
  } finally {
    await store.close();
  }
}

main(process.argv[2]).catch((error: unknown) => {
  if (error instanceof ImportRefused) process.stderr.write(`${error.problems.map(told).join('\n')}\n`);
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
