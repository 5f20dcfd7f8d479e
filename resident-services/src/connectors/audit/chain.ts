import { createHash } from 'node:crypto';
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Database } from '../../store/database.js';
import type { AuditLogTable } from '../../store/tables/trail.js';

type Line = Omit<Insertable<AuditLogTable>, 'seq' | 'prev_hash' | 'row_hash'>;

/** What the first line follows. */
export const chainStart = '0'.repeat(64);

/** A line's hash covers all of it and the line before, so nothing can be changed, taken out or slipped in unseen. */
export function lineHash(line: Line, previous: string) {
  const { log_id, action_dtimes, event_id, event_name, event_type, module_id, module_name, log_desc, ref_id, ref_id_type, session_user_id } = line;
  const parts = [
    previous,
    log_id,
    action_dtimes.toISOString(),
    event_id,
    event_name,
    event_type,
    module_id,
    module_name,
    log_desc,
    ref_id,
    ref_id_type,
    session_user_id,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** @returns the number of the first line that does not fit, undefined when all do */
export async function firstBrokenLine(db: Kysely<Database>, pageSize = 1000): Promise<number | undefined> {
  let previous = chainStart;
  let after = 0;
  for (;;) {
    const lines: Selectable<AuditLogTable>[] = await db
      .selectFrom('app_audit_log')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(pageSize)
      .execute();
    for (const line of lines) {
      if (line.prev_hash !== previous || line.row_hash !== lineHash(line, previous)) return line.seq;
      previous = line.row_hash;
      after = line.seq;
    }
    if (lines.length < pageSize) return undefined;
  }
}
