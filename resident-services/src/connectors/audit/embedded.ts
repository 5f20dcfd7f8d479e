import { type Kysely, sql } from 'kysely';
import type { Clock } from '../../clock.js';
import type { Random } from '../../random.js';
import type { Database } from '../../store/database.js';
import type { AuditEntry, AuditTrail } from './audit.js';
import { lineHash } from './chain.js';
import { headToFollow, writeHead } from './head.js';
import { lineText } from './line-text.js';
import type { SealKeys } from './seal-keys.js';

interface Needs {
  db: Kysely<Database>;
  clock: Clock;
  random: Random;
  keys: SealKeys;
  /** The machine that the lines are written on. */
  hostName?: string;
  /** Told when lines could not be stored yet; they are kept and tried again. */
  onError?: (error: unknown, waiting: number) => void;
  /** Told once when someone changed or took away the head of the trail. */
  onBroken?: () => void;
}

type Recorded = AuditEntry & { at: Date; loggedAt: Date; hostName: string | undefined; logId: string };

const WAIT_MS = 200;
const AT_ONCE = 200;

/** The audit trail in our own store: taken without waiting, stored in batches, each line chained to the one before and sealed. */
export function embeddedAuditTrail({ db, clock, random, keys, hostName, onError = () => {}, onBroken = () => {} }: Needs): AuditTrail {
  const waiting: Recorded[] = [];
  let timer: NodeJS.Timeout | undefined;
  let storing: Promise<void> = Promise.resolve();
  let isTold = false;

  const store = async () => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, AT_ONCE);
      const { isWhole } = await append(db, batch, keys);
      waiting.splice(0, batch.length);
      if (!isWhole && !isTold) onBroken();
      isTold ||= !isWhole;
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
      const now = clock();
      waiting.push({ ...entry, at: entry.at ?? now, loggedAt: now, hostName, logId: random.uuid() });
      soon();
    },
    flush: drain,
  };
}

const append = (db: Kysely<Database>, entries: readonly Recorded[], keys: SealKeys) =>
  db.transaction().execute(async (trx) => {
    // One writer at a time, also among several nodes: two lines must not follow the same one.
    await sql`select pg_advisory_xact_lock(hashtext('app_audit_log'))`.execute(trx);
    const { hash: start, head } = await headToFollow(trx, keys);
    let previous = start;
    for (const entry of entries) {
      const line = asLine(entry);
      const hash = lineHash(line, previous, keys.current);
      await trx
        .insertInto('app_audit_log')
        .values({ ...line, prev_hash: previous, row_hash: hash, key_id: keys.current.id })
        .execute();
      previous = hash;
    }
    if (head) await writeHead(trx, { ...head, lines: head.lines + entries.length, hash: previous }, keys);
    return { isWhole: head !== undefined };
  });

/** Cut to the widths of MOSIP's audit table, before the hash: what is stored must be what was hashed. */
const asLine = (entry: Recorded) => ({
  log_id: entry.logId,
  log_dtimes: entry.loggedAt,
  host_name: optionalText(entry.hostName, 128),
  host_ip: optionalText(entry.hostIp, 256),
  session_user_name: optionalText(entry.sessionUserName, 128),
  app_id: optionalText(entry.applicationId, 64),
  app_name: optionalText(entry.applicationName, 128),
  cr_by: optionalText(entry.createdBy, 256),
  action_dtimes: entry.at,
  event_id: lineText(entry.eventId, 64),
  event_name: lineText(entry.eventName, 128),
  event_type: lineText(entry.eventType, 64),
  module_id: lineText(entry.moduleId, 64),
  module_name: lineText(entry.moduleName, 128),
  log_desc: lineText(entry.description, 2048),
  ref_id: lineText(entry.refId, 64),
  ref_id_type: lineText(entry.refIdType, 64),
  session_user_id: optionalText(entry.sessionUserId, 256),
});

const optionalText = (text: string | undefined, most: number) => (text === undefined ? null : lineText(text, most));
