import { type Kysely, Migrator } from 'kysely';
import type { Database } from './database.js';
import { migrations } from './migrations/index.js';

/** Brings the tables up to date. Safe to run from several nodes at once: the migrator takes a lock. */
export async function migrate(db: Kysely<Database>) {
  // Migrations are numbered by feature, so a lower number may land after a higher one.
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations }, allowUnorderedMigrations: true });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
