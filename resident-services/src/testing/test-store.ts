import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, type Store } from '../store/store.js';

const migrationsDir = join(import.meta.dirname, '../store/migrations');
const cacheDir = join(import.meta.dirname, '../../../node_modules/.cache/resident-services');

/** An empty store in memory, its tables made. Starts from an image kept between runs: making one takes seconds. */
export const openTestStore = async (): Promise<Store> => openStore({ imageFile: await emptyImage() });

async function emptyImage() {
  const file = join(cacheDir, `empty-${migrationsHash()}.tar.gz`);
  if (!existsSync(file)) await keepImage(file, {});
  return file;
}

/** Makes an image of a store and keeps it; test files run at once, so it appears whole or not at all. */
export async function keepImage(file: string, { imageFile, fill }: { imageFile?: string; fill?: (store: Store) => Promise<void> }) {
  const store = await openStore({ imageFile });
  await fill?.(store);
  const image = await store.dump?.();
  await store.close();
  if (!image) throw new Error('Only the embedded store can be made into an image');

  mkdirSync(cacheDir, { recursive: true });
  const unfinished = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(unfinished, image);
  renameSync(unfinished, file);
}

function migrationsHash() {
  const hash = createHash('sha256');
  for (const name of readdirSync(migrationsDir).sort()) hash.update(name).update(readFileSync(join(migrationsDir, name)));
  return hash.digest('hex').slice(0, 16);
}
