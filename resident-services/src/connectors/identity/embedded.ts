import type { Kysely } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Database } from '../../store/database.js';
import type { Executor } from '../../store/store.js';
import { ConnectorError } from '../connector-error.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import { authTypeName, authTypeParts } from './auth-types.js';
import { identityDrafts } from './drafts.js';
import type { AuthTypeChange, AuthTypeStatus, Identity, IdentityAttribute, IdentityRepository } from './identity.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  clock: Clock;
  /** Tells ID Authentication of a change, if and only if it is stored. */
  announce?: { send(trx: Executor, change: AuthTypeChange): Promise<void>; wake(): void };
}

/** What only the embedded repository can do: take in people, and keep their authentication locks. */
export interface EmbeddedIdentityRepository extends IdentityRepository {
  add(identity: Identity): Promise<void>;
  /** Takes in a change of a person; repeating it changes nothing. */
  putDraft(aid: string, draft: { uin: string; attributes: Record<string, IdentityAttribute> }): Promise<void>;
  /** Makes it hold, and stores what `along` writes with it or neither. @throws {ConnectorError} `IDR-IDC-007` when it was taken back */
  publishDraft(aid: string, along?: (trx: Executor) => Promise<unknown>): Promise<void>;
  /** `authType` as in `otp-email`; `demo` has no second part. */
  setLock(uin: string, authType: string, locked: boolean): Promise<void>;
  lockedAuthTypes(uin: string): Promise<ReadonlySet<string>>;
}

/** ID Repository in our own store: found by a blind index, sealed as a whole. */
export function embeddedIdentityRepository({ db, keymanager, clock, announce }: Needs): EmbeddedIdentityRepository {
  const index = (uin: string) => keymanager.index('uin', uin);
  const context = (uinIndex: string) => `identity.data.${uinIndex}`;

  const byUin = async (uin: string) => {
    const row = await db.selectFrom('identity').select(['uin_index', 'data']).where('uin_index', '=', index(uin)).executeTakeFirst();
    return row && (JSON.parse(await keymanager.open('identity', row.data, context(row.uin_index))) as Identity);
  };

  /** A type unlocked for a time is kept as locked, with the time from which that holds again. */
  const store = (trx: Executor, uin: string, requestId: string | null, { authType, locked, unlockForSeconds }: AuthTypeStatus) => {
    const { authType: auth_type, authSubType } = authTypeParts(authType);
    const state = unlockForSeconds ? { locked: true, unlock_expiry: new Date(clock().getTime() + unlockForSeconds * 1000) } : { locked, unlock_expiry: null };
    return trx
      .insertInto('auth_lock')
      .values({ uin_index: index(uin), auth_type, auth_sub_type: authSubType ?? '', request_id: requestId, ...state })
      .onConflict((conflict) => conflict.columns(['uin_index', 'auth_type', 'auth_sub_type']).doUpdateSet({ request_id: requestId, ...state }))
      .execute();
  };

  const statusOf = (row: { auth_type: string; auth_sub_type: string; locked: boolean; unlock_expiry: Date | null }): AuthTypeStatus => {
    const left = row.unlock_expiry === null ? 0 : Math.ceil((row.unlock_expiry.getTime() - clock().getTime()) / 1000);
    const authType = authTypeName({ authType: row.auth_type, authSubType: row.auth_sub_type });
    return row.locked && left > 0 ? { authType, locked: false, unlockForSeconds: left } : { authType, locked: row.locked };
  };

  const authTypeStatuses = async (uin: string) => {
    const rows = await db.selectFrom('auth_lock').selectAll().where('uin_index', '=', index(uin)).execute();
    return rows.map(statusOf);
  };

  return {
    ...identityDrafts({ db, keymanager, clock, byUin }),
    byUin,
    authTypeStatuses,

    async updateAuthTypes({ uin, requestId, authTypes }) {
      if ((await byUin(uin))?.status !== 'ACTIVATED') throw new ConnectorError('IDR-IDC-007', 'no such UIN, or not active');
      await db.transaction().execute(async (trx) => {
        const { numInsertedOrUpdatedRows: isNew } = await trx
          .insertInto('auth_lock_request')
          .values({ request_id: requestId, cr_dtimes: clock() })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (!isNew) return;
        for (const status of authTypes) await store(trx, uin, requestId, status);
        await announce?.send(trx, { requestId, authTypes });
      });
      announce?.wake();
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
      await store(db, uin, null, { authType, locked });
    },

    async lockedAuthTypes(uin) {
      const statuses = await authTypeStatuses(uin);
      return new Set(statuses.filter(({ locked }) => locked).map(({ authType }) => authType));
    },
  };
}
