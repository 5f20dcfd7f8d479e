import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../store/database.js';
import { chainStart } from './chain.js';
import type { SealKeys } from './seal-keys.js';

/** How long the trail is and what it ends with, so that lines cut off its end are missed. */
export interface Head {
  lines: number;
  /** How many of them, at the beginning, are of before there was a key. */
  unsealed: number;
  hash: string;
}

const ONLY = 1;
const text = ({ lines, unsealed, hash }: Head) => JSON.stringify(['head', lines, unsealed, hash]);

/** @returns undefined when there is none; `'broken'` when it is not as it was sealed, or by a key that nobody gave us */
export async function readHead(db: Kysely<Database>, keys: SealKeys): Promise<Head | 'broken' | undefined> {
  const row = await db.selectFrom('audit_head').selectAll().where('id', '=', ONLY).executeTakeFirst();
  if (!row) return undefined;
  const head = { lines: Number(row.lines), unsealed: Number(row.unsealed), hash: row.last_hash };
  return keys.find(row.key_id)?.seal(text(head)) === row.seal ? head : 'broken';
}

export async function writeHead(trx: Transaction<Database>, head: Head, { current }: SealKeys) {
  const row = { lines: head.lines, unsealed: head.unsealed, last_hash: head.hash, key_id: current.id, seal: current.seal(text(head)) };
  await trx
    .insertInto('audit_head')
    .values({ id: ONLY, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/**
 * Where the next line follows. A trail from before there were heads gets one; where there was one, and it is gone or
 * changed, none is made again: what happened must show.
 */
export async function headToFollow(trx: Transaction<Database>, keys: SealKeys): Promise<{ hash: string; head?: Head }> {
  const head = await readHead(trx, keys);
  if (head && head !== 'broken') return { hash: head.hash, head };
  const last = await trx.selectFrom('app_audit_log').select(['row_hash', 'key_id']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const hash = last?.row_hash ?? chainStart;
  if (head === 'broken' || last?.key_id) return { hash };
  const { lines } = await trx
    .selectFrom('app_audit_log')
    .select(({ fn }) => fn.countAll().as('lines'))
    .executeTakeFirstOrThrow();
  return { hash, head: { lines: Number(lines), unsealed: Number(lines), hash } };
}
