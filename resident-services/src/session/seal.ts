import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';

/** Secrets of sessions. Whoever has the table but not the cookie can open nothing in it. */
export interface SessionSeal {
  newId(): string;
  /** What a session is filed under. */
  key(id: string): string;
  seal(id: string, plain: string): string;
  /** @returns undefined when id and text do not fit, as after a change of the master key. */
  open(id: string, sealed: string): string | undefined;
  /** Says "the same resident" without saying who. */
  subject(tokenId: string): string;
  /** The nonce of a sign-in follows from its cookie, so nothing of it needs to be stored. */
  nonce(transactionId: string): string;
  /** The PKCE verifier of a sign-in that this server itself sends to e-Signet. */
  verifier(transactionId: string): string;
}

const version = 'v1';

export function sessionSeal(keymanager: KeyManager): SessionSeal {
  const master = Buffer.from(keymanager.index('portal_session', 'master'), 'hex');
  const keyOf = (id: string) => Buffer.from(hkdfSync('sha256', master, id, 'portal_session', 32));
  const mac = (label: string, value: string) => createHmac('sha256', master).update(`${label}\0${value}`).digest('base64url');

  return {
    newId: () => randomBytes(32).toString('base64url'),
    key: (id) => createHash('sha256').update(id).digest('hex'),
    seal(id, plain) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keyOf(id), iv).setAAD(Buffer.from(this.key(id)));
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return [version, ...[iv, text, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
    },
    open(id, sealed) {
      const [is, iv, text, tag] = sealed.split('.');
      if (is !== version || !iv || !text || !tag) return undefined;
      const [ivBytes, textBytes, tagBytes] = [iv, text, tag].map((part) => Buffer.from(part, 'base64url')) as [Buffer, Buffer, Buffer];
      const decipher = createDecipheriv('aes-256-gcm', keyOf(id), ivBytes, { authTagLength: 16 })
        .setAAD(Buffer.from(this.key(id)))
        .setAuthTag(tagBytes);
      try {
        return Buffer.concat([decipher.update(textBytes), decipher.final()]).toString('utf8');
      } catch {
        return undefined; // GCM says only that it does not fit: a foreign or altered row is no session
      }
    },
    subject: (tokenId) => mac('subject', tokenId),
    nonce: (transactionId) => mac('nonce', transactionId),
    verifier: (transactionId) => mac('verifier', transactionId),
  };
}
