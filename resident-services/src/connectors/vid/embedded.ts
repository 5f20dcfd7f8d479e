import { type Kysely, type Selectable, sql } from 'kysely';
import type { Clock } from '../../clock.js';
import { makeVid } from '../../numbers/numbers.js';
import type { Random } from '../../random.js';
import type { Database } from '../../store/database.js';
import type { Executor } from '../../store/store.js';
import type { VidTable } from '../../store/tables/identity.js';
import { ConnectorError } from '../connector-error.js';
import type { IdentityRepository } from '../identity/identity.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import { policyOf } from './policy.js';
import type { Vid, VidPolicy, VidRepository } from './vid.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  identity: IdentityRepository;
  policies: readonly VidPolicy[];
  clock: Clock;
  random: Random;
}

/** ID Repository VID service in our own store. Numbers are found by a blind index and sealed. */
export function embeddedVidRepository({ db, keymanager, identity, policies, clock, random }: Needs): VidRepository {
  const rows = vidRows({ keymanager, clock });

  const issue = async (trx: Executor, uin: string, policy: VidPolicy, requestId: string): Promise<Vid> => {
    const { validForInMinutes, transactionsAllowed } = policy.vidPolicy;
    const now = clock();
    const vid: Vid = {
      vid: makeVid(random),
      vidType: policy.vidType.toUpperCase(),
      status: 'ACTIVE',
      generatedOn: now,
      expiresOn: validForInMinutes === null ? undefined : new Date(now.getTime() + validForInMinutes * 60_000),
      transactionLimit: transactionsAllowed ?? undefined,
    };
    await trx
      .insertInto('vid')
      .values(await rows.sealed(vid, uin, requestId))
      .execute();
    return vid;
  };

  return {
    policies: async () => policies,

    async list(uin) {
      const found = await rows.active(db, uin).execute();
      return Promise.all(found.map((row) => rows.opened(row)));
    },

    async find(vid) {
      const row = await db.selectFrom('vid').selectAll().where('vid_index', '=', rows.index(vid)).executeTakeFirst();
      return row && { uin: await rows.ownerOf(row), vid: await rows.opened(row) };
    },

    async create({ uin, vidType, requestId }) {
      const policy = policyOf(policies, vidType);
      if (!policy) throw new ConnectorError('IDR-VID-003', `no policy for the type ${vidType}`);
      if ((await identity.byUin(uin))?.status !== 'ACTIVATED') throw new ConnectorError('IDR-VID-004', 'the UIN is not active');

      return db.transaction().execute(async (trx) => {
        await lockOwner(trx, rows.owner(uin));
        const before = await trx.selectFrom('vid').selectAll().where('request_id', '=', requestId).executeTakeFirst();
        if (before) return rows.opened(before);

        const active = await rows.active(trx, uin).where('vid_type', '=', policy.vidType.toUpperCase()).execute();
        const { instancesAllowed, autoRestoreAllowed, restoreOnAction } = policy.vidPolicy;
        if (active.length >= instancesAllowed) {
          const oldest = active[0];
          if (!autoRestoreAllowed || !oldest) throw new ConnectorError('IDR-VID-003', `at most ${instancesAllowed} of the type ${vidType}`);
          await trx.updateTable('vid').set({ status: restoreOnAction }).where('vid_index', '=', oldest.vid_index).execute();
        }
        return issue(trx, uin, policy, requestId);
      });
    },

    async revoke(vid) {
      return db.transaction().execute(async (trx) => {
        const row = await trx.selectFrom('vid').selectAll().where('vid_index', '=', rows.index(vid)).executeTakeFirst();
        if (!row) throw new ConnectorError('IDR-VID-001', 'no such VID');
        await lockOwner(trx, row.uin_index);
        const { numUpdatedRows } = await trx
          .updateTable('vid')
          .set({ status: 'REVOKED' })
          .where('vid_index', '=', row.vid_index)
          .where('status', '=', 'ACTIVE')
          .executeTakeFirst();

        const policy = policyOf(policies, row.vid_type);
        const restores = policy?.vidPolicy.autoRestoreAllowed && policy.vidPolicy.restoreOnAction === 'REVOKED';
        // A second revocation of the same VID changed nothing, so it must not restore anything either.
        if (!numUpdatedRows || !policy || !restores) return {};
        return { restored: await issue(trx, await rows.ownerOf(row), policy, random.uuid()) };
      });
    },
  };
}

/** One change at a time for one person, so that two at once cannot both pass the limit. */
const lockOwner = (trx: Executor, uinIndex: string) => sql`select pg_advisory_xact_lock(hashtext(${`vid ${uinIndex}`}))`.execute(trx);

/** A VID as a row, and back. */
function vidRows({ keymanager, clock }: Pick<Needs, 'keymanager' | 'clock'>) {
  const index = (vid: string) => keymanager.index('vid', vid);
  const owner = (uin: string) => keymanager.index('uin', uin);

  return {
    index,
    owner,

    active: (executor: Executor, uin: string) =>
      executor
        .selectFrom('vid')
        .selectAll()
        .where('uin_index', '=', owner(uin))
        .where('status', '=', 'ACTIVE')
        .where((or) => or.or([or('expires_on', 'is', null), or('expires_on', '>', clock())]))
        .orderBy('generated_on')
        .orderBy('vid_index'),

    async sealed(vid: Vid, uin: string, requestId: string) {
      const vidIndex = index(vid.vid);
      return {
        vid_index: vidIndex,
        vid: await keymanager.seal('vid', vid.vid, `vid.vid.${vidIndex}`),
        uin_index: owner(uin),
        uin: await keymanager.seal('vid', uin, `vid.uin.${vidIndex}`),
        vid_type: vid.vidType,
        status: vid.status,
        generated_on: vid.generatedOn,
        expires_on: vid.expiresOn ?? null,
        transaction_limit: vid.transactionLimit ?? null,
        request_id: requestId,
      };
    },

    async opened(row: Selectable<VidTable>): Promise<Vid> {
      const expired = row.status === 'ACTIVE' && row.expires_on !== null && row.expires_on <= clock();
      return {
        vid: await keymanager.open('vid', row.vid, `vid.vid.${row.vid_index}`),
        vidType: row.vid_type,
        status: expired ? 'EXPIRED' : (row.status as Vid['status']),
        generatedOn: row.generated_on,
        expiresOn: row.expires_on ?? undefined,
        transactionLimit: row.transaction_limit ?? undefined,
      };
    },

    ownerOf: (row: Selectable<VidTable>) => keymanager.open('vid', row.uin, `vid.uin.${row.vid_index}`),
  };
}
