import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type { Database } from './database.js';
import { openPglite } from './dialect/pglite-client.js';
import { pgliteDialect } from './dialect/pglite-dialect.js';
import { type DataDirLock, lockDataDir } from './data-dir-lock.js';
import { hub, type Listen, postgresListener } from './listen.js';
import { migrate } from './migrate.js';

/**
 * The opened store. Inside a transaction use `trx` alone: the embedded database has one connection, so asking `db`
 * there would wait for itself.
 */
export interface Store {
  db: Kysely<Database>;
  listen: Listen;
  /** Embedded only: what a PostgreSQL does by itself for queries to stay quick, after much was written. */
  tidy?(): Promise<void>;
  /** Embedded only: the whole database as an image. */
  dump?(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type Executor = Kysely<Database> | Transaction<Database>;

export interface StoreOptions {
  /** PostgreSQL; without it the embedded database. */
  databaseUrl?: string;
  /** Folder of the embedded database; without it in memory. */
  dataDir?: string;
  /** What a new embedded database starts from. */
  imageFile?: string;
  /** Told of a connection that broke while nobody used it; the next question gets another one. */
  onError?: (error: Error) => void;
}

/** Opens the store and brings its tables up to date. Take `config.store` for the options. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const store = options.databaseUrl ? await openPostgres(options.databaseUrl, options.onError) : await openEmbedded(options);
  try {
    await migrate(store.db);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

async function openPostgres(connectionString: string, onError: (error: Error) => void = () => {}): Promise<Store> {
  const { default: pg } = await import('pg');
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({ connectionString, max: 10 });
  // Without listeners a line that breaks, idle or inside a transaction, would end the process; the error is passed on
  // without the client that the pool hangs on it, which holds the keys of its session.
  pool.on('connect', (client) => client.on('error', ({ message, code }: Error & { code?: string }) => onError(Object.assign(new Error(message), { code }))));
  pool.on('error', () => {}); // of an idle line: the listener above has told
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const listener = postgresListener(() => new pg.Client({ connectionString, keepAlive: true }));
  return {
    db,
    listen: listener.listen,
    async close() {
      await listener.close();
      await db.destroy();
    },
  };
}

async function openEmbedded({ dataDir, imageFile }: StoreOptions): Promise<Store> {
  const lock: DataDirLock | undefined = dataDir === undefined ? undefined : lockDataDir(dataDir);
  const folder = dataDir && join(dataDir, 'pg');
  const isNew = folder === undefined || !existsSync(folder);
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 });

  const client = await openPglite({ dataDir: folder, imageFile: isNew ? imageFile : undefined });
  const db = new Kysely<Database>({ dialect: pgliteDialect(client) });
  const channels = hub();
  client.onNotification(({ channel, payload }) => channels.tell(channel, payload));
  return {
    db,
    async listen(channel, listener) {
      if (channels.add(channel, listener)) await sql`listen ${sql.id(channel)}`.execute(db);
      return () => channels.remove(channel, listener);
    },
    async tidy() {
      await sql`vacuum (analyze) resident_transaction`.execute(db);
    },
    dump: () => client.dump(),
    async close() {
      await db.destroy();
      lock?.release();
    },
  };
}

/** Runs a statement as it is; for the job queue, which brings its own SQL. */
export const executeSql = async (executor: Executor, text: string, values: readonly unknown[] = []) => {
  const { rows } = await executor.executeQuery(CompiledQuery.raw(text, [...values]));
  return { rows: (rows ?? []) as Record<string, unknown>[] };
};
