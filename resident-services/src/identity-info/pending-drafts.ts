import type { Kysely } from 'kysely';
import type { Draft } from '../connectors/identity/identity.js';
import { eventTexts } from '../events/event-texts.js';
import type { Database } from '../store/database.js';
import { textsIn } from '../texts/texts.js';

/** Updates that a resident has asked for and that do not hold yet; those that are a draft can be taken back. */
export async function pendingDrafts(db: Kysely<Database>, tokenId: string, language: string, drafts: readonly Draft[]) {
  const rows = await db
    .selectFrom('resident_transaction')
    .selectAll()
    .where('token_id', '=', tokenId)
    .where('request_type_code', '=', 'UPDATE_MY_UIN')
    .where('status_code', '=', 'NEW')
    .orderBy('cr_dtimes', 'desc')
    .execute();
  return rows.map((row) => ({
    eid: row.event_id,
    aid: row.aid,
    createdDTimes: row.cr_dtimes.toISOString(),
    attributes: (row.attribute_list ?? '').split(/[;,]/).filter((name) => name !== ''),
    cancellable: drafts.some(({ aid }) => aid === row.aid),
    description: eventTexts(textsIn(language), row).description,
  }));
}
