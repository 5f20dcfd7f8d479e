import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { AuditLogTable } from '../../store/tables/trail.js';
import type { SealKey } from './seal-keys.js';

type Line = Omit<Insertable<AuditLogTable>, 'seq' | 'prev_hash' | 'row_hash' | 'key_id'>;

/** What the first line follows. */
export const chainStart = '0'.repeat(64);

/**
 * A line's hash covers all of it and the line before, so nothing can be changed, taken out or slipped in unseen; and
 * only who has the key can make one. Lines of before there was a key have none. A line of before there were more columns
 * has nothing in them, and is hashed without: to put something in, or to empty those of a later one, shows as any change.
 */
export function lineHash(line: Line, previous: string, key: SealKey | undefined) {
  const { log_id, action_dtimes, event_id, event_name, event_type, module_id, module_name, log_desc, ref_id, ref_id_type, session_user_id } = line;
  const { log_dtimes = null, host_name = null, host_ip = null, session_user_name = null, app_id = null, app_name = null, cr_by = null } = line;
  const more = [log_dtimes?.toISOString() ?? null, host_name, host_ip, session_user_name, app_id, app_name, cr_by];
  const isOfBefore = more.every((part) => part === null);
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
    ...(isOfBefore ? [] : more),
  ];
  if (!key) return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return key.seal(JSON.stringify(['line', key.id, ...parts]));
}
