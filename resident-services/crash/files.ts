import { finishedOrders } from '../src/connectors/credential/finished-orders.js';
import { type DataShare, dataShare } from '../src/connectors/digital-card/data-share.js';
import { embeddedKeyManager } from '../src/connectors/keymanager/embedded.js';
import { loadMasterKey } from '../src/connectors/keymanager/master-key.js';
import { systemRandom } from '../src/random.js';
import type { Store } from '../src/store/store.js';
import type { Findings } from './ledger.js';

const clock = () => new Date();

/**
 * Holds every file of a card against its order, after one round of what the server does each hour: each file has an
 * order, each card that waits for its resident has a file that opens, and no other one stays for good.
 */
export async function files(store: Store, folder: string): Promise<Findings> {
  const { db } = store;
  const keymanager = embeddedKeyManager({ master: loadMasterKey(folder, { production: false }), db, clock, random: systemRandom });
  const shares = dataShare({ db, keymanager, clock });
  await finishedOrders({ db, clock, cards: { forget: (reference) => shares.release(shares.tokenOf(reference)) } }).tidy();

  const orders = await db
    .selectFrom('credential_request as card')
    // The card of a UIN is ordered by whoever knows its application and not our event.
    .leftJoin('resident_transaction as event', (join) =>
      join.on((either) =>
        either.or([either('event.event_id', '=', either.ref('card.reference')), either('event.credential_request_id', '=', either.ref('card.reference'))]),
      ),
    )
    .select(['card.reference', 'event.status_code'])
    .execute();
  const found = await Promise.all(orders.map(async (order) => ({ ...order, head: await headOf(shares, order.reference) })));
  const waiting = found.filter(({ status_code }) => status_code === 'CARD_READY_TO_DOWNLOAD');
  const all = await db
    .selectFrom('data_share')
    .select('expiry_dtimes')
    .where((either) => either.or([either('expiry_dtimes', 'is', null), either('expiry_dtimes', '>', clock())]))
    .execute();
  const withOrder = found.filter(({ head }) => head !== undefined).length;
  const forGood = all.filter(({ expiry_dtimes }) => expiry_dtimes === null).length;

  const faults = waiting.filter(({ head }) => head !== '%PDF-').map(({ reference }) => `lost: the file of the card ${reference}, which waits to be downloaded`);
  if (all.length !== withOrder) faults.push(`files without an order: ${all.length - withOrder}`);
  if (forGood !== waiting.length) faults.push(`files that stay for good: ${forGood}, cards that wait to be downloaded: ${waiting.length}`);
  return { figures: { 'files of cards': all.length, 'cards that wait, each file opened': waiting.length }, faults };
}

/** @returns how the file of an order begins, undefined without one */
const headOf = async (shares: DataShare, reference: string) => (await shares.take(shares.tokenOf(reference)))?.bytes.subarray(0, 5).toString('latin1');
