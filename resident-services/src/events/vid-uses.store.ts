import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import { refIdOf, refIdOfHash } from './authentications.js';
import type { Database } from '../store/database.js';

/** How often each VID has confirmed who the resident is, as their history tells. */
export async function usesOf(db: Kysely<Database>, keymanager: KeyManager, tokenId: string, vids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (vids.length === 0) return new Map();
  const byRef = new Map(vids.flatMap((vid) => [refIdOf(keymanager, vid), refIdOfHash(keymanager, sha256(vid))].map((ref) => [ref, vid])));
  const rows = await db
    .selectFrom('resident_transaction')
    .select(['ref_id', (count) => count.fn.countAll<number>().as('uses')])
    .where('token_id', '=', tokenId)
    .where('ref_id', 'in', [...byRef.keys()])
    .where('auth_type_code', 'like', '%-AUTH%')
    .groupBy('ref_id')
    .execute();
  const uses = new Map<string, number>();
  for (const row of rows) {
    const vid = byRef.get(row.ref_id ?? '') ?? '';
    uses.set(vid, (uses.get(vid) ?? 0) + Number(row.uses));
  }
  return uses;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
