import type { Kysely } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Database } from '../../store/database.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import { KEPT_AFTER_RELEASE_MS } from './digital-card.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  clock: Clock;
}

/** Files behind links that nobody can guess: sealed, found by a blind index of the token, kept until handed over. */
export function dataShare({ db, keymanager, clock }: Needs) {
  const index = (token: string) => keymanager.index('data-share', token);
  /** Always the same one for the same name, and no way to it but through our key. */
  const tokenOf = (name: string) => keymanager.index('data-share-token', name);

  return {
    tokenOf,

    /** @returns the token */
    async put(name: string, bytes: Uint8Array, contentType: string) {
      const token = tokenOf(name);
      const token_index = index(token);
      const data = await keymanager.seal('data_share', Buffer.from(bytes).toString('base64'), `data_share.${token_index}`);
      const row = { data, content_type: contentType, cr_dtimes: clock(), expiry_dtimes: null };
      await db
        .insertInto('data_share')
        .values({ token_index, ...row })
        .onConflict((conflict) => conflict.column('token_index').doUpdateSet(row))
        .execute();
      return token;
    },

    async take(token: string): Promise<{ bytes: Buffer; contentType: string } | undefined> {
      const row = await db.selectFrom('data_share').selectAll().where('token_index', '=', index(token)).executeTakeFirst();
      if (!row || (row.expiry_dtimes && row.expiry_dtimes <= clock())) return undefined;
      const bytes = Buffer.from(await keymanager.open('data_share', row.data, `data_share.${row.token_index}`), 'base64');
      return { bytes, contentType: row.content_type };
    },

    release: async (token: string) =>
      void (await db
        .updateTable('data_share')
        .set({ expiry_dtimes: new Date(clock().getTime() + KEPT_AFTER_RELEASE_MS) })
        .where('token_index', '=', index(token))
        .where('expiry_dtimes', 'is', null)
        .execute()),
  };
}

export type DataShare = ReturnType<typeof dataShare>;
