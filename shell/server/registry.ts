import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Registry } from '@rp/shared-client';
import schema from '@rp/shared-client/registry.schema.json' with { type: 'json' };

const validate = new Ajv2020({ strict: false }).compile<Registry>(schema);

const empty: Registry = { schema: 1, sequence: 0, release: 'none', contract: '1.0.0', remotes: [] };

export interface RegistryReader {
  /** The registry as it is now; the last good one when the file is damaged or gone. */
  current(): Promise<{ registry: Registry; etag: string }>;
}

/** Reads `registry.json`, again only when the file changed; a file that is no registry never takes the portal down. */
export function registryReader(dir: string, log: { error(detail: object, text: string): void }): RegistryReader {
  const file = join(dir, 'registry.json');
  let seen = '';
  let good = tagged(empty);
  let complaint = '';

  return {
    async current() {
      try {
        const { mtimeMs, size, ino } = await stat(file);
        const stamp = `${mtimeMs}.${size}.${ino}`;
        if (stamp === seen) return good;
        seen = stamp;
        complaint = '';

        const registry: unknown = JSON.parse(await readFile(file, 'utf8'));
        if (!validate(registry)) throw new TypeError(`registry.json ${validate.errors?.[0]?.instancePath} ${validate.errors?.[0]?.message}`);
        if (registry.sequence < good.registry.sequence)
          throw new TypeError(`registry.json has sequence ${registry.sequence}, the portal has seen ${good.registry.sequence}`);
        good = tagged({ ...registry, remotes: registry.remotes.filter(({ enabled }) => enabled) });
      } catch (error) {
        const { message } = error as Error;
        if (message !== complaint) log.error({ err: error }, 'registry refused; the last good one stays');
        complaint = message; // once, not at each request
      }
      return good;
    },
  };
}

const tagged = (registry: Registry) => ({ registry, etag: `"${createHash('sha256').update(JSON.stringify(registry)).digest('base64url').slice(0, 22)}"` });
