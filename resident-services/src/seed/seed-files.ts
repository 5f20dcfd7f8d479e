import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The demo data that the build made: beside the built server, or where the build puts it when run from source. */
export function seedFiles(): { image: string; masterKey: string } | undefined {
  const folder = new URL(import.meta.url.endsWith('.ts') ? '../../dist/seed/' : './seed/', import.meta.url);
  const image = fileURLToPath(new URL('image.tar.gz', folder));
  return existsSync(image) ? { image, masterKey: fileURLToPath(new URL('master.key', folder)) } : undefined;
}
