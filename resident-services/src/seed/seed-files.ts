import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The demo data that the build made: beside the built server, or where the build puts it when run from source. */
export function seedFiles(): { image: string; masterKey: string; photos: string } | undefined {
  const folder = new URL(import.meta.url.endsWith('.ts') ? '../../dist/seed/' : './seed/', import.meta.url);
  const image = fileURLToPath(new URL('image.tar.gz', folder));
  const file = (name: string) => fileURLToPath(new URL(name, folder));
  return existsSync(image) ? { image, masterKey: file('master.key'), photos: file('photos.json') } : undefined;
}
