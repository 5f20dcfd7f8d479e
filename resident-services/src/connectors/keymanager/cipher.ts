import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import type { Random } from '../../random.js';
import { ConnectorError } from '../connector-error.js';

/** Keys for one purpose each, all from one master key. */
export function deriveKey(master: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, 'resident-portal', purpose, 32));
}

/** AES-256-GCM as text: `v1.<key>.<nonce>.<text>.<tag>`; the key part says which master key it takes. */
export function gcm(master: Buffer, random: Random) {
  const keyId = createHash('sha256').update(deriveKey(master, 'key-id')).digest('hex').slice(0, 8);

  return {
    seal(purpose: string, plain: string, context: string): string {
      const nonce = random.bytes(12);
      const cipher = createCipheriv('aes-256-gcm', deriveKey(master, purpose), nonce).setAAD(Buffer.from(context));
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return ['v1', keyId, ...[nonce, text, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
    },

    open(purpose: string, sealed: string, context: string): string {
      const [version, key, ...parts] = sealed.split('.');
      const [nonce, text, tag] = parts.map((part) => Buffer.from(part, 'base64url'));
      if (version !== 'v1' || !nonce || !text || !tag) throw new ConnectorError('KER-CRY-500', 'not a sealed text');
      if (key !== keyId) throw new ConnectorError('KER-CRY-500', `sealed under another master key (${key})`);
      try {
        const decipher = createDecipheriv('aes-256-gcm', deriveKey(master, purpose), nonce, { authTagLength: 16 }).setAAD(Buffer.from(context)).setAuthTag(tag);
        return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
      } catch (cause) {
        throw new ConnectorError('KER-CRY-500', 'key, context and text do not fit', { cause });
      }
    },
  };
}
