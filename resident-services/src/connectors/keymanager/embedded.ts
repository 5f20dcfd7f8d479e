import { createHmac } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import type { Kysely } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Random } from '../../random.js';
import type { Database } from '../../store/database.js';
import { deriveKey, gcm } from './cipher.js';
import type { KeyManager } from './keymanager.js';

type Alg = 'PS256' | 'RS256' | 'ES256' | 'RSA-OAEP-256';

interface Needs {
  master: Buffer;
  db: Kysely<Database>;
  clock: Clock;
  random: Random;
}

/** Key Manager in our own store: keys for sealing come from the master key, key pairs are kept sealed under it. */
export function embeddedKeyManager({ master, db, clock, random }: Needs): KeyManager {
  const cipher = gcm(master, random);
  const indexKeys = new Map<string, Buffer>();
  const opened = new Map<string, Promise<JWK>>();

  const indexKey = (reference: string) => {
    const known = indexKeys.get(reference) ?? deriveKey(master, `index:${reference}`);
    indexKeys.set(reference, known);
    return known;
  };

  /** The private key of a reference; made when first asked for. Opened once a process: RSA keys are slow to make. */
  const privateKey = (reference: string, alg: Alg, use: 'sig' | 'enc') => {
    const name = `${reference} ${alg}`;
    const known =
      opened.get(name) ??
      readOrMake(reference, alg, use).catch((error: unknown) => {
        opened.delete(name);
        throw error;
      });
    opened.set(name, known);
    return known;
  };

  const readOrMake = async (reference: string, alg: Alg, use: 'sig' | 'enc'): Promise<JWK> => {
    const kept = await readPrivate(reference, alg);
    if (kept) return kept;
    await make(reference, alg, use);
    const made = await readPrivate(reference, alg);
    if (!made) throw new Error(`The key ${reference} was made but is not there`);
    return made;
  };

  const readPrivate = async (reference: string, alg: Alg) => {
    const row = await db.selectFrom('managed_key').select(['kid', 'private_jwk']).where('reference', '=', reference).where('alg', '=', alg).executeTakeFirst();
    return row && (JSON.parse(cipher.open('managed_key', row.private_jwk, row.kid)) as JWK);
  };

  const make = async (reference: string, alg: Alg, use: 'sig' | 'enc') => {
    const pair = await generateKeyPair(alg, { modulusLength: 2048, extractable: true });
    const publicJwk = await exportJWK(pair.publicKey);
    const kid = await calculateJwkThumbprint(publicJwk);
    const about = { kid, alg, use };
    await db
      .insertInto('managed_key')
      .values({
        ...about,
        reference,
        public_jwk: JSON.stringify({ ...publicJwk, ...about }),
        private_jwk: cipher.seal('managed_key', JSON.stringify({ ...(await exportJWK(pair.privateKey)), ...about }), kid),
        cr_dtimes: clock(),
      })
      .onConflict((conflict) => conflict.columns(['reference', 'alg']).doNothing())
      .execute();
  };

  return {
    seal: async (reference, plain, context) => cipher.seal(`seal:${reference}`, plain, context),
    open: async (reference, sealed, context) => cipher.open(`seal:${reference}`, sealed, context),
    index: (reference, value) => createHmac('sha256', indexKey(reference)).update(value).digest('hex'),

    async sign(reference, payload, { alg = 'PS256', header = {} } = {}) {
      const jwk = await privateKey(reference, alg, 'sig');
      return new SignJWT(payload).setProtectedHeader({ ...header, alg, kid: jwk.kid }).sign(await importJWK(jwk, alg));
    },

    async jwks(reference) {
      const rows = await db.selectFrom('managed_key').select('public_jwk').where('reference', '=', reference).orderBy('cr_dtimes').execute();
      return { keys: rows.map((row) => JSON.parse(row.public_jwk) as JWK) };
    },

    async privateJwks(reference, { alg = 'PS256', use = 'sig' } = {}) {
      return { keys: [await privateKey(reference, alg, use)] };
    },
  };
}
