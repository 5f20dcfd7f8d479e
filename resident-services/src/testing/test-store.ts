import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import pg from 'pg';
import { openStore, type Store } from '../store/store.js';

const source = join(import.meta.dirname, '..');
const cacheDir = join(source, '../../node_modules/.cache/resident-services');

/** An empty store in memory, its tables made. */
export const openTestStore = () => openFromImage('empty', ['store/migrations'], async () => {});

/**
 * A store in memory that starts from an image kept between runs: making one takes seconds, opening it less than one.
 * @param folders whose change makes the image worthless
 */
export async function openFromImage(name: string, folders: readonly string[], fill: (store: Store) => Promise<void>): Promise<Store> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server) return openOnPostgres(server, fill);
  const file = join(cacheDir, `${name}-${hashOf(folders)}.tar`);
  if (!existsSync(file)) await keepImage(file, fill);
  return openStore({ imageFile: file });
}

/** The same tests on a PostgreSQL of yours: each store is a database of its own there, gone when it is closed. */
async function openOnPostgres(server: string, fill: (store: Store) => Promise<void>): Promise<Store> {
  const name = `rp_test_${randomBytes(6).toString('hex')}`;
  const administer = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await administer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  const store = await openStore({ databaseUrl: url.href });
  await fill(store);
  return {
    ...store,
    async close() {
      await store.close();
      await administer(`drop database ${name} with (force)`);
    },
  };
}

async function keepImage(file: string, fill: (store: Store) => Promise<void>) {
  const store = await openStore({});
  await fill(store);
  await dropTemplates(store);
  const image = await store.dump?.();
  await store.close();
  if (!image) throw new Error('Only the embedded store can be made into an image');

  mkdirSync(cacheDir, { recursive: true });
  // Test files run side by side, so an image appears whole or not at all.
  const unfinished = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(unfinished, gunzipSync(image)); // unpacking would take a quarter of each opening
  renameSync(unfinished, file);
}

/** What new databases are made from, which no test does: to unpack them would take a fifth of each opening. */
async function dropTemplates({ db }: Store) {
  await sql`update pg_database set datistemplate = false`.execute(db);
  for (const name of ['template0', 'template1']) await sql`drop database ${sql.id(name)}`.execute(db);
}

function hashOf(folders: readonly string[]) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(source, folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
