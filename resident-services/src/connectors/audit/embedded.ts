import { type Kysely, sql } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Random } from '../../random.js';
import type { Database } from '../../store/database.js';
import type { AuditEntry, AuditTrail } from './audit.js';
import { chainStart, lineHash } from './chain.js';
import { lineText } from './line-text.js';

interface Needs {
  db: Kysely<Database>;
  clock: Clock;
  random: Random;
  /** Told when lines could not be stored yet; they are kept and tried again. */
  onError?: (error: unknown, waiting: number) => void;
}

const WAIT_MS = 200;
const AT_ONCE = 200;

/** The audit trail in our own store: taken without waiting, stored in batches, each line chained to the one before. */
export function embeddedAuditTrail({ db, clock, random, onError = () => {} }: Needs): AuditTrail {
  const waiting: (AuditEntry & { at: Date; logId: string })[] = [];
  let timer: NodeJS.Timeout | undefined;
  let storing: Promise<void> = Promise.resolve();

  const store = async () => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, AT_ONCE);
      await append(db, batch);
      waiting.splice(0, batch.length);
    }
  };

  const drain = () => {
    clearTimeout(timer);
    timer = undefined;
    storing = storing.catch(() => {}).then(store);
    return storing;
  };

  const soon = () => {
    timer ??= setTimeout(() => {
      drain().catch((error: unknown) => {
        onError(error, waiting.length);
        soon();
      });
    }, WAIT_MS).unref();
  };

  return {
    record(entry) {
      waiting.push({ ...entry, at: entry.at ?? clock(), logId: random.uuid() });
      soon();
    },
    flush: drain,
  };
}

const append = (db: Kysely<Database>, entries: readonly (AuditEntry & { at: Date; logId: string })[]) =>
  db.transaction().execute(async (trx) => {
    // One writer at a time, also among several nodes: two lines must not follow the same one.
    await sql`select pg_advisory_xact_lock(hashtext('app_audit_log'))`.execute(trx);
    let previous = (await trx.selectFrom('app_audit_log').select('row_hash').orderBy('seq', 'desc').limit(1).executeTakeFirst())?.row_hash ?? chainStart;
    for (const entry of entries) {
      const line = asLine(entry);
      const hash = lineHash(line, previous);
      await trx
        .insertInto('app_audit_log')
        .values({ ...line, prev_hash: previous, row_hash: hash })
        .execute();
      previous = hash;
    }
  });

/** Cut to the widths of MOSIP's audit table, before the hash: what is stored must be what was hashed. */
const asLine = (entry: AuditEntry & { at: Date; logId: string }) => ({
  log_id: entry.logId,
  action_dtimes: entry.at,
  event_id: lineText(entry.eventId, 64),
  event_name: lineText(entry.eventName, 128),
  event_type: entry.eventType,
  module_id: lineText(entry.moduleId, 64),
  module_name: lineText(entry.moduleName, 128),
  log_desc: lineText(entry.description, 2048),
  ref_id: lineText(entry.refId, 64),
  ref_id_type: lineText(entry.refIdType, 64),
  session_user_id: entry.sessionUserId === undefined ? null : lineText(entry.sessionUserId, 256),
});
