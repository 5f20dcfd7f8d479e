import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const file = join(cacheDir, `${name}-${hashOf(folders)}.tar.gz`);
  if (!existsSync(file)) await keepImage(file, fill);
  return openStore({ imageFile: file });
}

async function keepImage(file: string, fill: (store: Store) => Promise<void>) {
  const store = await openStore({});
  await fill(store);
  const image = await store.dump?.();
  await store.close();
  if (!image) throw new Error('Only the embedded store can be made into an image');

  mkdirSync(cacheDir, { recursive: true });
  // Test files run side by side, so an image appears whole or not at all.
  const unfinished = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(unfinished, image);
  renameSync(unfinished, file);
}

function hashOf(folders: readonly string[]) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(source, folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
