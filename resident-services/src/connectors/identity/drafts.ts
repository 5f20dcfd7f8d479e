import type { Kysely } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Database } from '../../store/database.js';
import type { Executor } from '../../store/store.js';
import { ConnectorError } from '../connector-error.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import { updateLimits } from '../../identity-info/identity-mapping.js';
import type { Draft, Identity, IdentityAttribute } from './identity.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  clock: Clock;
  byUin: (uin: string) => Promise<Identity | undefined>;
}

interface Kept {
  uin: string;
  attributes: Record<string, IdentityAttribute>;
}

/** Changes that were accepted and do not hold yet: until they do, whoever asked for one may take it back. */
export function identityDrafts({ db, keymanager, clock, byUin }: Needs) {
  const uinIndex = (uin: string) => keymanager.index('uin', uin);
  const ridIndex = (aid: string) => keymanager.index('aid', aid);
  const context = (column: string, index: string) => `identity_draft.${column}.${index}`;
  const gone = () => new ConnectorError('IDR-IDC-007', 'no such draft');

  const find = async (aid: string) => {
    const row = await db.selectFrom('identity_draft').selectAll().where('rid_index', '=', ridIndex(aid)).executeTakeFirst();
    return row && (JSON.parse(await keymanager.open('identity_draft', row.data, context('data', row.rid_index))) as Kept);
  };

  return {
    async drafts(uin: string): Promise<Draft[]> {
      const rows = await db.selectFrom('identity_draft').selectAll().where('uin_index', '=', uinIndex(uin)).orderBy('cr_dtimes').execute();
      return Promise.all(
        rows.map(async ({ rid_index, rid, data, cr_dtimes }) => {
          const { attributes } = JSON.parse(await keymanager.open('identity_draft', data, context('data', rid_index))) as Kept;
          return { aid: await keymanager.open('identity_draft', rid, context('rid', rid_index)), attributes: Object.keys(attributes), createdAt: cr_dtimes };
        }),
      );
    },

    /** @throws {ConnectorError} `IDR-IDC-007` when there is none (any more) */
    async discardDraft(aid: string) {
      const { numDeletedRows } = await db.deleteFrom('identity_draft').where('rid_index', '=', ridIndex(aid)).executeTakeFirst();
      if (!numDeletedRows) throw gone();
    },

    /** Takes a change in; repeating it changes nothing. */
    async putDraft(aid: string, { uin, attributes }: Kept) {
      const rid_index = ridIndex(aid);
      await db
        .insertInto('identity_draft')
        .values({
          rid_index,
          rid: await keymanager.seal('identity_draft', aid, context('rid', rid_index)),
          uin_index: uinIndex(uin),
          data: await keymanager.seal('identity_draft', JSON.stringify({ uin, attributes }), context('data', rid_index)),
          cr_dtimes: clock(),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    /**
     * Makes a change hold, and stores what `along` writes with it or neither.
     * @throws {ConnectorError} `IDR-IDC-007` when it was taken back
     */
    async publishDraft(aid: string, along?: (trx: Executor) => Promise<unknown>) {
      const draft = await find(aid);
      const person = draft && (await byUin(draft.uin));
      if (!draft || !person) throw gone();
      const index = uinIndex(person.uin);
      const changed = { ...person, attributes: merged(person.attributes, draft.attributes), updates: counted(person.updates, draft.attributes) };
      const data = await keymanager.seal('identity', JSON.stringify(changed), `identity.data.${index}`);
      await db.transaction().execute(async (trx) => {
        const { numDeletedRows } = await trx.deleteFrom('identity_draft').where('rid_index', '=', ridIndex(aid)).executeTakeFirst();
        if (!numDeletedRows) throw gone();
        await trx.updateTable('identity').set({ data }).where('uin_index', '=', index).execute();
        await along?.(trx);
      });
    },
  };
}

/** A text that is given in some languages stays as it was in the others. */
function merged(now: Identity['attributes'], changes: Record<string, IdentityAttribute>) {
  const entries = Object.entries(changes).map(([name, value]) => {
    const before = now[name];
    if (typeof value !== 'object' || typeof before !== 'object') return [name, value] as const;
    const others = before.filter(({ language }) => !value.some((text) => text.language === language));
    return [name, [...value, ...others]] as const;
  });
  return { ...now, ...Object.fromEntries(entries) };
}

const counted = (before: Identity['updates'] = {}, changes: Record<string, IdentityAttribute>) => {
  const limited = Object.keys(changes).filter((name) => name in updateLimits);
  return { ...before, ...Object.fromEntries(limited.map((name) => [name, (before[name] ?? 0) + 1])) };
};
