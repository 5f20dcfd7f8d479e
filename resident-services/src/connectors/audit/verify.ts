import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Database } from '../../store/database.js';
import type { AuditLogTable } from '../../store/tables/trail.js';
import { chainStart, lineHash } from './chain.js';
import { type Head, readHead } from './head.js';
import type { SealKeys } from './seal-keys.js';

/** What is wrong with a trail; the words stay as they are, so that programs may go by them. */
export type Finding = 'line-changed' | 'line-not-sealed' | 'key-unknown' | 'head-missing' | 'head-changed' | 'cut-off' | 'not-as-noted';

export interface Verdict extends Head {
  /** Undefined when all is as it was written. */
  finding?: Finding;
  /** The number of the line where it shows. */
  line?: number;
}

/** A head that was written down elsewhere, at some time. */
export type Noted = Pick<Head, 'lines' | 'hash'>;

interface Options {
  noted?: Noted;
  pageSize?: number;
}

/** Goes through the whole trail as it stood at one moment. */
export const verifyTrail = (db: Kysely<Database>, keys: SealKeys, { noted, pageSize = 1000 }: Options = {}): Promise<Verdict> =>
  db.transaction().execute(async (trx) => {
    await sql`set transaction isolation level repeatable read`.execute(trx);
    const head = await readHead(trx, keys);
    const found: Verdict = { lines: 0, unsealed: 0, hash: chainStart };
    let asNoted = noted === undefined || isSame(noted, found);
    for await (const line of linesOf(trx, pageSize)) {
      const finding = findingIn(line, found, keys);
      if (finding) return { ...found, finding, line: line.seq };
      found.lines += 1;
      found.hash = line.row_hash;
      if (line.key_id === null) found.unsealed += 1;
      asNoted ||= noted !== undefined && isSame(noted, found);
    }
    const finding = asNoted ? atItsEnd(found, head) : 'not-as-noted';
    return { ...found, ...(finding && { finding }) };
  });

const isSame = (noted: Noted, { lines, hash }: Noted) => noted.lines === lines && noted.hash === hash;

async function* linesOf(trx: Transaction<Database>, pageSize: number): AsyncGenerator<Selectable<AuditLogTable>> {
  for (let after = 0; ;) {
    const lines = await trx.selectFrom('app_audit_log').selectAll().where('seq', '>', after).orderBy('seq').limit(pageSize).execute();
    yield* lines;
    if (lines.length < pageSize) return;
    after = lines.at(-1)!.seq;
  }
}

function findingIn(line: Selectable<AuditLogTable>, { hash, lines, unsealed }: Head, keys: SealKeys): Finding | undefined {
  const key = line.key_id === null ? undefined : keys.find(line.key_id);
  if (line.key_id === null && unsealed < lines) return 'line-not-sealed';
  if (line.key_id !== null && !key) return 'key-unknown';
  return line.prev_hash === hash && line.row_hash === lineHash(line, hash, key) ? undefined : 'line-changed';
}

function atItsEnd({ lines, unsealed, hash }: Head, head: Head | 'broken' | undefined): Finding | undefined {
  if (head === 'broken') return 'head-changed';
  if (!head) return lines > unsealed ? 'head-missing' : undefined;
  if (lines < head.lines) return 'cut-off';
  if (unsealed !== head.unsealed) return 'line-not-sealed';
  return lines === head.lines && hash === head.hash ? undefined : 'head-changed';
}
