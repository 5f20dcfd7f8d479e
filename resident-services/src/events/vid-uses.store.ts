import type { Kysely } from 'kysely';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import { refIdOf } from './authentications.js';
import type { Database } from '../store/database.js';

/** How often each VID has confirmed who the resident is, as their history tells. */
export async function usesOf(db: Kysely<Database>, keymanager: KeyManager, tokenId: string, vids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (vids.length === 0) return new Map();
  const byRef = new Map(vids.map((vid) => [refIdOf(keymanager, vid), vid]));
  const rows = await db
    .selectFrom('resident_transaction')
    .select(['ref_id', (count) => count.fn.countAll<number>().as('uses')])
    .where('token_id', '=', tokenId)
    .where('ref_id', 'in', [...byRef.keys()])
    .where('auth_type_code', 'like', '%-AUTH%')
    .groupBy('ref_id')
    .execute();
  return new Map(rows.map(({ ref_id, uses }) => [byRef.get(ref_id ?? '') ?? '', Number(uses)]));
}
