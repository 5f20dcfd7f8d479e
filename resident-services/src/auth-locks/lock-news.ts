import type { Kysely } from 'kysely';
import { firstTime } from '../callbacks/first-time.js';
import type { Clock } from '../clock.js';
import type { AuditTrail } from '../connectors/audit/audit.js';
import type { IdentityRepository } from '../connectors/identity/identity.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { VidRepository } from '../connectors/vid/vid.js';
import type { EventStore } from '../events/event-store.js';
import type { Jobs } from '../jobs/jobs.js';
import type { Database } from '../store/database.js';

/** ID Authentication goes by what was asked for under these request IDs. */
export interface LockNews {
  requestIds: readonly string[];
  messageId?: string;
}

interface Needs {
  db: Kysely<Database>;
  events: EventStore;
  jobs: Jobs;
  audit: AuditTrail;
  identity: IdentityRepository;
  vids: VidRepository;
  keymanager: KeyManager;
  clock: Clock;
  partnerId: string;
}

const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3600;
/** About a day. */
const MOST_ASKED = 30;

/** How long until a change is asked about once more. */
export const waitBefore = (asked: number) => Math.min(FIRST_WAIT_SECONDS * 2 ** asked, LONGEST_WAIT_SECONDS);

/** Moves the events of a change of locks on when there is news; what is old, known or not ours changes nothing. */
export function lockNews({ db, events, jobs, audit, identity, vids, keymanager, clock, partnerId }: Needs) {
  const ignore = (why: string) =>
    audit.record({
      eventId: 'RES-SER-443',
      eventName: 'AUTH_TYPE_STATUS_UPDATE_ACK',
      eventType: 'INFO',
      moduleId: 'RS-AUTH_LOCK',
      moduleName: 'Authentication locks',
      description: `Ignored: ${why}`,
      refId: 'NO_ID',
      refIdType: 'NO_ID_TYPE',
    });

  const eventsOf = (requestIds: readonly string[]) =>
    db
      .selectFrom('resident_transaction')
      .select(['event_id', 'olv_partner_id'])
      .where('request_trn_id', 'in', requestIds)
      .where('request_type_code', '=', 'AUTH_TYPE_LOCK_UNLOCK')
      .execute();

  /** One event for each partner; the resident is told once. */
  const completed = async (requestIds: readonly string[], messageId?: string) => {
    const rows = requestIds.length > 0 ? await eventsOf(requestIds) : [];
    if (rows.length === 0) return (ignore('unknown request'), false);

    const moved = await db.transaction().execute(async (trx) => {
      if (!(await firstTime(trx, { keymanager, clock }, messageId))) return false;
      let any = false;
      for (const { event_id, olv_partner_id } of rows) {
        const message = olv_partner_id === partnerId ? { kind: 'success' as const } : undefined;
        any = (await events.advance(trx, event_id, ['NEW'], { statusCode: 'COMPLETED', message })) || any;
      }
      return any;
    });
    if (!moved) return (ignore('told before, or older than what is known'), false);
    jobs.wake('event-message');
    jobs.wake('audit');
    return true;
  };

  const uinOf = async (individualId: string) => (await identity.byUin(individualId))?.uin ?? (await vids.find(individualId))?.uin;

  /** Whether the identity repository says of each type what was asked for: `otp-email:LOCKED,demo:UNLOCKED`. */
  const holds = async (uin: string, wanted: string) => {
    const locked = new Map((await identity.authTypeStatuses(uin)).map((status) => [status.authType, status.locked]));
    return wanted.split(',').every((item) => {
      const [authType = '', state] = item.split(':');
      return (locked.get(authType) ?? false) === (state === 'LOCKED');
    });
  };

  // An acknowledgement may be lost on its way, so every change is looked after until it has ended.
  jobs.handle('auth-lock-status', async ({ eventId, asked }) => {
    const row = await db.selectFrom('resident_transaction').selectAll().where('event_id', '=', eventId).executeTakeFirst();
    if (!row?.request_trn_id || row.status_code !== 'NEW') return;
    const uin = await uinOf((await events.individualIdOf(row)) ?? '');
    if (uin && (await holds(uin, row.attribute_list ?? ''))) return void (await completed([row.request_trn_id]));
    // The identity repository took it in, so it did not fail; a later change may have undone it.
    if (asked >= MOST_ASKED) return;
    await jobs.send(db, 'auth-lock-status', { eventId, asked: asked + 1 }, { afterSeconds: waitBefore(asked + 1) });
  });

  return {
    /** @returns whether an event moved */
    take: ({ requestIds, messageId }: LockNews) => completed(requestIds, messageId),

    /** The change was refused, so it is over for the other partners, too. */
    async refused(requestId: string) {
      const others = (await eventsOf([requestId])).filter(({ olv_partner_id }) => olv_partner_id !== partnerId);
      await db.transaction().execute(async (trx) => {
        for (const { event_id } of others) await events.advance(trx, event_id, ['NEW'], { statusCode: 'FAILED' });
      });
    },
  };
}
