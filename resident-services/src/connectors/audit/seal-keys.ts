import { createHash, createHmac } from 'node:crypto';
import { deriveKey } from '../keymanager/cipher.js';

/** What lines and the head of the trail are sealed with. */
export interface SealKey {
  /** Tells which key it was, not what it is. */
  id: string;
  seal(text: string): string;
}

/** New lines take the first; the others, so that what was sealed before can be looked through. */
export interface SealKeys {
  current: SealKey;
  find(id: string): SealKey | undefined;
}

/** @param given keys of the settings, newest first; without one the master key gives one, and opens its own ever after */
export function sealKeys(given: readonly Buffer[], master?: Buffer): SealKeys {
  const keys = [...given, ...(master ? [deriveKey(master, 'audit-trail')] : [])].map(sealKey);
  const [current] = keys;
  if (!current) throw new Error('The audit trail has no key: set RESIDENT_AUDIT_KEYS, or DATA_DIR to the folder with master.key.');
  return { current, find: (id) => keys.find((key) => key.id === id) };
}

function sealKey(key: Buffer): SealKey {
  return {
    id: createHash('sha256').update(deriveKey(key, 'key-id')).digest('hex').slice(0, 16),
    seal: (text) => createHmac('sha256', key).update(text).digest('hex'),
  };
}
