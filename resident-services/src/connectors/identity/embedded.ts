import type { Kysely } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Database } from '../../store/database.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import type { Identity, IdentityRepository } from './identity.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  clock: Clock;
}

/** What only the embedded repository can do: take in people, and keep their authentication locks. */
export interface EmbeddedIdentityRepository extends IdentityRepository {
  add(identity: Identity): Promise<void>;
  /** `authType` as in `otp-email`; `demo` has no second part. */
  setLock(uin: string, authType: string, locked: boolean): Promise<void>;
  lockedAuthTypes(uin: string): Promise<ReadonlySet<string>>;
}

/** ID Repository in our own store: found by a blind index, sealed as a whole. */
export function embeddedIdentityRepository({ db, keymanager, clock }: Needs): EmbeddedIdentityRepository {
  const index = (uin: string) => keymanager.index('uin', uin);
  const context = (uinIndex: string) => `identity.data.${uinIndex}`;

  return {
    async byUin(uin) {
      const row = await db.selectFrom('identity').select(['uin_index', 'data']).where('uin_index', '=', index(uin)).executeTakeFirst();
      return row && (JSON.parse(await keymanager.open('identity', row.data, context(row.uin_index))) as Identity);
    },

    async add(identity) {
      const uinIndex = index(identity.uin);
      await db
        .insertInto('identity')
        .values({
          uin_index: uinIndex,
          status: identity.status,
          data: await keymanager.seal('identity', JSON.stringify(identity), context(uinIndex)),
          cr_dtimes: clock(),
        })
        .execute();
    },

    async setLock(uin, authType, locked) {
      const [auth_type = '', auth_sub_type = ''] = authType.split('-');
      await db
        .insertInto('auth_lock')
        .values({ uin_index: index(uin), auth_type, auth_sub_type, locked, request_id: null })
        .onConflict((conflict) => conflict.columns(['uin_index', 'auth_type', 'auth_sub_type']).doUpdateSet({ locked }))
        .execute();
    },

    async lockedAuthTypes(uin) {
      const rows = await db
        .selectFrom('auth_lock')
        .select(['auth_type', 'auth_sub_type'])
        .where('uin_index', '=', index(uin))
        .where('locked', '=', true)
        .where((or) => or.or([or('unlock_expiry', 'is', null), or('unlock_expiry', '<=', clock())]))
        .execute();
      return new Set(rows.map(({ auth_type, auth_sub_type }) => (auth_sub_type ? `${auth_type}-${auth_sub_type}` : auth_type)));
    },
  };
}
