import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import type { ApplicationStep, RegistrationProcessor } from './regproc.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
}

interface EmbeddedRegistrationProcessor extends RegistrationProcessor {
  /** Takes in an application with what has become of it, oldest step first. */
  add(application: { aid: string; uin?: string; steps: readonly ApplicationStep[] }): Promise<void>;
}

/** Registration processor in our own store: applications are found by a blind index and sealed. */
export function embeddedRegistrationProcessor({ db, keymanager }: Needs): EmbeddedRegistrationProcessor {
  const index = (aid: string) => keymanager.index('aid', aid);
  const uinIndex = (uin: string) => keymanager.index('uin', uin);
  const seal = (column: 'rid' | 'uin', ridIndex: string, text: string) => keymanager.seal('application', text, `application.${column}.${ridIndex}`);
  const open = (column: 'rid' | 'uin', ridIndex: string, text: string) => keymanager.open('application', text, `application.${column}.${ridIndex}`);

  return {
    async steps(aid) {
      const rows = await db.selectFrom('application_step').selectAll().where('rid_index', '=', index(aid)).orderBy('step', 'desc').execute();
      return rows.map(({ type_code, status_code, at }) => ({ type: type_code, status: status_code, at }));
    },

    async uinOf(aid) {
      const row = await db.selectFrom('application').select(['rid_index', 'uin']).where('rid_index', '=', index(aid)).executeTakeFirst();
      return row?.uin ? open('uin', row.rid_index, row.uin) : undefined;
    },

    async aidOf(uin) {
      const newest = db.selectFrom('application').select(['rid_index', 'rid']).where('uin_index', '=', uinIndex(uin)).orderBy('cr_dtimes', 'desc');
      const row = await newest.limit(1).executeTakeFirst();
      return row && open('rid', row.rid_index, row.rid);
    },

    async add({ aid, uin, steps }) {
      const rid_index = index(aid);
      const row = {
        rid_index,
        rid: await seal('rid', rid_index, aid),
        uin_index: uin === undefined ? null : uinIndex(uin),
        uin: uin === undefined ? null : await seal('uin', rid_index, uin),
        cr_dtimes: steps[0]?.at ?? new Date(0),
      };
      const stepRows = steps.map(({ type, status, at }, order) => ({ rid_index, step: order + 1, type_code: type, status_code: status, at }));
      await db.transaction().execute(async (trx) => {
        await trx.insertInto('application').values(row).execute();
        await trx.insertInto('application_step').values(stepRows).execute();
      });
    },
  };
}
