import type { Clock } from '../clock.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { Executor } from '../store/store.js';

/** Whether a message has not been taken before: a hub may deliver one more than once. */
export async function firstTime(trx: Executor, { keymanager, clock }: { keymanager: KeyManager; clock: Clock }, messageId: string | undefined) {
  if (messageId === undefined) return true;
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('websub_seen')
    .values({ event_index: keymanager.index('websub-seen', messageId), cr_dtimes: clock() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Boolean(numInsertedOrUpdatedRows);
}
