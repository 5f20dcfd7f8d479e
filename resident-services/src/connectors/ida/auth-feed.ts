import type { Kysely } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Database } from '../../store/database.js';
import type { KeyManager } from '../keymanager/keymanager.js';
import type { AuthTransaction } from './ida.js';

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  clock: Clock;
  onError: (error: unknown) => void;
}

/** Every authentication, kept until its listeners have taken it: none is lost when the process ends in between. */
export function authFeed({ db, keymanager, clock, onError }: Needs) {
  const listeners: ((transaction: AuthTransaction) => Promise<void>)[] = [];
  const index = (individualId: string) => keymanager.index('individual', individualId);
  let delivering: Promise<void> = Promise.resolve();

  const deliverWaiting = async () => {
    const rows = await db.selectFrom('auth_transaction').selectAll().where('delivered_dtimes', 'is', null).orderBy('cr_dtimes').limit(100).execute();
    for (const row of rows) {
      const kept = JSON.parse(await keymanager.open('auth_transaction', row.data, row.id)) as AuthTransaction;
      const transaction = { ...kept, at: new Date(kept.at) };
      for (const listener of listeners) await listener(transaction);
      await db.updateTable('auth_transaction').set({ delivered_dtimes: clock() }).where('id', '=', row.id).execute();
    }
  };

  const deliver = () => {
    if (listeners.length === 0) return Promise.resolve();
    delivering = delivering.then(deliverWaiting).catch(onError);
    return delivering;
  };

  return {
    listen: (listener: (transaction: AuthTransaction) => Promise<void>) => void listeners.push(listener),
    deliver,

    async add(id: string, transaction: AuthTransaction) {
      await db
        .insertInto('auth_transaction')
        .values({
          id,
          individual_index: index(transaction.individualId),
          auth_type_code: transaction.authTypeCode,
          data: await keymanager.seal('auth_transaction', JSON.stringify(transaction), id),
          cr_dtimes: transaction.at,
        })
        .execute();
      await deliver();
    },

    /** How often an ID was used to confirm who someone is. */
    async uses(individualId: string) {
      const { used } = await db
        .selectFrom('auth_transaction')
        .select((count) => count.fn.countAll<number>().as('used'))
        .where('individual_index', '=', index(individualId))
        .where('auth_type_code', 'like', '%-AUTH')
        .executeTakeFirstOrThrow();
      return Number(used);
    },
  };
}
